import { fixOf, remove } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { schemeLists } from '../../kit/schemes';
import { oauth } from '../../kit/security';
import { quote, repeated } from '../../kit/text';
import type { Definition } from '../../model/definition/types';
import { elementsHaving } from '../../model/element-index';
import { textOf, type JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-list-unique',
  title: 'Lists of schemes, media types, tags, scopes and required properties hold each value once',
  why: 'Swagger 2.0 wants the values of these lists unique; no published connector repeats one.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ArrayDuplicateValue', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'definition',
  *check(definition) {
    for (const { node, name } of lists(definition)) {
      if (node.items.length < 2) continue;
      for (const { item, first } of repeated(node.items, textOf))
        yield {
          at: valueOf(item),
          message: `Remove this ${quote(item.data)}: ${quote(name)} has it already.`,
          related: [{ at: valueOf(first), message: 'The same value before.' }],
          ...fixOf(remove(definition.document, item)),
        };
    }
  },
  examples: () => ({
    good: [
      paths(
        {
          'get /orders': {
            operationId: 'ListOrders',
            tags: ['orders', 'Orders'],
            produces: ['text/plain', 'application/json'],
          },
        },
        { schemes: ['https'], consumes: ['application/json'], produces: ['application/json'] },
      ),
    ],
    bad: [
      {
        input: paths(
          {
            'get /orders': {
              operationId: 'ListOrders',
              tags: ['orders', 'shop', 'orders'],
              produces: ['application/json', 'application/json', 'application/json'],
            },
          },
          { schemes: ['https', 'https'] },
        ),
        at: [
          '/paths/~1orders/get/tags/2',
          '/paths/~1orders/get/produces/1',
          '/paths/~1orders/get/produces/2',
          '/schemes/1',
        ],
      },
      {
        input: paths(
          {},
          {
            consumes: ['text/plain', 'text/plain'],
            securityDefinitions: { login: oauth() },
            security: [{ login: ['orders.read', 'orders.read'] }],
            definitions: { Order: { type: 'object', required: ['id', 'total', 'id'] } },
          },
        ),
        at: ['/consumes/1', '/security/0/login/1', '/definitions/Order/required/2'],
      },
    ],
  }),
});

/** The lists with their names; enums have a rule of their own, pp-enum-unique. */
function* lists(definition: Definition): Generator<{ node: JsonNode; name: string }> {
  for (const { node } of schemeLists(definition)) yield { node, name: 'schemes' };
  for (const { node, keyword } of definition.mimeTypeLists) yield { node, name: keyword };
  for (const { node, name } of definition.securityRequirements) yield { node, name };
  for (const { node } of definition.operations) {
    const tags = node.members.get('tags');
    if (tags !== undefined) yield { node: tags, name: 'tags' };
  }
  for (const { node } of elementsHaving(definition.schemas, 'required')) {
    const required = node.members.get('required');
    if (required !== undefined) yield { node: required, name: 'required' };
  }
}
