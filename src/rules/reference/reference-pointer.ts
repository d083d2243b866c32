import { definitions } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { intended, referenceFix } from '../../kit/reference-rules';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-reference-pointer',
  title: 'What follows the # of a reference is a JSON pointer',
  why: 'A JSON pointer starts with a slash, and has ~1 for a slash and ~0 for a tilde in a name (RFC 6901).',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonPointerNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  fixable: true,
  on: 'reference',
  // A $ref in a path is not supported at all, wherever it leads.
  where: ({ fault, kind }) => fault === 'pointer' && kind !== 'pathItem',
  *check(reference, definition) {
    const meant = intended(reference, definition) ?? '#/definitions/Order';
    yield {
      at: valueOf(reference.value),
      message: `Write a JSON pointer such as ${quote(meant)} instead of ${quote(reference.text)}.`,
      ...referenceFix(reference, definition),
    };
  },
  examples: () => ({
    good: [
      definitions({
        'orders/open': { type: 'object' },
        Orders: { type: 'array', items: { $ref: '#/definitions/orders~1open' } },
      }),
    ],
    bad: [
      {
        input: definitions({
          Order: { type: 'object' },
          Orders: { type: 'array', items: { $ref: '#definitions/Order' } },
          Invoices: { type: 'array', items: { $ref: '#/definitions/Order~2' } },
        }),
        at: ['/definitions/Orders/items/$ref', '/definitions/Invoices/items/$ref'],
      },
    ],
  }),
});
