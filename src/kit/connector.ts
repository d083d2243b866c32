import type { Connector } from '../model/connector';
import type { Definition } from '../model/definition/types';
import type { Place } from '../model/json';
import type { OperationName, Properties } from '../model/properties';
import type { ConnectorProblem } from '../model/rule';
import { valueOf } from './place';
import { suggest } from './suggest';
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
    for (const { node, name } of operations)
      if (!definition.operationsById.has(name))
        yield {
          file,
          at: valueOf(node),
          message: `${repairOperation(name, definition, operations)} in ${place}: the definition has no such operation.`,
        };
}

/** How to repair the name of an operation that the definition does not have; `listed` are the names beside it. */
function repairOperation(
  name: string,
  { operationsById }: Definition,
  listed: readonly OperationName[],
): string {
  const taken = new Set(listed.map((other) => other.name));
  const near = suggest(
    name,
    [...operationsById.keys()].filter((id) => !taken.has(id)),
  );
  return near === undefined ? `Remove ${quote(name)}` : `Write ${quote(near)} instead of ${quote(name)}`;
}

/** The definition, when all its operations can be read. */
export function definitionOf({ definitionFile }: Connector): Definition | undefined {
  const definition = definitionFile?.definition;
  if (definition?.unsupported !== undefined || definition?.document.syntaxProblems.length !== 0)
    return undefined;
  return definition;
}
