import { definitions, responses } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { intended } from '../../kit/reference-rules';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-reference-local',
  title: 'References stay within the definition',
  why: 'A connector is imported as a single file; what stands in another file or on a server is never read.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'reference',
  *check(reference, definition) {
    // A `$ref` in a path is not supported at all, wherever it leads.
    if (reference.fault !== 'external' || reference.kind === 'pathItem') return;
    const meant = intended(reference, definition);
    yield {
      at: valueOf(reference.value),
      message:
        meant === undefined
          ? `Copy what ${quote(reference.text)} describes into this file, and refer to it with "#/…".`
          : `Write ${quote(meant)} instead of ${quote(reference.text)}.`,
    };
  },
  examples: {
    good: [
      definitions({
        Order: { type: 'object' },
        Orders: { type: 'array', items: { $ref: '#/definitions/Order' } },
      }),
    ],
    bad: [
      {
        input: definitions({
          Order: { type: 'object' },
          Orders: { type: 'array', items: { $ref: 'Order' } },
          Customers: {
            type: 'array',
            items: { $ref: 'https://contoso.com/schemas.json#/definitions/Customer' },
          },
        }),
        at: ['/definitions/Orders/items/$ref', '/definitions/Customers/items/$ref'],
      },
      {
        input: responses({ 404: { $ref: 'responses.json#/NotFound' } }),
        at: ['/paths/~1orders/get/responses/404/$ref'],
      },
    ],
  },
});
