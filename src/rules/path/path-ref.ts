import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-ref',
  title: 'Path items are written out, without $ref',
  why: 'Power Platform does not follow a $ref in a path item, so its operations are lost.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PathItemRefNotSuppored', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#not-supported',
  on: 'pathItem',
  having: '$ref',
  *check({ node, path }) {
    const reference = node.members.get('$ref');
    if (reference === undefined) return;
    yield {
      at: at(node, '$ref'),
      message: `Replace the $ref ${quote(reference.data)} in ${quote(path)} by the operations it stands for.`,
    };
  },
  examples: () => ({
    good: [{ swagger: '2.0', paths: { '/orders': { get: { operationId: 'ListOrders' } } } }],
    bad: [
      {
        input: {
          swagger: '2.0',
          paths: { '/orders': { $ref: '#/x-paths/orders' }, '/bills': { $ref: 'bills.json' } },
          'x-paths': { orders: {} },
        },
        at: ['/paths/~1orders/$ref', '/paths/~1bills/$ref'],
      },
    ],
  }),
});
