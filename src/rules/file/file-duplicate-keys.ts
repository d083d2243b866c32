import { fixOf, remove } from '../../kit/edits';
import { isSameText } from '../../kit/lines';
import { quote } from '../../kit/text';
import { fileRule } from '../../model/rule';

export default fileRule({
  id: 'pp-file-duplicate-keys',
  title: 'No object has a name twice',
  why: 'Readers keep the last of two members with one name and drop the other in silence, an operation or a whole path included.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
  fixable: true,
  roles: ['definition', 'properties'],
  *check({ document }) {
    for (const { object, name, span, previous, value, previousValue } of document.repeatedKeys)
      yield {
        at: { node: object, ...span },
        message: `Rename or remove one ${quote(name)}: this object has it already, and only the last one counts.`,
        related: [{ at: { node: object, ...previous }, message: 'The same name before.' }],
        // Nothing is lost with the second of two values that are the same to the letter.
        ...fixOf(isSameText(document, value, previousValue) ? remove(document, value) : undefined),
      };
  },
  examples: () => ({
    good: ['{\n  "info": { "title": "Orders", "Title": "Orders" },\n  "title": "Orders"\n}\n'],
    bad: [
      { input: '{\n  "info": { "title": "Orders", "title": "Invoices" }\n}\n', at: ['/info'] },
      {
        input: '{\n  "host": "a.contoso.com",\n  "schemes": ["https"],\n  "host": "a.contoso.com"\n}\n',
        at: [''],
      },
      {
        input: '{\n  "host": "a.contoso.com",\n  "host": "b.contoso.com",\n  "host": "c.contoso.com"\n}\n',
        at: ['', ''],
      },
    ],
  }),
});
