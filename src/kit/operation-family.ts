import type { Operation } from '../model/definition/types';
import type { Related } from '../model/rule';
import type { Json, JsonObject } from '../model/rule';
import { paths } from './examples';
import { keyOf } from './place';

/** New flows can use the operation. */
export function isActive({ deprecated }: Operation): boolean {
  return !deprecated;
}

/** A status, in whatever case; published connectors write "production" as well. */
export function isStatus(status: unknown, wanted: 'Preview' | 'Production'): boolean {
  return typeof status === 'string' && status.trim().toLowerCase() === wanted.toLowerCase();
}

/** From the oldest revision to the newest; operations without one come first. */
export function byRevision(operations: readonly Operation[]): Operation[] {
  const revision = ({ annotation }: Operation): number => Number(annotation?.revision ?? 0) || 0;
  return [...operations].sort((one, other) => revision(one) - revision(other));
}

/** Other operations of a family, for a finding about one of them. */
export function relatives(operations: readonly Operation[]): Related[] {
  return operations.map(({ node, label }) => ({ at: keyOf(node), message: `${label} of the same family.` }));
}

/** Revisions of the family "ListOrders" by path, each with its annotation and more members, for examples. */
export function family(
  ...revisions: readonly (JsonObject & { readonly revision?: Json; readonly status?: string })[]
): JsonObject {
  const operations = revisions.map(({ revision, status, ...rest }, index): [string, Json] => [
    `get /v${index + 1}/orders`,
    {
      operationId: index === 0 ? 'ListOrders' : `ListOrdersV${index + 1}`,
      'x-ms-api-annotation': {
        family: 'ListOrders',
        ...(revision !== undefined && { revision }),
        ...(status !== undefined && { status }),
      },
      ...rest,
    },
  ]);
  return paths(Object.fromEntries(operations));
}
