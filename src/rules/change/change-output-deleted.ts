import { fieldLabel, versioning } from '../../kit/change';
import { RESPONSE, listOrders, orderResponse, versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import { fieldRule } from '../../kit/field-rule';

export default fieldRule({
  id: 'pp-change-output-deleted',
  title: 'Outputs stay',
  why: 'A flow that uses the output gets nothing where it had a value, when the service no longer sends it.',
  severity: 'error',
  evidence: 'printed-error',
  reference: 'operational-versioning',
  direction: 'output',
  kinds: ['deleted'],
  message: (field, change) =>
    `Restore ${fieldLabel(field)}, or ${versioning(field.operation, change)}: existing flows may use it.`,
  examples: () => ({
    good: [
      versions(
        orderResponse({ id: { type: 'string' } }),
        orderResponse({ id: { type: 'string' }, city: { type: 'string' } }),
      ),
      versions(
        listOrders({ type: 'object', properties: { id: { type: 'string' } } }),
        listOrders(
          { $ref: '#/definitions/Order' },
          { Order: { allOf: [{ properties: { id: { type: 'string' } } }] } },
        ),
      ),
    ],
    bad: [
      {
        input: versions(
          orderResponse({
            id: { type: 'string' },
            lines: { type: 'array', items: { properties: { sku: { type: 'string' } } } },
          }),
          orderResponse({ lines: { type: 'array', items: { properties: {} } } }),
        ),
        at: [`${RESPONSE}/properties`, `${RESPONSE}/properties/lines/items/properties`],
      },
      {
        input: versions(
          listOrders({ $ref: '#/definitions/Order' }, { Order: { properties: { id: { type: 'string' } } } }),
          listOrders({ $ref: '#/definitions/Order' }, { Order: { properties: {} } }),
        ),
        at: ['definition#/definitions/Order/properties'],
      },
      {
        input: versions(
          paths({
            'get /orders': { operationId: 'ListOrders', responses: { 200: { schema: { type: 'string' } } } },
          }),
          paths({
            'get /orders': { operationId: 'ListOrders', responses: { 202: { description: 'Accepted' } } },
          }),
        ),
        at: ['definition#/paths/~1orders/get/responses/202'],
      },
    ],
  }),
});
