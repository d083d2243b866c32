import type { Json, JsonObject } from '../model/rule';

/**
 * A definition with these operations, written `'get /path'`.
 *
 * @example paths({ 'get /orders': { operationId: 'ListOrders' } })
 */
export function paths(operations: JsonObject, rest: JsonObject = {}): JsonObject {
  const items: Record<string, Record<string, Json>> = {};
  for (const [name, operation] of Object.entries(operations)) {
    const space = name.indexOf(' ');
    const path = name.slice(space + 1);
    items[path] = { ...items[path], [name.slice(0, space)]: operation };
  }
  return { swagger: '2.0', paths: items, ...rest };
}

/** A definition with one operation, `GET /orders`, that has these parameters. */
export function parameters(...list: readonly Json[]): JsonObject {
  return paths({ 'get /orders': { operationId: 'ListOrders', parameters: list } });
}

/** A definition with one operation, `GET /orders`, that has these responses. */
export function responses(list: JsonObject): JsonObject {
  return paths({ 'get /orders': { operationId: 'ListOrders', responses: list } });
}

/** A definition with these shared schemas. */
export function definitions(schemas: JsonObject): JsonObject {
  return { swagger: '2.0', paths: {}, definitions: schemas };
}

/** A definition with this `info` object. */
export function info(members: JsonObject): JsonObject {
  return { swagger: '2.0', info: members, paths: {} };
}

/** An apiProperties.json with these members of `properties`. */
export function properties(members: JsonObject): JsonObject {
  return { properties: members };
}
