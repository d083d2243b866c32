import { childrenOf, textOf, type JsonNode } from '../json';
import type { DynamicArgument, DynamicCall, DynamicExtension, Operation } from './types';

/** A dynamic call whose operation is not looked up yet. */
export type PendingCall = Omit<DynamicCall, 'target'>;

const PLAIN: readonly DynamicExtension[] = [
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
  'x-ms-notification',
];

const EXTENSIONS: readonly DynamicExtension[] = [
  ...PLAIN,
  'x-ms-dynamic-tree',
  'x-ms-capabilities',
  'x-ms-operation-context',
];
const NONE: readonly PendingCall[] = [];

/**
 * The dynamic calls that stand on an object: a parameter, a schema, an operation or the root.
 *
 * Source: openapi-extensions.md, "x-ms-dynamic-values" to "x-ms-dynamic-tree" and "x-ms-capabilities".
 */
export function readDynamicCalls(holder: JsonNode): readonly PendingCall[] {
  if (!EXTENSIONS.some((extension) => holder.members.has(extension))) return NONE;
  const plain = PLAIN.flatMap((extension) => readCall(holder, extension, holder.members.get(extension)));
  const capabilities = holder.members.get('x-ms-capabilities');
  return [
    ...plain,
    ...readSteps(holder, 'x-ms-dynamic-tree', holder.members.get('x-ms-dynamic-tree'), ['open', 'browse']),
    ...readSteps(holder, 'x-ms-capabilities', capabilities?.members.get('file-picker'), ['open', 'browse']),
    ...readSteps(holder, 'x-ms-capabilities', capabilities, ['testConnection']),
    ...readSteps(holder, 'x-ms-operation-context', holder.members.get('x-ms-operation-context'), [
      'simulate',
    ]),
  ];
}

function readSteps(
  holder: JsonNode,
  extension: DynamicExtension,
  node: JsonNode | undefined,
  steps: readonly string[],
): PendingCall[] {
  return steps.flatMap((step) => readCall(holder, extension, node?.members.get(step), step));
}

function readCall(
  holder: JsonNode,
  extension: DynamicExtension,
  node: JsonNode | undefined,
  step?: string,
): PendingCall[] {
  if (node?.kind !== 'object') return [];
  // x-ms-dynamic-schema may stand without an operation, as a plain marker that the schema is built elsewhere.
  const operationId = textOf(node.members.get('operationId'));
  return [
    { node, extension, holder, step, operationId, arguments: readArguments(node.members.get('parameters')) },
  ];
}

function readArguments(parameters: JsonNode | undefined): DynamicArgument[] {
  if (parameters?.kind !== 'object') return [];
  return [...childrenOf(parameters)].map((node) => ({
    node,
    name: String(node.key),
    source: textOf(node.members.get('parameter')) ?? textOf(node.members.get('parameterReference')),
  }));
}

/** Looks up the operations that dynamic calls name. */
export function resolveCalls(
  calls: readonly PendingCall[],
  byId: ReadonlyMap<string, Operation>,
): DynamicCall[] {
  return calls.map((call) => ({
    ...call,
    target: call.operationId === undefined ? undefined : byId.get(call.operationId),
  }));
}
