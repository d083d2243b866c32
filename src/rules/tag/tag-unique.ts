import { fixOf, remove } from '../../kit/edits';
import { isSameText } from '../../kit/lines';
import { at } from '../../kit/place';
import { quote, repeated } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-tag-unique',
  title: 'Tags are defined once',
  why: 'With two definitions of a tag nobody knows which of them counts.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'TagRedefined', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'definition',
  *check({ document, tags }) {
    for (const { item, first } of repeated(tags, ({ name }) => name))
      yield {
        at: at(item.node, 'name'),
        message: `Remove or rename the tag ${quote(item.name)}: it is defined already.`,
        related: [{ at: at(first.node, 'name'), message: 'The first definition of this tag.' }],
        ...fixOf(isSameText(document, item.node, first.node) ? remove(document, item.node) : undefined),
      };
  },
  examples: () => ({
    good: [{ swagger: '2.0', paths: {}, tags: [{ name: 'orders' }, { name: 'Orders' }] }],
    bad: [
      {
        input: {
          swagger: '2.0',
          paths: {},
          tags: [{ name: 'orders' }, { name: 'orders' }, { name: 'orders' }],
        },
        at: ['/tags/1/name', '/tags/2/name'],
      },
    ],
  }),
});
