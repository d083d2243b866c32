import { parameters } from '../../kit/examples';
import { isField, labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { isIdentifier } from '../../kit/words';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-description-meaningful',
  title: 'Descriptions of parameters are prose',
  why: 'Reviewers send back an identifier in place of a description: it does not tell the user what to enter.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'coding-standards#summary-and-description',
  on: 'parameter',
  having: 'description',
  *check(parameter) {
    const description = textOf(parameter.node.members.get('description'))?.trim().replace(/\.$/, '');
    if (description === undefined || !isField(parameter) || !isIdentifier(description)) return;
    yield {
      at: at(parameter.node, 'description'),
      message: `Write what to enter, in words, instead of ${quote(description)} in the ${labelOf(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      parameters({
        name: 'order_by',
        in: 'query',
        type: 'string',
        description: 'Field to sort the orders by.',
      }),
    ],
    bad: [
      {
        input: parameters(
          { name: 'order_by', in: 'query', type: 'string', description: 'order_by' },
          { name: 'status', in: 'query', type: 'string', description: 'orderStatus.' },
        ),
        at: ['/paths/~1orders/get/parameters/0/description', '/paths/~1orders/get/parameters/1/description'],
      },
    ],
  }),
});
