import { fixOf, remove } from '../../kit/edits';
import { responses } from '../../kit/examples';
import { isSameText } from '../../kit/lines';
import { keyOf } from '../../kit/place';
import { responseName } from '../../kit/response';
import { quote, repeated } from '../../kit/text';
import { definitionRule, type JsonObject } from '../../model/rule';

const withHeaders = (...names: readonly string[]): JsonObject => ({
  description: 'OK',
  headers: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
});

export default definitionRule({
  id: 'pp-response-header-unique',
  title: 'Headers of a response differ in more than case',
  why: 'Header names have no case, so two such headers are one header described twice.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ResponseHeadersAreNotUnique', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  fixable: true,
  on: 'response',
  having: 'headers',
  *check(response, { document }) {
    const headers = response.node.members.get('headers')?.members.values() ?? [];
    for (const { item, first } of repeated(headers, ({ key }) => String(key).toLowerCase()))
      yield {
        at: keyOf(item),
        message: `Remove the header ${quote(item.key)} from ${responseName(response)}: it describes ${quote(first.key)} already.`,
        related: [{ at: keyOf(first), message: 'The header in another case.' }],
        ...fixOf(isSameText(document, item, first) ? remove(document, item) : undefined),
      };
  },
  examples: () => ({
    good: [responses({ 200: withHeaders('Location', 'Content-Location'), 201: withHeaders('location') })],
    bad: [
      {
        input: responses({ 200: withHeaders('ETag', 'etag', 'ETAG') }),
        at: [
          '/paths/~1orders/get/responses/200/headers/etag',
          '/paths/~1orders/get/responses/200/headers/ETAG',
        ],
      },
    ],
  }),
});
