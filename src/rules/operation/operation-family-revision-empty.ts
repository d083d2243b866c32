import { family } from '../../kit/operation-family';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-family-revision-empty',
  title: 'At most one operation of a family has no revision',
  why: 'An operation without a revision counts as the first one, and there is only one first.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationFamilyHasManyEmptyRevisions', policy: '5000.2.6.2' },
  reference: 'operational-versioning#revision',
  on: 'operationFamily',
  *check({ name, operations }) {
    const empty = operations.filter(({ annotation }) => annotation?.revision === undefined);
    const [first] = empty;
    for (const { annotation, label } of empty.slice(1))
      if (annotation !== undefined && first !== undefined)
        yield {
          at: at(annotation.node, 'revision'),
          message: `Add a "revision" to ${label}: ${first.label} is the operation of the family ${quote(name)} without one.`,
          related: [{ at: at(first.node, 'x-ms-api-annotation'), message: 'Another one without revision.' }],
        };
  },
  examples: () => ({
    good: [family({}, { revision: 2 })],
    bad: [
      {
        input: family({}, {}, { revision: '' }),
        at: [
          '/paths/~1v2~1orders/get/x-ms-api-annotation',
          '/paths/~1v3~1orders/get/x-ms-api-annotation/revision',
        ],
      },
    ],
  }),
});
