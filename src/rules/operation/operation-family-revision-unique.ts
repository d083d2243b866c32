import { family } from '../../kit/operation-family';
import { at } from '../../kit/place';
import { quote, repeated } from '../../kit/text';
import type { ApiAnnotation } from '../../model/definition/types';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-family-revision-unique',
  title: 'Operations of a family have different revisions',
  why: 'The revision tells which operation of a family is the newer one.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationFamilyHasDuplicateRevisions', policy: '5000.2.6.2' },
  reference: 'operational-versioning#family',
  on: 'operationFamily',
  *check({ name, operations }) {
    for (const { item, first } of repeated(operations, ({ annotation }) => keyOfRevision(annotation))) {
      if (item.annotation === undefined || first.annotation === undefined) continue;
      yield {
        at: at(item.annotation.node, 'revision'),
        message: `Give ${item.label} another revision: ${first.label} is revision ${quote(item.annotation.revision)} of ${quote(name)} already.`,
        related: [{ at: at(first.annotation.node, 'revision'), message: 'The same revision.' }],
      };
    }
  },
  examples: () => ({
    good: [family({ revision: 1 }, { revision: 2 }, {}, {})],
    bad: [
      {
        input: family({ revision: 1 }, { revision: 1 }, { revision: '1' }),
        at: [
          '/paths/~1v2~1orders/get/x-ms-api-annotation/revision',
          '/paths/~1v3~1orders/get/x-ms-api-annotation/revision',
        ],
      },
    ],
  }),
});

/** Empty revisions are the matter of pp-operation-family-revision-empty. */
function keyOfRevision(annotation: ApiAnnotation | undefined): string | undefined {
  return annotation?.revision;
}
