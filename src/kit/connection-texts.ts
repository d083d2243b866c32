import { textOf, type JsonNode } from '../model/json';
import type { ConnectionParameter, Properties } from '../model/properties';
import { TENANT_ID } from '../model/tables/connection-parameters';
import { anyCase, connectionLabel, isHidden, setLabel } from './connection';

/** A text that users read when they create a connection. */
export interface ConnectionText {
  readonly node: JsonNode;
  readonly text: string;
  /** `displayName of connection parameter "api_key"`. */
  readonly name: string;
}

/** The texts of all fields that are not hidden, and of the sets they belong to. */
export function* connectionTexts(properties: Properties): Generator<ConnectionText> {
  const sets = properties.body?.members.get('connectionParameterSets');
  yield* textsIn(sets?.members.get('uiDefinition'), '"connectionParameterSets"');
  for (const set of properties.connectionParameterSets)
    yield* textsIn(set.node.members.get('uiDefinition'), setLabel(set));
  for (const parameter of properties.connectionParameters) yield* textsOf(parameter);
}

function* textsOf(parameter: ConnectionParameter): Generator<ConnectionText> {
  if (isHidden(parameter) || parameter.name === TENANT_ID.name) return;
  const { uiDefinition } = parameter;
  const label = connectionLabel(parameter);
  yield* textsIn(uiDefinition, label);
  yield* textsIn(uiDefinition?.members.get('schema'), label);
  for (const value of uiDefinition?.members.get('constraints')?.members.get('allowedValues')?.items ?? [])
    yield* textsIn(value, `an allowed value of ${label}`, ['text']);
}

function* textsIn(
  holder: JsonNode | undefined,
  owner: string,
  members: readonly string[] = ['displayName', 'description', 'tooltip'],
): Generator<ConnectionText> {
  for (const member of members) {
    const node = anyCase(holder, member);
    const text = textOf(node);
    if (node !== undefined && text !== undefined) yield { node, text, name: `${member} of ${owner}` };
  }
}
