import { parameters } from '../../kit/examples';
import { at } from '../../kit/place';
import { isReachedVisibly, schemaName } from '../../kit/schema';
import { count, quote } from '../../kit/text';
import { isIdentifier } from '../../kit/words';
import type { Schema } from '../../model/definition/types';
import { textOf } from '../../model/json';
import { definitionRule, type JsonObject } from '../../model/rule';

export default definitionRule({
  id: 'pp-schema-description-meaningful',
  title: 'Descriptions of the fields of a body are prose',
  why: 'Reviewers send back an identifier in place of a description: it does not tell the user what to enter.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'coding-standards#summary-and-description',
  on: 'definition',
  once: true,
  *check({ schemas }) {
    const [first, ...others] = schemas.filter(isNamedOnly);
    if (first === undefined) return;
    const more =
      others.length === 0
        ? ''
        : `, and likewise in ${count(others.length, 'other property', 'other properties')}`;
    yield {
      at: at(first.node, 'description'),
      message: `Write what to enter, in words, instead of ${quote(descriptionOf(first))} in the property ${schemaName(first)}${more}.`,
    };
  },
  examples: () => ({
    good: [
      order({ order_by: { type: 'string', description: 'Field to sort the orders by.' } }),
      order({ status: { type: 'string', description: 'Status' } }),
      order({ source: { type: 'string', description: 'order_source', 'x-ms-visibility': 'internal' } }),
    ],
    bad: [
      {
        input: order({
          order_by: { type: 'string', description: 'order_by' },
          lines: {
            type: 'array',
            items: { type: 'object', properties: { price: { type: 'number', description: 'unitPrice.' } } },
          },
        }),
        at: ['/paths/~1orders/get/parameters/0/schema/properties/order_by/description'],
      },
    ],
  }),
});

/** Somebody fills it in, and reads an identifier about it. */
function isNamedOnly(schema: Schema): boolean {
  const { relation, hidden, usage } = schema;
  if (relation !== 'property' || hidden || !usage.roles.has('input')) return false;
  return isIdentifier(descriptionOf(schema)) && isReachedVisibly(schema);
}

function descriptionOf({ node }: Schema): string {
  return (textOf(node.members.get('description')) ?? '').trim().replace(/\.$/, '');
}

function order(properties: JsonObject): JsonObject {
  return parameters({ name: 'order', in: 'body', schema: { type: 'object', properties } });
}
