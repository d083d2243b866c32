import { info } from '../../kit/examples';
import { infoOf, lacks } from '../../kit/info';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-description-required',
  title: 'The connector has a description',
  why: 'Makers decide by the description whether the connector is the one they need.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-submission#write-a-description-for-your-connector',
  once: true,
  on: 'definition',
  *check(definition) {
    const object = infoOf(definition);
    if (object !== undefined && lacks(object, 'description') && !isMisspelt(object, 'info', 'description'))
      yield {
        at: at(object, 'description'),
        message: 'Add a "description" to "info" that says in 30 to 500 characters what the connector does.',
      };
  },
  examples: () => ({
    good: [info({ description: 'Contoso Orders keeps the orders of small shops.' })],
    bad: [
      { input: info({ title: 'Contoso Orders' }), at: ['/info'] },
      { input: info({ description: '' }), at: ['/info/description'] },
    ],
  }),
});
