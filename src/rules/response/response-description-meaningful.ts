import { responses } from '../../kit/examples';
import { at } from '../../kit/place';
import { codesOf, isDefaultOnly, reasonPhrase, responseName } from '../../kit/response';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-description-meaningful',
  title: 'A response description says what the response means',
  why: 'The designer of custom connectors fills in the word "default"; reviewers have asked for a real description.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'coding-standards#responses',
  on: 'response',
  *check(response) {
    const text = textOf(response.node.members.get('description'));
    if (text === undefined || !/^(default)?$/i.test(text.trim())) return;
    // Where "default" stands alone its code is wrong as well: pp-response-default-only, pp-response-default-schema.
    if (codesOf(response).has('default') && response.usedBy.every(isDefaultOnly)) return;
    yield {
      at: at(response.node, 'description'),
      message: `Say what ${responseName(response)} means, such as ${quote(reasonPhrase(response))}, instead of ${quote(text)}.`,
    };
  },
  examples: () => ({
    good: [
      responses({
        200: { description: 'OK' },
        default: { description: 'The default is a problem description.' },
      }),
      responses({ default: { description: 'default' } }),
    ],
    bad: [
      {
        input: responses({ 200: { description: 'default' }, 404: { description: '' } }),
        at: [
          '/paths/~1orders/get/responses/200/description',
          '/paths/~1orders/get/responses/404/description',
        ],
      },
    ],
  }),
});
