import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { isAmong, mentions } from '../../kit/mentions';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { DESCRIPTION_WORDS } from '../../model/tables/info';
import { PRODUCT_NAMES } from '../../model/tables/products';

export default definitionRule({
  id: 'pp-info-description-product-names',
  title: 'The description names no other Power Platform product',
  why: 'The guidelines forbid all names of the platform in a description; the validator only finds three of them.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.3.5' },
  reference: 'certification-submission#write-a-description-for-your-connector',
  once: true,
  on: 'definition',
  *check(definition) {
    const description = textOf(infoOf(definition)?.members.get('description')) ?? '';
    const names = mentions(description, PRODUCT_NAMES).filter((name) => !isAmong(name, DESCRIPTION_WORDS));
    if (names.length > 0)
      yield {
        at: at(definition.root, 'info', 'description'),
        message: `Remove ${enumerate(names.map(quote))} from the description: say what the connector does, not where it runs.`,
      };
  },
  examples: () => ({
    good: [info({ description: 'Contoso runs the orders of power platforms at sea.' })],
    bad: [
      {
        input: info({ description: 'Connects Contoso orders to the Power Platform.' }),
        at: ['/info/description'],
      },
      { input: info({ description: 'Contoso orders for all your PowerApps.' }), at: ['/info/description'] },
    ],
  }),
});
