import { definitions } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { ofOwner } from '../../kit/value';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-array-items',
  title: 'Every array says what its items are',
  why: 'Flows cannot loop over the items of an array that does not describe them.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ArrayHasNoItems', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#arrays',
  on: 'typedValue',
  having: 'type',
  where: ({ type }) => type === 'array',
  *check({ node }) {
    if (node.members.has('items') || node.members.has('$ref')) return;
    if (isMisspelt(node, 'schema', 'items')) return;
    const message = node.members.has('properties')
      ? `Move "properties" into "items" of "type": "object" in the array${ofOwner(node)}, or write "type": "object" if it is no list.`
      : `Add "items" with the type of the items, such as { "type": "string" }, to the array${ofOwner(node)}.`;
    yield { at: at(node, 'items'), message };
  },
  examples: () => ({
    good: [definitions({ Tags: { type: 'array', items: { type: 'string' } } })],
    bad: [
      {
        input: definitions({ Tags: { type: 'array' }, Table: { type: 'array', items: { type: 'array' } } }),
        at: ['/definitions/Tags', '/definitions/Table/items'],
      },
      {
        input: definitions({ Orders: { type: 'array', properties: { id: { type: 'string' } } } }),
        at: ['/definitions/Orders'],
      },
    ],
  }),
});
