import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { isAmong, mentions } from '../../kit/mentions';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { DESCRIPTION_WORDS } from '../../model/tables/info';

export default definitionRule({
  id: 'pp-info-description-restricted-words',
  title: 'The description does not name Power Apps, Power Automate or Logic Apps',
  why: 'The connector is shown inside these products, so their names say nothing about it.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'ValueContainsRestrictedWords', policy: '5000.2.3.5' },
  reference: 'certification-submission#write-a-description-for-your-connector',
  once: true,
  on: 'definition',
  *check(definition) {
    const description = textOf(infoOf(definition)?.members.get('description')) ?? '';
    const names = mentions(description, DESCRIPTION_WORDS).filter((name) => isAmong(name, DESCRIPTION_WORDS));
    if (names.length > 0)
      yield {
        at: at(definition.root, 'info', 'description'),
        message: `Remove ${enumerate(names.map(quote))} from the description: say what the connector does, not where it runs.`,
      };
  },
  examples: () => ({
    good: [info({ description: 'Contoso Logic keeps apps and their orders.' })],
    bad: [
      {
        input: info({ description: 'Brings Contoso orders to Power Automate and logic apps.' }),
        at: ['/info/description'],
      },
    ],
  }),
});
