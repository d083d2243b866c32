import { nextId, operationProblem } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { family } from '../../kit/operation-family';
import { brief, quote } from '../../kit/text';
import type { Json, JsonObject } from '../../model/rule';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-revision-needed',
  title: 'A changed operation is a new revision of its family',
  why: 'A family tells users which revision of an operation their flow has. Changed in place, the revision is no longer the one that their flow was made with.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'operational-versioning#operation-initiation',
  *check({ definition }) {
    if (definition === undefined) return;
    const latest = new Map(
      definition.after.operationFamilies.map(({ name, operations }) => [
        name,
        Math.max(...operations.map(({ annotation }) => Number(annotation?.revision ?? 1) || 1)),
      ]),
    );
    for (const pair of definition.changed) {
      const { after, before } = pair;
      const name = after.annotation?.family;
      const revision = latest.get(name ?? '');
      if (name === undefined || revision === undefined || after.annotation === undefined) continue;
      yield operationProblem(
        definition,
        `Keep ${after.label} as it was and add ${nextId(after, definition.after, revision + 1)}, revision ${revision + 1} of the family ${quote(brief(name))}.`,
        after.annotation.node,
        before.annotation?.node,
      );
    }
  },
  examples: () => ({
    good: [
      versions(
        family({ revision: 1, ...body('string') }),
        family({ revision: 1, ...body('string') }, { revision: 2, ...body('number') }),
      ),
    ],
    bad: [
      {
        input: versions(
          family({ revision: 1, ...body('string') }, { revision: 2, ...body('string') }),
          family({ revision: 1, ...body('number') }, { revision: 2, ...body('number') }),
        ),
        at: [1, 2].map((version) => `definition#/paths/~1v${version}~1orders/get/x-ms-api-annotation`),
      },
    ],
  }),
});

function body(type: string): { readonly responses: Json } & JsonObject {
  return { responses: { 200: { description: 'OK', schema: { type } } } };
}
