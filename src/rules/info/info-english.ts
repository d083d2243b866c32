import { foreignWord } from '../../kit/english';
import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-english',
  title: 'Title and description are in English',
  why: 'Microsoft translates connectors from English into all other languages.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'ValueMustBeInEnglish' },
  reference: 'certification-submission#give-your-connector-a-title',
  on: 'definition',
  *check(definition) {
    for (const name of ['title', 'description']) {
      const node = infoOf(definition)?.members.get(name);
      const foreign = foreignWord(textOf(node) ?? '');
      if (node !== undefined && foreign !== undefined)
        yield { at: valueOf(node), message: `Write the ${name} in English, without ${quote(foreign)}.` };
    }
  },
  examples: () => ({
    good: [info({ title: 'Café Contoso', description: 'Measures of µ and Ω for the cafés of Contoso.' })],
    bad: [
      {
        input: info({ title: 'Контосо', description: 'コントソ keeps orders.' }),
        at: ['/info/title', '/info/description'],
      },
    ],
  }),
});
