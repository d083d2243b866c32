import { fixOf, remove } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-empty',
  title: 'Every path has something in it',
  why: 'The wizard of the portal leaves empty paths behind when the last operation of a path is deleted; they only confuse reviewers.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'pathItem',
  where: ({ node }) => node.members.size === 0,
  *check({ node, path }, { document }) {
    yield {
      at: keyOf(node),
      message: `Remove the path ${quote(path)}: it has no operation.`,
      ...fixOf(remove(document, node)),
    };
  },
  examples: () => ({
    good: [paths({ 'get /orders': { operationId: 'ListOrders' } })],
    bad: [
      {
        input: {
          swagger: '2.0',
          paths: { '/orders': { get: { operationId: 'ListOrders' } }, '/items': {}, '/bills': {} },
        },
        at: ['/paths/~1items', '/paths/~1bills'],
      },
    ],
  }),
});
