import { parameters } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { labelOf } from '../../kit/parameter';
import { keyOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-in-required',
  title: 'Every parameter says where it stands',
  why: 'Without "in" nobody knows whether a value goes into the path, the query, a header or the body.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'parameter',
  where: ({ node }) => !node.members.has('in'),
  *check(parameter) {
    if (isMisspelt(parameter.node, 'parameter', 'in')) return;
    yield {
      at: keyOf(parameter.node),
      message: `Add "in", such as "in": "query", to the ${labelOf(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      parameters({ name: 'status', in: 'query', type: 'string' }),
      {
        ...parameters({ $ref: '#/parameters/Status' }),
        parameters: { Status: { name: 'status', in: 'query', type: 'string' } },
      },
    ],
    bad: [
      {
        input: parameters({ name: 'status', type: 'string' }, { name: 'filter', schema: { type: 'object' } }),
        at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1'],
      },
      {
        input: { swagger: '2.0', paths: {}, parameters: { Status: { name: 'status', type: 'string' } } },
        at: ['/parameters/Status'],
      },
    ],
  }),
});
