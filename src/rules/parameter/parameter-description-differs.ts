import { parameters } from '../../kit/examples';
import { isField, labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { hasSameWords, isIdentifier, wordKey } from '../../kit/words';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-description-differs',
  title: 'Descriptions of parameters say more than their titles',
  why: 'Title and description stand side by side; repeating one in the other tells the user nothing.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'connector-string-guidance#response',
  on: 'parameter',
  having: 'description',
  *check(parameter) {
    const { node, name } = parameter;
    const description = textOf(node.members.get('description'))?.trim() ?? '';
    const ofName = hasSameWords(description, name ?? '');
    const ofTitle = hasSameWords(description, textOf(node.members.get('x-ms-summary')) ?? '');
    if (!(ofName || ofTitle) || !isField(parameter) || isIdentifier(description.replace(/\.$/, ''))) return;
    const words = wordKey(description);
    if (words === '') return;
    if (ofName || isTitle(words))
      yield {
        at: at(node, 'description'),
        message: `Say more than ${quote(description)} about the ${labelOf(parameter)}, such as its format or where to find it.`,
      };
    else
      yield {
        at: at(node, 'x-ms-summary'),
        message: `Shorten the x-ms-summary to a title for the ${labelOf(parameter)}: it repeats the description.`,
      };
  },
  examples: () => ({
    good: [
      parameters({
        name: 'orderId',
        in: 'query',
        type: 'string',
        'x-ms-summary': 'Order ID',
        description: 'Number on the invoice, such as 2024-0815.',
      }),
    ],
    bad: [
      {
        input: parameters(
          { name: 'orderId', in: 'query', type: 'string', description: 'Order id' },
          {
            name: 'q',
            in: 'query',
            type: 'string',
            'x-ms-summary': 'Search Text',
            description: 'Search text.',
          },
        ),
        at: ['/paths/~1orders/get/parameters/0/description', '/paths/~1orders/get/parameters/1/description'],
      },
      {
        input: parameters({
          name: 'after',
          in: 'query',
          type: 'string',
          'x-ms-summary': 'Orders after this date only',
          description: 'Orders after this date only.',
        }),
        at: ['/paths/~1orders/get/parameters/0/x-ms-summary'],
      },
    ],
  }),
});

/** Short enough for the title of a field. */
function isTitle(words: string): boolean {
  return words.split(' ').length <= 3;
}
