import type { Connector, SourceFile } from '../model/connector';
import type { Definition, Operation } from '../model/definition/types';
import type { Place } from '../model/json';
import type { OperationName, PolicyTemplate, Properties } from '../model/properties';
import type { ConnectorProblem } from '../model/rule';
import { nearest } from './nearest';
import { valueOf } from './place';
import { isPolicy } from './policy';
import { quote } from './text';

/** The place of a problem with a file as a whole, or with one that is not there. */
export const WHOLE_FILE: Place = { node: undefined, start: 0, end: 0 };

/** The path of a file in the connector's folder. */
export function pathIn({ path }: Connector, name: string): string {
  return path === '.' ? name : `${path}/${name}`;
}

/** The name of a file without its folder. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Operations that a member of apiProperties.json lists, and how a message names it: `"scriptOperations"`. */
export interface OperationList {
  readonly operations: readonly OperationName[];
  readonly place: string;
}

/** A problem for every listed operation that the definition does not have. */
export function* unknownOperations(
  connector: Connector,
  listsOf: (properties: Properties) => readonly OperationList[],
): Generator<ConnectorProblem> {
  const definition = definitionOf(connector);
  const file = connector.propertiesFile;
  if (definition === undefined || file?.properties === undefined) return;
  for (const { operations, place } of listsOf(file.properties))
    for (const { node, repair } of repairs(operations, definition))
      yield {
        file,
        at: valueOf(node),
        message: `${repair} in ${place}: the definition has no such operation.`,
      };
}

/** The names of a list that the definition has no operation for, each with its repair. */
function* repairs(
  listed: readonly OperationName[],
  { operationsById }: Definition,
): Generator<OperationName & { readonly repair: string }> {
  const unknown = listed.filter(({ name }) => !operationsById.has(name));
  if (unknown.length === 0) return;
  const taken = new Set(listed.map(({ name }) => name));
  const free = [...operationsById.keys()].filter((id) => !taken.has(id));
  for (const { node, name } of unknown) {
    const near = nearest(name, free);
    yield {
      node,
      name,
      repair: near === undefined ? `Remove ${quote(name)}` : `Write ${quote(near)} instead of ${quote(name)}`,
    };
  }
}

/** An operation that a policy is limited to. */
export interface PolicyOperation {
  readonly file: SourceFile;
  readonly template: PolicyTemplate;
  /** Where the policy names it. */
  readonly listed: OperationName;
  readonly operation: Operation;
}

/** The operations that policies of a template name and the definition has. */
export function* policyOperations(connector: Connector, templateId: string): Generator<PolicyOperation> {
  const definition = definitionOf(connector);
  const file = connector.propertiesFile;
  if (definition === undefined || file === undefined) return;
  for (const template of file.properties?.policyTemplates ?? [])
    if (isPolicy(template, templateId))
      for (const listed of template.operations) {
        const operation = definition.operationsById.get(listed.name);
        if (operation !== undefined) yield { file, template, listed, operation };
      }
}

/** The definition, when all its operations can be read. */
export function definitionOf({ definitionFile }: Connector): Definition | undefined {
  const definition = definitionFile?.definition;
  if (definition?.unsupported !== undefined || definition?.document.syntaxProblems.length !== 0)
    return undefined;
  return definition;
}
