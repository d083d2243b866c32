import { field } from '../../kit/connection-examples';
import { allowedValuesOf, connectionLabel, constraintOf } from '../../kit/connection';
import { fixOf, remove } from '../../kit/edits';
import { isSameText } from '../../kit/lines';
import { keyOf, valueOf } from '../../kit/place';
import { quote, repeated } from '../../kit/text';
import { textOf, type JsonNode, type TextDocument } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-connection-parameter-allowed-values',
  title: 'Allowed values of connection parameters are there, and each once',
  why: 'Users pick one of the values; an empty list leaves nothing to pick, and a repeated value picks the first.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  fixable: true,
  on: 'connectionParameter',
  *check(parameter, { document }) {
    const list = constraintOf(parameter, 'allowedValues');
    if (list?.kind === 'array' && list.items.length === 0)
      yield {
        at: keyOf(list),
        message: `Remove the empty "allowedValues" of ${connectionLabel(parameter)}, or list the values.`,
      };
    for (const { item, first } of repeated(allowedValuesOf(parameter), textOf))
      yield {
        at: valueOf(item),
        message: `Remove this allowed value of ${connectionLabel(parameter)}: ${quote(item.data)} is listed already.`,
        related: [{ at: valueOf(first), message: 'The same value before.' }],
        ...fixOf(sameEntry(document, item, first) ? remove(document, item.parent ?? item) : undefined),
      };
  },
  examples: () => ({
    good: [field({ constraints: { allowedValues: [{ value: 'eu' }, { value: 'EU' }] } })],
    bad: [
      {
        input: field({ constraints: { allowedValues: [{ value: 'eu' }, { value: 'eu' }, { value: 'eu' }] } }),
        at: [1, 2].map(
          (index) =>
            `/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/${index}/value`,
        ),
      },
      {
        input: field({ constraints: { allowedValues: [] } }),
        at: ['/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues'],
      },
    ],
  }),
});

/** The entries of two values say nothing else than each other, such as another text to show. */
function sameEntry(
  document: TextDocument,
  { parent: entry }: JsonNode,
  { parent: other }: JsonNode,
): boolean {
  return entry?.kind === 'object' && other?.kind === 'object' && isSameText(document, entry, other);
}
