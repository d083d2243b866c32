import { fixOf, remove } from '../../kit/edits';
import { enumValuesOf, valueKey } from '../../kit/enum-values';
import { definitions, parameters } from '../../kit/examples';
import { isSameText } from '../../kit/lines';
import { valueOf } from '../../kit/place';
import { repeated } from '../../kit/text';
import { literal, ofOwner } from '../../kit/value';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-enum-values-unique',
  title: '"x-ms-enum-values" names each value once',
  why: 'A value can have one display name only; of a second one the designer knows nothing to do.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DuplicateEnumValuesInExtension', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'typedValue',
  having: 'x-ms-enum-values',
  *check({ node }, { document }) {
    const named = [...enumValuesOf(node)].flatMap(({ value }) => (value === undefined ? [] : [value]));
    for (const { item, first } of repeated(named, valueKey))
      yield {
        at: valueOf(item),
        message: `Remove the second display name of ${literal(item, document)}${ofOwner(node)}.`,
        related: [{ at: valueOf(first), message: 'The first one.' }],
        // Two names for one value: who knows which is right.
        ...fixOf(
          item.parent && first.parent && isSameText(document, item.parent, first.parent)
            ? remove(document, item.parent)
            : undefined,
        ),
      };
  },
  examples: () => ({
    good: [
      definitions({
        Status: {
          type: 'string',
          enum: ['open', 'Open'],
          'x-ms-enum-values': [
            { value: 'open', displayName: 'Open' },
            { value: 'Open', displayName: 'Open' },
          ],
        },
      }),
    ],
    bad: [
      {
        input: parameters({
          name: 'status',
          in: 'query',
          type: 'integer',
          enum: [1, 2],
          'x-ms-enum-values': [
            { value: 1, displayName: 'Open' },
            { value: 2, displayName: 'Paid' },
            { value: 1, displayName: 'New' },
            { value: 2, displayName: 'Paid' },
          ],
        }),
        at: [
          '/paths/~1orders/get/parameters/0/x-ms-enum-values/2/value',
          '/paths/~1orders/get/parameters/0/x-ms-enum-values/3/value',
        ],
      },
    ],
  }),
});
