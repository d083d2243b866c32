import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { mentions } from '../../kit/mentions';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { TITLE_WORDS } from '../../model/tables/info';
import { PRODUCT_NAMES } from '../../model/tables/products';

const WORDS = [...TITLE_WORDS, ...PRODUCT_NAMES];

export default definitionRule({
  id: 'pp-info-title-reserved-words',
  title: 'The title has no reserved words',
  why: 'Everything in the list is a connector to an API; the title says to which product or organization.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'ValueContainsRestrictedWords', policy: '5000.2.2.2' },
  reference: 'certification-submission#give-your-connector-a-title',
  once: true,
  on: 'definition',
  *check(definition) {
    const title = textOf(infoOf(definition)?.members.get('title')) ?? '';
    const words = mentions(title, WORDS);
    if (words.length > 0)
      yield {
        at: at(definition.root, 'info', 'title'),
        message: `Remove ${enumerate(words.map(quote))} from the title ${quote(title)}: the name of the product is enough.`,
      };
  },
  examples: () => ({
    good: [info({ title: 'Contoso Capital' }), info({ title: 'ContosoAPI' })],
    bad: [
      { input: info({ title: 'Contoso Orders API' }), at: ['/info/title'] },
      { input: info({ title: 'Contoso connector for PowerApps' }), at: ['/info/title'] },
    ],
  }),
});
