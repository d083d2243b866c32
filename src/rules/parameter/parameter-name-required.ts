import { parameters } from '../../kit/examples';
import { lacks } from '../../kit/info';
import { isMisspelt } from '../../kit/misspelt';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-name-required',
  title: 'Every parameter has a name',
  why: 'Flows and the request itself address a parameter by its name.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'parameter',
  where: ({ node }) => lacks(node, 'name'),
  *check(parameter) {
    if (isMisspelt(parameter.node, 'parameter', 'name')) return;
    yield { at: at(parameter.node, 'name'), message: `Write a "name" for the ${labelOf(parameter)}.` };
  },
  examples: () => ({
    good: [parameters({ name: '$top', in: 'query', type: 'integer' })],
    bad: [
      {
        input: parameters({ in: 'query', type: 'string' }, { name: '', in: 'query', type: 'string' }),
        at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1/name'],
      },
    ],
  }),
});
