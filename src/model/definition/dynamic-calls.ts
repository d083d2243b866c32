import { textOf, type JsonNode } from '../json';
import { formOf, readArguments, type PendingArgument } from './dynamic-arguments';
import { followPaths } from './dynamic-paths';
import { inputLookup, type InputLookup } from './inputs';
import { schemaIndex } from './schema-index';
import type { DynamicArgument, DynamicCall, DynamicExtension, Operation, Schema } from './types';

/** A dynamic call whose operations are not looked up yet. */
export interface PendingCall extends Omit<DynamicCall, 'target' | 'arguments' | 'paths' | 'demands'> {
  readonly arguments: readonly PendingArgument[];
}

/** What dynamic calls stand on, and the operations that have it. */
export interface CallHolder {
  readonly node: JsonNode;
  readonly callers: Iterable<Operation>;
}

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
export function readDynamicCalls({ node: holder, callers }: CallHolder): readonly PendingCall[] {
  if (!EXTENSIONS.some((extension) => holder.members.has(extension))) return NONE;
  return readCalls(holder).map((call) => ({ ...call, callers: [...callers] }));
}

type WrittenCall = Omit<PendingCall, 'callers'>;

function readCalls(holder: JsonNode): WrittenCall[] {
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
): WrittenCall[] {
  return steps.flatMap((step) => readCall(holder, extension, node?.members.get(step), step));
}

function readCall(
  holder: JsonNode,
  extension: DynamicExtension,
  node: JsonNode | undefined,
  step?: string,
): WrittenCall[] {
  if (node?.kind !== 'object') return [];
  // x-ms-dynamic-schema may stand without an operation, as a plain marker that the schema is built elsewhere.
  const operationId = textOf(node.members.get('operationId'));
  const given = readArguments(node.members.get('parameters'), extension);
  return [{ node, extension, holder, step, operationId, arguments: given }];
}

/** Looks up the operations that dynamic calls name, and what their arguments and paths mean in them. */
export function resolveCalls(
  calls: readonly PendingCall[],
  byId: ReadonlyMap<string, Operation>,
  schemas: readonly Schema[],
): DynamicCall[] {
  if (calls.length === 0) return [];
  const index = schemaIndex(schemas);
  const lookup = inputLookup(index);
  return calls.map((call) => {
    const target = call.operationId === undefined ? undefined : byId.get(call.operationId);
    const given = call.arguments.map((argument) => resolveArgument(argument, call, target, lookup));
    return {
      ...call,
      target,
      arguments: given,
      paths: followPaths({ ...call, arguments: given }, target, index),
      demands: target === undefined ? [] : lookup.demands(target, formOf(call.extension)),
    };
  });
}

function resolveArgument(
  argument: PendingArgument,
  { extension, callers }: PendingCall,
  target: Operation | undefined,
  lookup: InputLookup,
): DynamicArgument {
  const { name, source } = argument;
  const form = formOf(extension);
  return {
    ...argument,
    target: target && lookup.inputs(target, name, form),
    sources: source === undefined ? [] : callers.map((caller) => lookup.inputs(caller, source, form)),
  };
}
