import { paths } from '../../kit/examples';
import { templateOf } from '../../kit/path-template';
import { keyOf } from '../../kit/place';
import { quote, repeated } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-unique',
  title: 'Paths differ in more than the names of their parameters',
  why: 'A request to one of two paths that differ only in parameter names cannot be told from a request to the other.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DuplicateOperationPath', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'definition',
  *check({ operations }) {
    const shapes = operations.map((operation) => ({
      operation,
      shape: `${operation.method} ${templateOf(operation.pathItem).segments.join('/').toLowerCase()}`,
    }));
    for (const { item, first } of repeated(shapes, ({ shape }) => shape)) {
      const [later, earlier] = [item.operation, first.operation];
      // Paths that differ only in case are the matter of pp-path-case.
      if (later.path.toLowerCase() === earlier.path.toLowerCase()) continue;
      yield {
        at: keyOf(later.node),
        message: `Change a fixed part of the path of ${later.label}: ${quote(later.path)} cannot be told from ${quote(earlier.path)} of ${earlier.label}.`,
        related: [{ at: keyOf(earlier.node), message: `The same path for ${earlier.label}.` }],
      };
    }
  },
  examples: () => ({
    good: [
      paths({
        'get /orders/{id}': { operationId: 'GetOrder' },
        'delete /orders/{orderId}': { operationId: 'DeleteOrder' },
        'get /items/{id}': { operationId: 'GetItem' },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders/{id}': { operationId: 'GetOrder' },
          'get /orders/{number}': { operationId: 'FindOrder' },
          'get /Orders/{code}': { operationId: 'ReadOrder' },
        }),
        at: ['/paths/~1orders~1{number}/get', '/paths/~1Orders~1{code}/get'],
      },
    ],
  }),
});
