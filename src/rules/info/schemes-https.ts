import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { schemeLists } from '../../kit/schemes';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schemes-https',
  title: 'The service is called over HTTPS',
  why: 'Connections carry credentials and business data, so certified connectors use HTTPS with TLS 1.2 or later.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.3.1.6' },
  reference: 'certification-submission',
  on: 'definition',
  *check(definition) {
    for (const { node, schemes } of schemeLists(definition))
      if (schemes.length > 0 && schemes.every(({ text }) => text === 'http'))
        yield {
          at: keyOf(node),
          message: 'Write "https" instead of "http": the service must be called over HTTPS.',
        };
  },
  examples: () => ({
    good: [
      { swagger: '2.0', schemes: ['http', 'https'], paths: {} },
      { swagger: '2.0', schemes: [], paths: {} },
    ],
    bad: [
      {
        input: paths(
          { 'get /orders': { operationId: 'ListOrders', schemes: ['http'] } },
          { schemes: ['http'] },
        ),
        at: ['/paths/~1orders/get/schemes', '/schemes'],
      },
    ],
  }),
});
