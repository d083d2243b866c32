import type { ChangeExample, Json, JsonObject } from '../model/rule';
import { connection } from './connection-examples';
import { paths } from './examples';

/** Two versions of a definition. */
export function versions(before: JsonObject, after: JsonObject): ChangeExample {
  return { before, after };
}

/** `CreateOrder`, whose body is an object with these properties. */
export function orderBody(properties: JsonObject, required: readonly string[] = []): JsonObject {
  return createOrder({
    name: 'order',
    in: 'body',
    required: true,
    schema: { type: 'object', properties, ...(required.length > 0 && { required }) },
  });
}

/** `CreateOrder` with these parameters. */
export function createOrder(...parameters: readonly Json[]): JsonObject {
  return paths({ 'post /orders': { operationId: 'CreateOrder', parameters } });
}

/** `ListOrders`, whose response is an object with these properties. */
export function orderResponse(properties: JsonObject): JsonObject {
  return listOrders({ type: 'object', properties });
}

/** `ListOrders` with a response of this schema. */
export function listOrders(schema: Json, definitions?: JsonObject): JsonObject {
  return paths(
    { 'get /orders': { operationId: 'ListOrders', responses: { 200: { description: 'OK', schema } } } },
    definitions === undefined ? {} : { definitions },
  );
}

/** Where {@link orderBody} has its schema. */
export const BODY = 'definition#/paths/~1orders/post/parameters/0/schema';

/** Where {@link orderResponse} has its schema. */
export const RESPONSE = 'definition#/paths/~1orders/get/responses/200/schema';

/** Two versions of an apiProperties.json with these connection parameters. */
export function connections(before: JsonObject, after: JsonObject): ChangeExample {
  return { before: { properties: connection(before) }, after: { properties: connection(after) } };
}

/** A connection parameter that the user fills in. */
export function asked(constraints: JsonObject = {}, members: JsonObject = { type: 'string' }): JsonObject {
  return { ...members, uiDefinition: { displayName: 'Field', constraints } };
}

/** A connection parameter that signs in with OAuth 2.0 and these scopes. */
export function oAuth(...scopes: readonly string[]): JsonObject {
  return { type: 'oauthSetting', oAuthSettings: { identityProvider: 'oauth2', scopes } };
}

/** Two versions of a list of sets of connection parameters. */
export function connectionSets(before: readonly Json[], after: readonly Json[]): ChangeExample {
  const version = (values: readonly Json[]) => ({
    properties: { properties: { connectionParameterSets: { values } } },
  });
  return { before: version(before), after: version(after) };
}
