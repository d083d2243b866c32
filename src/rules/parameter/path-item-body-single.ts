import { inUse } from '../../kit/parameter';
import { brief, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-item-body-single',
  title: 'A path has at most one body parameter',
  why: 'A request has one body; its parts are properties of one schema.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PathParametersContainMultipleBodyParameters', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'pathItem',
  *check({ parameters, path }) {
    const [first, ...others] = parameters.filter(({ parameter }) => parameter.in === 'body');
    for (const use of others)
      yield {
        at: inUse(use, 'in'),
        message: `Move the body parameter ${quote(use.parameter.name ?? '')} of ${brief(path)} into the properties of the first body parameter.`,
        related: [{ at: inUse(first ?? use, 'in'), message: 'The first body parameter.' }],
      };
  },
  examples: () => ({
    good: [
      {
        swagger: '2.0',
        paths: { '/orders': { parameters: [{ name: 'order', in: 'body', schema: { type: 'object' } }] } },
      },
    ],
    bad: [
      {
        input: {
          swagger: '2.0',
          paths: {
            '/orders': {
              parameters: [
                { name: 'order', in: 'body', schema: { type: 'object' } },
                { name: 'customer', in: 'body', schema: { type: 'object' } },
                { name: 'lines', in: 'body', schema: { type: 'object' } },
              ],
            },
          },
        },
        at: ['/paths/~1orders/parameters/1/in', '/paths/~1orders/parameters/2/in'],
      },
    ],
  }),
});
