import { fieldLabel, versioning } from '../../kit/change';
import { BODY, createOrder, orderBody, versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';
import type { Json, JsonObject } from '../../model/rule';

export default fieldRule({
  id: 'pp-change-input-deleted',
  title: 'Inputs stay',
  why: 'A flow that fills in the input still sends it, and cannot be saved again before somebody takes it out.',
  severity: 'error',
  evidence: 'documented',
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  direction: 'input',
  kinds: ['deleted', 'renamed'],
  message: (field, change) =>
    field.kind === 'renamed'
      ? `Call the body of ${field.operation.after.label} ${quote(field.from)} again, or ${versioning(field.operation, change)}: flows know its fields by ${quote(`${field.from}/…`)}.`
      : `Restore ${fieldLabel(field)}, or ${versioning(field.operation, change)}: existing flows send it${field.operations > 1 ? ` (shared by ${field.operations} operations)` : ''}.`,
  examples: () => ({
    good: [
      versions(
        orderBody({ city: { type: 'string' } }),
        orderBody({ city: { type: 'string' }, note: { type: 'string' } }),
      ),
      versions(orderBody({ trace: { type: 'string', 'x-ms-visibility': 'internal' } }), orderBody({})),
    ],
    bad: [
      {
        input: versions(
          orderBody({
            city: { type: 'string' },
            lines: {
              type: 'array',
              items: { properties: { sku: { type: 'string' }, price: { type: 'number' } } },
            },
          }),
          orderBody({ lines: { type: 'array', items: { properties: { sku: { type: 'string' } } } } }),
        ),
        at: [`${BODY}/properties`, `${BODY}/properties/lines/items/properties`],
      },
      {
        input: versions(createOrder({ name: 'top', in: 'query', type: 'integer' }), createOrder()),
        at: ['definition#/paths/~1orders/post/parameters'],
      },
      {
        input: versions(
          createOrder({ name: 'order', in: 'body', schema: { type: 'object' } }),
          createOrder({ name: 'request', in: 'body', schema: { type: 'object' } }),
        ),
        at: ['definition#/paths/~1orders/post/parameters/0/name'],
      },
      {
        input: versions(language([{ $ref: '#/parameters/Language' }]), language([])),
        at: ['definition#/parameters/Language'],
      },
    ],
  }),
});

/** Two operations with these parameters, and a shared parameter. */
function language(parameters: readonly Json[]): JsonObject {
  return paths(
    {
      'get /orders': { operationId: 'ListOrders', parameters },
      'get /items': { operationId: 'ListItems', parameters },
    },
    { parameters: { Language: { name: 'lang', in: 'query', type: 'string' } } },
  );
}
