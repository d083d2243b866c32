import { memo } from '../memo';
import type { JsonNode } from '../json';
import type { Definition, Operation } from '../definition/types';
import type { DeletedOperation, OperationPair } from './types';

/** The operations of two versions, side by side. */
export interface PairedOperations {
  readonly operations: readonly OperationPair[];
  readonly deleted: readonly DeletedOperation[];
  readonly added: readonly Operation[];
}

/** Pairs operations by operationId, and those without one by method and path. */
export function pairOperations(before: Definition, after: Definition): PairedOperations {
  const known = new Map(
    [...after.operations].reverse().map((operation) => [identityOf(operation), operation]),
  );
  const operations: OperationPair[] = [];
  const gone: Operation[] = [];
  const seen = new Set<string>();
  for (const operation of before.operations) {
    const identity = identityOf(operation);
    if (seen.has(identity)) continue;
    seen.add(identity);
    const same = known.get(identity);
    if (same !== undefined) operations.push({ before: operation, after: same });
    else if (isSeen(operation)) gone.push(operation);
  }
  const added = after.operations.filter((operation) => !seen.has(identityOf(operation)));
  return { operations, deleted: deletedOf(gone, added, after), added };
}

function identityOf({ id, method, path }: Operation): string {
  return id ?? `${method} ${path}`;
}

/** Flows can use it, or could: operations are hidden while they are deprecated (operational-versioning). */
function isSeen({ internal, deprecated }: Operation): boolean {
  return !internal || deprecated;
}

function deletedOf(
  gone: readonly Operation[],
  added: readonly Operation[],
  after: Definition,
): DeletedOperation[] {
  const byAddress = new Map(added.map((operation) => [addressOf(operation), operation]));
  return gone.map((operation) => {
    const renamed = byAddress.get(addressOf(operation));
    return {
      operation,
      renamed,
      around: aroundOf(operation, after),
    };
  });
}

/** Method and path, whatever the parameters in it are called. */
function addressOf({ method, path }: Operation): string {
  return `${method} ${shapeOf(path)}`;
}

/** A path without the names of its parameters. */
export function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}');
}

function aroundOf({ path }: Operation, after: Definition): JsonNode {
  return pathItemsOf(after).get(path) ?? after.root.members.get('paths') ?? after.root;
}

const pathItemsOf = memo(
  ({ pathItems }: Definition): ReadonlyMap<string, JsonNode> =>
    new Map(pathItems.map(({ path, node }) => [path, node])),
);
