import type { DefinitionChange, FieldChange, OperationPair } from '../model/change/types';
import type { SourceFile } from '../model/connector';
import type { Definition, Operation } from '../model/definition/types';
import type { JsonNode } from '../model/json';
import type { ConnectorProblem, Related } from '../model/rule';
import { valueOf } from './place';
import { quote } from './text';

/** A place in the old version. */
export function formerly(
  file: SourceFile,
  node: JsonNode | undefined,
  message = 'It was here in the old version.',
): Related[] {
  return node === undefined ? [] : [{ file, at: valueOf(node), message }];
}

/** A problem of an operation in both versions, with the place in each. */
export function operationProblem(
  { beforeFile, afterFile }: DefinitionChange,
  message: string,
  is: JsonNode,
  was: JsonNode | undefined,
): ConnectorProblem {
  return { file: afterFile, at: valueOf(is), message, related: formerly(beforeFile, was) };
}

/** A problem of an input or output, with its old place. */
export function fieldProblem(
  change: DefinitionChange,
  field: FieldChange,
  message: string,
): ConnectorProblem {
  return operationProblem(change, message, field.at, field.was);
}

const WHOLES = {
  parameter: 'the input',
  body: 'the body',
  response: 'the response',
  notification: 'the notification',
};

/** How a message names an input or output: `input "customer/city" of CreateOrder`, `the response of ListOrders`. */
export function fieldLabel({ direction, name, part, operation }: FieldChange): string {
  const field = name === '' ? WHOLES[part] : `${direction} ${quote(lastNames(name))}`;
  return `${field} of ${operation.after.label}`;
}

const LONGEST_PATH = 55;

/** The end of a long path: the last names tell fields of one object apart. */
function lastNames(path: string): string {
  const names = path.split('/');
  while (names.length > 1 && names.join('/').length > LONGEST_PATH) names.shift();
  const rest = names.join('/');
  return rest === path ? path : `…/${rest}`;
}

/**
 * The safe way to any change: `keep ListOrders as it was and add ListOrdersV2`.
 *
 * Source: operational-versioning.md, "Operation initiation".
 */
export function versioning({ after: operation }: OperationPair, { after }: DefinitionChange): string {
  return `keep ${operation.label} as it was and add ${nextId(operation, after)}`;
}

const REVISION = /_?v(\d+)$/i;

/** The operationId that the next revision of an operation gets. @param least the number of the revision, when it is known */
export function nextId({ id, label }: Operation, { operationsById }: Definition, least = 2): string {
  if (id === undefined) return `a new revision of ${label}`;
  const stem = id.replace(REVISION, '');
  let revision = Math.max(least, Number(REVISION.exec(id)?.[1] ?? 1) + 1);
  // No connector has as many operations as would be needed to reach the end.
  while (operationsById.has(`${stem}V${revision}`) && revision < 1000) revision += 1;
  return `${stem}V${revision}`;
}
