import { info } from '../../kit/examples';
import { infoOf, lacks } from '../../kit/info';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-title-required',
  title: 'The connector has a title',
  why: 'The title is the name under which makers find the connector.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-submission#give-your-connector-a-title',
  once: true,
  on: 'definition',
  *check(definition) {
    const { root } = definition;
    const object = infoOf(definition);
    if (!root.members.has('info'))
      yield {
        at: at(root, 'info'),
        message: 'Add an "info" object with "title", "description", "version" and "contact".',
      };
    else if (object !== undefined && lacks(object, 'title') && !isMisspelt(object, 'info', 'title'))
      yield {
        at: at(root, 'info', 'title'),
        message: 'Write the name of the product or organization as "title" of "info".',
      };
  },
  examples: () => ({
    good: [info({ title: 'Contoso Orders' })],
    bad: [
      { input: info({ version: '1.0' }), at: ['/info'] },
      { input: info({ title: ' ' }), at: ['/info/title'] },
      { input: { swagger: '2.0', paths: {} }, at: [''] },
    ],
  }),
});
