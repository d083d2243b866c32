import { capitalize } from '../../kit/casing';
import { fixOf, setValue } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { readsAlike } from '../../kit/words';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

/** A plain word: neither a product name such as "eSign" or "monday.com", nor code. */
const LOWER_CASE_START = /^[a-z]+(?=[ ,;:]|$)/;
/** Punctuation, brackets, quotes and Markdown at the end are left alone. */
const OPEN_END = /[\p{L}\p{N},;]$/u;
const ADDRESS = /:\/\/|^www\./;

export default definitionRule({
  id: 'pp-operation-description-sentence',
  title: 'The description of an operation is a sentence',
  why: 'Microsoft asks for sentence case and a period at the end; the designer shows the text as it is.',
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'coding-standards#summary-and-description',
  fixable: true,
  on: 'operation',
  *check({ node, label, internal }, { document }) {
    const value = node.members.get('description');
    const text = textOf(value)?.trim() ?? '';
    if (value === undefined || internal || !/\s/.test(text)) return;
    // A description that repeats the summary is to be rewritten: pp-operation-summary-differs-from-description.
    if (readsAlike(text, textOf(node.members.get('summary')) ?? '')) return;
    const start = LOWER_CASE_START.exec(text)?.[0];
    const capital =
      start === undefined ? [] : [`start the description of ${label} with "${capitalize(start)}"`];
    const period =
      OPEN_END.test(text) && !ADDRESS.test(text.split(/\s+/).at(-1) ?? '')
        ? [`end ${start === undefined ? `the description of ${label}` : 'it'} with a period`]
        : [];
    const repair = [...capital, ...period].join(' and ');
    if (repair === '') return;
    const sentence = `${start === undefined ? text : capitalize(text)}${period.length === 0 ? '' : '.'}`;
    yield {
      at: at(node, 'description'),
      message: `${capitalize(repair)}: ${quote(text)}.`,
      // What ends with a comma may have lost the rest of its text.
      ...fixOf(/[,;]$/.test(text) ? undefined : setValue(document, value, sentence)),
    };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { description: 'Lists the open orders of a customer.' } }),
      paths({ 'get /orders': { summary: 'List open orders', description: 'list open orders' } }),
      paths({ 'get /orders': { description: 'eShop orders by date. See https://contoso.com/docs/orders' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders', description: 'Lists the open orders of a customer' },
          'post /orders': { operationId: 'CreateOrder', description: 'creates an order.' },
        }),
        at: ['/paths/~1orders/get/description', '/paths/~1orders/post/description'],
      },
      {
        input: paths({ 'get /orders': { operationId: 'ListOrders', description: 'lists orders' } }),
        at: ['/paths/~1orders/get/description'],
      },
    ],
  }),
});
