import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { quote, repeated } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-case',
  title: 'Paths differ in more than upper and lower case',
  why: 'Power Platform compares paths without regard to case, so two such paths are one path defined twice.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PathRedefined', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'definition',
  *check({ pathItems }) {
    for (const { item, first } of repeated(pathItems, ({ path }) => path.toLowerCase()))
      yield {
        at: keyOf(item.node),
        message: `Merge ${quote(item.path)} into ${quote(first.path)} or rename it: the paths differ only in case.`,
        related: [{ at: keyOf(first.node), message: 'The path in another case.' }],
      };
  },
  examples: () => ({
    good: [paths({ 'get /orders': {}, 'get /orders/': {} })],
    bad: [
      {
        input: paths({ 'get /orders': {}, 'post /Orders': {}, 'put /ORDERS': {} }),
        at: ['/paths/~1Orders', '/paths/~1ORDERS'],
      },
    ],
  }),
});
