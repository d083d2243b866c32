import { fieldLabel, versioning } from '../../kit/change';
import { BODY, createOrder, orderBody, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';

export default fieldRule({
  id: 'pp-change-input-added',
  title: 'New inputs are optional',
  why: 'Existing flows do not send an input that is added, so calls without it must stay valid.',
  severity: 'error',
  evidence: 'printed-error',
  reference: 'operational-versioning',
  direction: 'input',
  kinds: ['added'],
  message: (field, change) =>
    `Make the new ${fieldLabel(field)} optional, or ${versioning(field.operation, change)}: existing flows do not send it.`,
  examples: () => ({
    good: [
      versions(orderBody({}), orderBody({ city: { type: 'string' } })),
      versions(
        orderBody({}),
        orderBody({ source: { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' } }, ['source']),
      ),
    ],
    bad: [
      {
        input: versions(
          orderBody({ customer: { properties: {} } }),
          orderBody(
            {
              city: { type: 'string' },
              customer: { properties: { name: { type: 'string' } }, required: ['name'] },
            },
            ['city'],
          ),
        ),
        at: [`${BODY}/properties/city`, `${BODY}/properties/customer/properties/name`],
      },
      {
        input: versions(
          createOrder(),
          createOrder({ name: 'shop', in: 'query', type: 'string', required: true }),
        ),
        at: ['definition#/paths/~1orders/post/parameters/0/name'],
      },
    ],
  }),
});
