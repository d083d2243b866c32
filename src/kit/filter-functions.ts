import type { JsonNode } from '../model/json';
import type { Json, JsonObject } from '../model/rule';
import { responses } from './examples';

/** The list of filter functions under the capabilities of a column. */
export function filterFunctionsOf({ members }: JsonNode): JsonNode | undefined {
  return members.get('x-ms-capabilities')?.members.get('filterFunctions');
}

/** An operation for examples that returns orders whose columns support these functions. */
export function ordersWith(columns: Readonly<Record<string, Json>>): JsonObject {
  const properties = Object.fromEntries(
    Object.entries(columns).map(([name, filterFunctions]) => [
      name,
      { type: 'string', 'x-ms-capabilities': { filterFunctions } },
    ]),
  );
  return responses({ 200: { description: 'OK', schema: { type: 'object', properties } } });
}

/** Where the list of a column of {@link ordersWith} stands. */
export function columnAt(name: string): string {
  return `/paths/~1orders/get/responses/200/schema/properties/${name}/x-ms-capabilities/filterFunctions`;
}
