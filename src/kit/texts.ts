import type { Definition } from '../model/definition/types';
import { textOf, type JsonNode } from '../model/json';
import { labelOf } from './parameter';

/** A text that makers read in the designer. */
export interface ShownText {
  readonly node: JsonNode;
  readonly text: string;
  /** `summary of ListOrders`, `description of the query parameter "top" of ListOrders`. */
  readonly name: string;
}

/** Titles and descriptions of all visible operations and parameters (certification-submission, "Define operation and parameter summaries and descriptions"). */
export function* shownTexts({ operations, parameters }: Definition): Generator<ShownText> {
  for (const { node, internal, label } of operations)
    if (!internal) yield* textsIn(node, ['summary', 'description'], () => label);
  for (const parameter of parameters)
    if (!parameter.internal && parameter.usedBy.some(({ internal }) => !internal))
      yield* textsIn(parameter.node, ['x-ms-summary', 'description'], () => `the ${labelOf(parameter)}`);
}

function* textsIn(holder: JsonNode, members: readonly string[], owner: () => string): Generator<ShownText> {
  for (const member of members) {
    const node = holder.members.get(member);
    const text = textOf(node);
    if (node === undefined || text === undefined) continue;
    yield {
      node,
      text,
      get name() {
        return `${member} of ${owner()}`;
      },
    };
  }
}
