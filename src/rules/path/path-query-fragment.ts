import { paths } from '../../kit/examples';
import { inPath } from '../../kit/path-template';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-query-fragment',
  title: 'Paths have no query and no fragment',
  why: 'Query values belong to parameters with "in": "query"; a fragment is never sent to a server.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationPathMayNotContainQueryOrFragment', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'pathItem',
  where: ({ path }) => /[?#]/.test(path),
  *check({ node, path }) {
    const start = path.search(/[?#]/);
    const part = quote(path.slice(start));
    yield {
      at: inPath(node, path, { start, end: path.length }),
      message:
        path[start] === '?'
          ? `Move ${part} out of the path ${quote(path)} into query parameters.`
          : `Remove the fragment ${part} from the path ${quote(path)}, or write "%23" for a "#" that is meant.`,
    };
  },
  examples: () => ({
    good: [paths({ 'get /orders/%23{id}': { operationId: 'GetOrder' } })],
    bad: [
      {
        input: paths({
          'get /orders?status=open': { operationId: 'ListOpenOrders' },
          'get /orders#all': { operationId: 'ListOrders' },
        }),
        at: ['/paths/~1orders?status=open', '/paths/~1orders#all'],
      },
    ],
  }),
});
