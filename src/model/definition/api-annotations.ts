import { groupBy } from '../group-by';
import { textOf, type JsonNode } from '../json';
import type { ApiAnnotation, Operation, OperationFamily } from './types';

const ANNOTATION = 'x-ms-api-annotation';

/** The `x-ms-api-annotation` of an operation (openapi-extensions, operational-versioning); undefined unless an object. */
export function readApiAnnotation(holder: JsonNode): ApiAnnotation | undefined {
  const node = holder.members.get(ANNOTATION);
  if (node?.kind !== 'object') return undefined;
  const replacement = node.members.get('replacement');
  return {
    node,
    status: textOf(node.members.get('status')),
    family: textOf(node.members.get('family')),
    revision: readRevision(node.members.get('revision')),
    replacement: replacement?.kind === 'object' ? replacement : undefined,
  };
}

/** A revision as written, a number or a text; undefined when it is missing or empty. */
function readRevision(node: JsonNode | undefined): string | undefined {
  if (node?.kind === 'number') return String(node.data);
  const text = textOf(node)?.trim();
  return text === '' ? undefined : text;
}

/** The status of the connector as a whole: in `info`, as Microsoft's schema has it, or at the root, as its documentation has it. */
export function readConnectorStatus(root: JsonNode): JsonNode | undefined {
  return [root.members.get('info'), root]
    .map((holder) => holder?.members.get(ANNOTATION)?.members.get('status'))
    .find((status) => status?.kind === 'string');
}

/** Operations by the family they name, in the order of the text. */
export function readFamilies(operations: readonly Operation[]): OperationFamily[] {
  const families = groupBy(operations, ({ annotation }) =>
    annotation?.family?.trim() === '' ? undefined : annotation?.family,
  );
  return Array.from(families, ([name, members]) => ({ name, operations: members }));
}
