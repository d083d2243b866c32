import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { mentions } from '../../kit/mentions';
import { at } from '../../kit/place';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

const ADDRESSES = /(?:https?:\/\/|www\.)\S+/gi;

const WORDS = ['API'];

export default definitionRule({
  id: 'pp-info-description-api',
  title: 'The description does not speak of an API',
  why: 'Makers want to know what they can do with the service; that an API does it is understood.',
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'connector-string-guidance#connector-info',
  once: true,
  on: 'definition',
  *check(definition) {
    const description = textOf(infoOf(definition)?.members.get('description')) ?? '';
    // An address is to be removed as a whole: pp-info-description-plain.
    if (mentions(description.replace(ADDRESSES, ''), WORDS).length > 0)
      yield {
        at: at(definition.root, 'info', 'description'),
        message: 'Rewrite the description without the word "API": name the service and what it does.',
      };
  },
  examples: () => ({
    good: [
      info({ description: 'Contoso Orders keeps the orders of small shops.' }),
      info({ description: 'Keeps the orders of small shops, see https://api.contoso.com.' }),
    ],
    bad: [
      {
        input: info({ description: 'The Contoso Orders API keeps the orders of small shops.' }),
        at: ['/info/description'],
      },
    ],
  }),
});
