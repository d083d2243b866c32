import { textOf, type JsonNode } from '../json';
import type { InputForm } from './inputs';
import type { DynamicArgument, DynamicExtension } from './types';

/** An argument that is not looked up yet. */
export type PendingArgument = Omit<DynamicArgument, 'target' | 'sources'>;

const BY_PATH: ReadonlySet<DynamicExtension> = new Set([
  'x-ms-dynamic-list',
  'x-ms-dynamic-properties',
  'x-ms-dynamic-tree',
]);

/** How an extension names the inputs of operations. */
export function formOf(extension: DynamicExtension): InputForm {
  return BY_PATH.has(extension) ? 'path' : 'name';
}

/**
 * Reads the `parameters` of a dynamic call.
 *
 * Source: openapi-extensions.md, "How to use dynamic values" and "How to use dynamic schema"; the file pickers of published
 * connectors, for `value-property` and `selectedItemValuePath`.
 */
export function readArguments(
  parameters: JsonNode | undefined,
  extension: DynamicExtension,
): PendingArgument[] {
  return [...(parameters?.members ?? [])].map(([name, node]) => ({
    node,
    name,
    ...readValue(node, extension),
  }));
}

type Value = Pick<PendingArgument, 'kind' | 'value' | 'source'>;

function readValue(node: JsonNode, extension: DynamicExtension): Value {
  const newer = formOf(extension) === 'path';
  const member = (name: string): JsonNode | undefined => node.members.get(name);
  const item = member('selectedItemValuePath') ?? member('value-property');
  if (item !== undefined) return { kind: 'item', value: item, source: undefined };
  const reference = member(newer ? 'parameterReference' : 'parameter');
  const source = textOf(reference);
  if (reference !== undefined && source !== undefined) return { kind: 'reference', value: reference, source };
  const literal = newer || extension === 'x-ms-capabilities' ? member('value') : undefined;
  if (literal !== undefined) return { kind: 'static', value: literal, source: undefined };
  // Structural checks report an object that belongs to the other form.
  const unclear = newer || reference !== undefined || member('parameterReference') !== undefined;
  return { kind: unclear ? 'unclear' : 'static', value: node, source: undefined };
}
