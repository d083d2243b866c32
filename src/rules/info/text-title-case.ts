import { parameters, paths } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { fixOf, setValue } from '../../kit/edits';
import { valueOf } from '../../kit/place';
import { isReachedVisibly, schemaName } from '../../kit/schema';
import { quote } from '../../kit/text';
import { isInEnglish } from '../../kit/texts';
import { titleCase } from '../../kit/title-case';
import type { Definition } from '../../model/definition/types';
import { elementsHaving } from '../../model/element-index';
import { textOf, type JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-text-title-case',
  title: 'Titles of fields are in title case',
  why: 'The fields of all connectors stand side by side in the designer, and most titles there are in title case.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent'],
  reference: 'openapi-extensions#x-ms-summary',
  fixable: true,
  on: 'definition',
  *check(definition) {
    if (!isInEnglish(definition)) return;
    for (const { node, owner } of titled(definition)) {
      const summary = node.members.get('x-ms-summary');
      const text = textOf(summary) ?? '';
      const title = titleCase(text);
      if (summary === undefined || title === undefined) continue;
      yield {
        at: valueOf(summary),
        message: `Write the x-ms-summary ${quote(text)} of ${owner()} in title case: ${quote(title.text)}.`,
        ...fixOf(title.sure ? setValue(definition.document, summary, title.text) : undefined),
      };
    }
  },
  examples: () => ({
    good: [
      parameters(
        { name: 'orderId', in: 'query', type: 'string', 'x-ms-summary': 'Order ID' },
        { name: 'due', in: 'query', type: 'string', 'x-ms-summary': 'Date of Payment' },
        { name: 'filter', in: 'query', type: 'string', 'x-ms-summary': 'filter by order_id' },
        { name: 'phone', in: 'query', type: 'string', 'x-ms-summary': 'iPhone' },
        { name: 'max', in: 'query', type: 'integer', 'x-ms-summary': 'The most orders on a page.' },
        { name: 'v', in: 'query', type: 'string', 'x-ms-summary': 'version', 'x-ms-visibility': 'internal' },
      ),
      parameters(
        { name: 'a', in: 'query', type: 'string', 'x-ms-summary': 'total' },
        { name: 'b', in: 'query', type: 'string', 'x-ms-summary': '件数' },
      ),
    ],
    bad: [
      {
        input: parameters(
          { name: 'page', in: 'query', type: 'integer', 'x-ms-summary': 'Page size' },
          { name: 'id', in: 'query', type: 'string', 'x-ms-summary': 'customer id' },
          { name: 'by', in: 'query', type: 'string', 'x-ms-summary': 'sort by' },
        ),
        at: [
          '/paths/~1orders/get/parameters/0/x-ms-summary',
          '/paths/~1orders/get/parameters/1/x-ms-summary',
          '/paths/~1orders/get/parameters/2/x-ms-summary',
        ],
      },
      {
        input: paths(
          {
            'get /orders': {
              operationId: 'ListOrders',
              responses: { 200: { description: 'Orders.', schema: { $ref: '#/definitions/Order' } } },
            },
          },
          {
            definitions: {
              Order: {
                type: 'object',
                properties: {
                  status: { type: 'string', 'x-ms-summary': 'status of the order' },
                  shop: { type: 'string', 'x-ms-summary': 'shop', 'x-ms-visibility': 'internal' },
                },
              },
              Unused: { type: 'string', 'x-ms-summary': 'order number' },
            },
          },
        ),
        at: ['/definitions/Order/properties/status/x-ms-summary'],
      },
    ],
  }),
});

interface Titled {
  readonly node: JsonNode;
  readonly owner: () => string;
}

/** What may be shown with an x-ms-summary as its title. */
function* titled({ parameters, schemas }: Definition): Generator<Titled> {
  for (const parameter of elementsHaving(parameters, 'x-ms-summary'))
    if (!parameter.internal && parameter.usedBy.some(({ internal }) => !internal))
      yield { node: parameter.node, owner: () => `the ${labelOf(parameter)}` };
  for (const schema of elementsHaving(schemas, 'x-ms-summary'))
    if (!schema.hidden && isReachedVisibly(schema))
      yield { node: schema.node, owner: () => schemaName(schema) };
}
