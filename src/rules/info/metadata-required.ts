import { METADATA, metadata } from '../../kit/metadata';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-metadata-required',
  title: 'The definition has connector metadata',
  why: 'Website, privacy policy and categories of a certified connector are published from it.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  on: 'definition',
  *check({ root }) {
    const list = root.members.get(METADATA);
    if (list === undefined || (list.kind === 'array' && list.items.length === 0))
      yield {
        at: at(root, METADATA),
        message: `Add "${METADATA}" with "Website", "Privacy policy" and "Categories".`,
      };
  },
  examples: () => ({
    good: [metadata({})],
    bad: [
      { input: { swagger: '2.0', paths: {} }, at: [''] },
      { input: { swagger: '2.0', paths: {}, [METADATA]: [] }, at: [`/${METADATA}`] },
    ],
  }),
});
