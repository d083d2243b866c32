import { paths } from '../../kit/examples';
import { inUse } from '../../kit/parameter';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-body-single',
  title: 'An operation has at most one body parameter',
  why: 'A request has one body; its parts are properties of one schema.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationParametersContainMultipleBodyParameters', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check({ parameters, label }) {
    const bodies = parameters.filter(({ parameter }) => parameter.in === 'body');
    const [first, ...others] = [
      ...bodies.filter(({ inherited }) => inherited),
      ...bodies.filter(({ inherited }) => !inherited),
    ];
    for (const use of others.filter(({ inherited }) => !inherited))
      yield {
        at: inUse(use, 'in'),
        message: `Move the body parameter ${quote(use.parameter.name ?? '')} of ${label} into the properties of the first body parameter.`,
        related: [{ at: inUse(first ?? use, 'in'), message: 'The first body parameter.' }],
      };
  },
  examples: () => ({
    good: [
      paths({
        'post /orders': {
          operationId: 'CreateOrder',
          parameters: [
            { name: 'order', in: 'body', schema: { type: 'object' } },
            { name: 'customer', in: 'query', type: 'string' },
          ],
        },
      }),
      {
        swagger: '2.0',
        paths: {
          '/orders': {
            parameters: [{ name: 'order', in: 'body', schema: { type: 'object' } }],
            post: {
              operationId: 'CreateOrder',
              parameters: [{ name: 'order', in: 'body', schema: { type: 'string' } }],
            },
          },
        },
      },
    ],
    bad: [
      {
        input: paths({
          'post /orders': {
            operationId: 'CreateOrder',
            parameters: [
              { name: 'order', in: 'body', schema: { type: 'object' } },
              { name: 'customer', in: 'body', schema: { type: 'object' } },
              { name: 'lines', in: 'body', schema: { type: 'array', items: { type: 'object' } } },
            ],
          },
        }),
        at: ['/paths/~1orders/post/parameters/1/in', '/paths/~1orders/post/parameters/2/in'],
      },
      {
        input: {
          swagger: '2.0',
          paths: {
            '/orders': {
              parameters: [{ name: 'order', in: 'body', schema: { type: 'object' } }],
              post: {
                operationId: 'CreateOrder',
                parameters: [{ name: 'customer', in: 'body', schema: { type: 'object' } }],
              },
            },
          },
        },
        at: ['/paths/~1orders/post/parameters/0/in'],
      },
    ],
  }),
});
