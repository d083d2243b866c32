import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { definitionRule, type JsonObject } from '../../model/rule';
import { MOST_OPERATIONS } from '../../model/tables/operation-limits';

export default definitionRule({
  id: 'pp-operation-count',
  title: `A definition has at most ${MOST_OPERATIONS} operations`,
  why: 'Microsoft accepts no definition with more operations, and nobody finds theirs in such a list.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'TotalOperationsCountExceedsMaxAllowed', policy: '5000.2.6.2' },
  reference: 'faq',
  once: true,
  on: 'definition',
  *check({ root, operations }) {
    const surplus = operations.length - MOST_OPERATIONS;
    if (surplus > 0)
      yield {
        at: at(root, 'paths'),
        message: `Remove ${surplus} of the ${operations.length} operations, or split the connector: ${MOST_OPERATIONS} are allowed.`,
      };
  },
  examples: () => ({
    good: [manyOperations(MOST_OPERATIONS)],
    bad: [{ input: manyOperations(MOST_OPERATIONS + 1), at: ['/paths'] }],
  }),
});

function manyOperations(number: number): JsonObject {
  return paths(
    Object.fromEntries(Array.from({ length: number }, (_, index) => [`get /orders${index + 1}`, {}])),
  );
}
