import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { linkIn } from '../../kit/web-address';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-description-plain',
  title: 'The description of the connector has no links and no emojis',
  why: 'The description is translated and shown as plain text; addresses belong in "contact" and the connector metadata.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.3.6' },
  reference: 'certification-submission#write-a-description-for-your-connector',
  on: 'definition',
  *check(definition) {
    const description = textOf(infoOf(definition)?.members.get('description')) ?? '';
    const place = at(definition.root, 'info', 'description');
    const link = linkIn(description);
    if (link !== undefined)
      yield {
        at: place,
        message: `Move the address ${quote(link)} from the description to the contact or the website.`,
      };
    const emoji = /\p{Emoji_Presentation}/u.exec(description)?.[0];
    if (emoji !== undefined)
      yield { at: place, message: `Remove ${quote(emoji)} from the description: it is plain text.` };
  },
  examples: () => ({
    good: [info({ description: 'Contoso.com keeps the orders of small shops.' })],
    bad: [
      {
        input: info({ description: 'Keeps orders, see https://www.contoso.com/orders.' }),
        at: ['/info/description'],
      },
      {
        input: info({ description: 'Keeps orders \u{1F680}, see www.contoso.com.' }),
        at: ['/info/description', '/info/description'],
      },
    ],
  }),
});
