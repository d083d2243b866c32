import { fieldLabel, versioning } from '../../kit/change';
import { createOrder, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';

export default fieldRule({
  id: 'pp-change-input-location',
  title: 'Inputs stay in their place',
  why: 'Workflows of Logic Apps say themselves whether a value goes into the query, a header or the path, and go on sending it there.',
  severity: 'warning',
  evidence: 'documented',
  reference: 'operational-versioning',
  direction: 'input',
  kinds: ['location'],
  message: (field, change) =>
    `Move ${fieldLabel(field)} back from ${quote(field.to)} to ${quote(field.from)}, or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(
        createOrder(
          { name: 'shop', in: 'query', type: 'string' },
          { name: 'shop', in: 'header', type: 'string' },
        ),
        createOrder(
          { name: 'shop', in: 'header', type: 'string' },
          { name: 'shop', in: 'query', type: 'string' },
        ),
      ),
    ],
    bad: [
      {
        input: versions(
          createOrder(
            { name: 'shop', in: 'query', type: 'string' },
            { name: 'lang', in: 'query', type: 'string' },
          ),
          createOrder(
            { name: 'shop', in: 'header', type: 'string' },
            { name: 'lang', in: 'header', type: 'string' },
          ),
        ),
        at: [0, 1].map((index) => `definition#/paths/~1orders/post/parameters/${index}/in`),
      },
    ],
  }),
});
