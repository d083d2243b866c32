import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { KINDS } from '../../model/structure/kinds';

export default definitionRule({
  id: 'pp-path-slash',
  title: 'Every path starts with a slash',
  why: 'A path is appended to the host and basePath; without a slash the address is broken.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationPathMustStartWithSlash', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'pathItem',
  where: ({ path }) => !path.startsWith('/'),
  *check({ node, path }) {
    if (Object.hasOwn(KINDS.definition.members, path)) {
      yield {
        at: keyOf(node),
        message: `Move ${quote(path)} out of "paths" to the top level of the definition.`,
      };
      return;
    }
    const relative = path
      .trim()
      .replace(/^https?:\/\/[^/]*/i, '')
      .replace(/^[\s/\\]+/, '');
    yield {
      at: keyOf(node),
      message: `Write ${quote(`/${relative}`)} instead of ${quote(path)}: a path starts with a slash.`,
    };
  },
  examples: () => ({
    good: [paths({ 'get /': { operationId: 'GetStatus' } })],
    bad: [
      {
        input: paths({
          'get orders': { operationId: 'ListOrders' },
          'get https://api.contoso.com/items': { operationId: 'ListItems' },
        }),
        at: ['/paths/orders', '/paths/https:~1~1api.contoso.com~1items'],
      },
      {
        input: { swagger: '2.0', paths: { '/orders': {}, definitions: { Order: { type: 'object' } } } },
        at: ['/paths/definitions'],
      },
    ],
  }),
});
