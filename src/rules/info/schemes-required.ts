import { addMember, fixOf } from '../../kit/edits';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schemes-required',
  title: 'The definition says that it uses HTTPS',
  why: 'Without "schemes" it is left to each reader of the definition how to call the service; all published connectors have it.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'coding-standards#structure-of-the-file',
  once: true,
  fixable: true,
  on: 'definition',
  *check({ root, document }) {
    if (!root.members.has('schemes') && !isMisspelt(root, 'definition', 'schemes'))
      yield {
        at: at(root, 'schemes'),
        message: 'Add "schemes": ["https"] below "host".',
        ...fixOf(addMember(document, root, 'schemes', ['https'], 'host')),
      };
  },
  examples: () => ({
    good: [
      { swagger: '2.0', host: 'api.contoso.com', schemes: ['https'], paths: {} },
      { swagger: '2.0', host: 'api.contoso.com', schemes: [], paths: {} },
    ],
    bad: [{ input: { swagger: '2.0', host: 'api.contoso.com', paths: {} }, at: [''] }],
  }),
});
