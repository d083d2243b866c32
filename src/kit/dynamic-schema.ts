import { textOf, type JsonNode } from '../model/json';
import type { JsonObject } from '../model/rule';
import { paths } from './examples';

/**
 * Where "x-ms-dynamic-properties" finds the schema that "x-ms-dynamic-schema" finds the properties of. Undefined when
 * the path is no text.
 *
 * Source: openapi-extensions.md, "How to use dynamic schema": without path, the one reads the root object's properties and
 * the other the root object.
 */
export function schemaPath(dynamicSchema: JsonNode): string | undefined {
  const path = dynamicSchema.members.get('value-path');
  return path === undefined ? '' : textOf(path)?.replace(ENDING, '');
}

const ENDING = /(^|\/)properties$/;

/** The path leads to the properties of a schema, not to the schema. */
export function endsInProperties(path: string | undefined): boolean {
  return path !== undefined && ENDING.test(path);
}

/** A definition with two operations whose response has these extensions, and the operation that describes orders. */
export function describedOrders(extensions: JsonObject): JsonObject {
  const operation = (operationId: string): JsonObject => ({
    operationId,
    responses: { 200: { description: 'OK', schema: { type: 'object', ...extensions } } },
  });
  return paths({
    'get /orders': operation('GetOrder'),
    'get /offers': operation('GetOffer'),
    'get /schema': { operationId: 'DescribeOrder', 'x-ms-visibility': 'internal' },
  });
}

/** Where an extension stands in {@link describedOrders}. */
export function inDescribedOrders(extension: string): string[] {
  return ['orders', 'offers'].map((path) => `/paths/~1${path}/get/responses/200/schema/${extension}`);
}

/** A call of the operation that describes orders. */
export function describing(members: JsonObject): JsonObject {
  return { operationId: 'DescribeOrder', parameters: {}, ...members };
}
