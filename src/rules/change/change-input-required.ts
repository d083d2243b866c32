import { fieldLabel, versioning } from '../../kit/change';
import { BODY, createOrder, orderBody, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';

export default fieldRule({
  id: 'pp-change-input-required',
  title: 'Optional inputs stay optional',
  why: 'Existing flows may leave out what was optional, and their calls fail when it is demanded.',
  severity: 'error',
  evidence: 'printed-error',
  reference: 'operational-versioning',
  direction: 'input',
  kinds: ['required'],
  message: (field, change) =>
    `Leave ${fieldLabel(field)} optional, or ${versioning(field.operation, change)}: existing flows may not send it.`,
  examples: () => ({
    good: [
      versions(orderBody({ city: { type: 'string' } }, ['city']), orderBody({ city: { type: 'string' } })),
    ],
    bad: [
      {
        input: versions(
          orderBody({ city: { type: 'string' }, note: { type: 'string' } }, ['city']),
          orderBody({ city: { type: 'string' }, note: { type: 'string' } }, ['city', 'note']),
        ),
        at: [`${BODY}/required/1`],
      },
      {
        input: versions(
          createOrder(
            { name: 'shop', in: 'query', type: 'string' },
            { name: 'lang', in: 'header', type: 'string' },
          ),
          createOrder(
            { name: 'shop', in: 'query', type: 'string', required: true },
            { name: 'lang', in: 'header', type: 'string', required: true },
          ),
        ),
        at: [0, 1].map((index) => `definition#/paths/~1orders/post/parameters/${index}/required`),
      },
    ],
  }),
});
