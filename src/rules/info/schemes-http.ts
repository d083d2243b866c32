import { fixOf, remove } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { schemeLists } from '../../kit/schemes';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schemes-http',
  title: 'HTTP is not offered beside HTTPS',
  why: 'As long as "http" stands in the list, requests may go out unencrypted.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.3.1.6' },
  reference: 'certification-submission',
  fixable: true,
  on: 'definition',
  *check(definition) {
    for (const { schemes } of schemeLists(definition)) {
      const secure = schemes.some(({ text }) => text === 'https');
      for (const { node, text } of schemes)
        if (text === 'http' && schemes.some((other) => other.text !== 'http'))
          yield {
            at: valueOf(node),
            message: 'Remove "http" from the schemes: "https" is enough.',
            ...fixOf(secure ? remove(definition.document, node) : undefined),
          };
    }
  },
  examples: () => ({
    good: [
      { swagger: '2.0', schemes: ['https'], paths: {} },
      { swagger: '2.0', schemes: ['http'], paths: {} },
    ],
    bad: [
      {
        input: paths(
          { 'get /orders': { operationId: 'ListOrders', schemes: ['https', 'http'] } },
          { schemes: ['http', 'https'] },
        ),
        at: ['/paths/~1orders/get/schemes/1', '/schemes/0'],
      },
    ],
  }),
});
