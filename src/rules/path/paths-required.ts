import { isMisspelt } from '../../kit/misspelt';
import { keyOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-paths-required',
  title: 'The definition has paths',
  why: 'The actions and triggers of a connector are the operations under "paths".',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  once: true,
  on: 'definition',
  *check({ root }) {
    if (!root.members.has('paths') && !isMisspelt(root, 'definition', 'paths'))
      yield {
        at: keyOf(root),
        message: 'Add "paths" with the operations of the connector to the definition.',
      };
  },
  examples: () => ({
    good: [{ swagger: '2.0', paths: {} }],
    bad: [{ input: { swagger: '2.0', info: { title: 'Orders' } }, at: [''] }],
  }),
});
