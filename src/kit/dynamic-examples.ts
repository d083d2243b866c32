import type { Json, JsonObject } from '../model/rule';
import { paths } from './examples';

/** Lists the customers of a region; where dynamic values come from in examples. */
export const listCustomers: JsonObject = {
  operationId: 'ListCustomers',
  'x-ms-visibility': 'internal',
  parameters: [
    { name: 'region', in: 'query', type: 'string', required: true },
    { name: 'top', in: 'query', type: 'integer' },
  ],
  responses: {
    200: {
      description: 'OK',
      schema: {
        type: 'object',
        properties: {
          value: {
            type: 'array',
            items: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
          },
        },
      },
    },
  },
};

/** An operation with a parameter `region` and a parameter `customer` that has these extensions. */
export function choosing(extensions: JsonObject, region: JsonObject = {}): JsonObject {
  return {
    operationId: 'ListOrders',
    parameters: [
      { name: 'region', in: 'query', type: 'string', required: true, ...region },
      { name: 'customer', in: 'query', type: 'string', ...extensions },
    ],
  };
}

/** An operation whose body has `region`, and `customer` with these extensions. */
export function choosingInBody(extensions: JsonObject, ...others: readonly Json[]): JsonObject {
  return {
    operationId: 'CreateOrder',
    parameters: [
      ...others,
      {
        name: 'order',
        in: 'body',
        schema: {
          type: 'object',
          required: ['region'],
          properties: { region: { type: 'string' }, customer: { type: 'string', ...extensions } },
        },
      },
    ],
  };
}

/** Dynamic values from ListCustomers with these arguments and other members. */
export function values(args: JsonObject, members: JsonObject = {}): JsonObject {
  return {
    'x-ms-dynamic-values': {
      operationId: 'ListCustomers',
      parameters: args,
      'value-collection': 'value',
      'value-path': 'id',
      'value-title': 'name',
      ...members,
    },
  };
}

/** A dynamic list from ListCustomers with these arguments and other members. */
export function list(args: JsonObject, members: JsonObject = {}): JsonObject {
  return {
    'x-ms-dynamic-list': {
      operationId: 'ListCustomers',
      parameters: args,
      itemsPath: 'value',
      itemValuePath: 'id',
      itemTitlePath: 'name',
      ...members,
    },
  };
}

/** A definition in which GET /orders, or POST /orders, chooses from ListCustomers. */
export function withCustomers(operation: JsonObject, target: JsonObject = {}): JsonObject {
  const name = operation.operationId === 'CreateOrder' ? 'post /orders' : 'get /orders';
  return paths({ [name]: operation, 'get /customers': { ...listCustomers, ...target } });
}

/** Where the extension of the example stands. */
export const IN_QUERY = '/paths/~1orders/get/parameters/1';
export const IN_BODY = '/paths/~1orders/post/parameters/0/schema/properties/customer';
