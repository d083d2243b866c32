import { operationProblem } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { family } from '../../kit/operation-family';
import { quote } from '../../kit/text';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-revision-in-place',
  title: 'Operations keep their family and revision',
  why: 'A revision is an operation of its own, with an operationId of its own. A number that is raised in place changes nothing for flows, and the revision that they use is gone.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'operational-versioning#operation-initiation',
  *check({ definition }) {
    for (const { before, after } of definition?.operations ?? []) {
      const [was, is] = [before.annotation, after.annotation];
      if (definition === undefined || was?.family === undefined || before.internal) continue;
      const [from, to] = [was.revision ?? '1', is?.revision ?? '1'];
      if (is?.family === was.family && from === to) continue;
      yield operationProblem(
        definition,
        is?.family === was.family
          ? `Write revision ${from} for ${after.label} again, and add revision ${to} as an operation of its own.`
          : `Put ${after.label} back into the family ${quote(was.family)} as revision ${from}.`,
        is?.node.members.get(is.family === was.family ? 'revision' : 'family') ?? is?.node ?? after.node,
        was.node,
      );
    }
  },
  examples: () => ({
    good: [
      versions(family({}), family({ revision: 1 })),
      versions(family({ revision: 1 }), family({ revision: 1 }, { revision: 2 })),
    ],
    bad: [
      {
        input: versions(
          family({ revision: 1 }, { revision: 2 }),
          family({ revision: 2 }, { revision: 2, 'x-ms-api-annotation': { family: 'Orders', revision: 2 } }),
        ),
        at: [
          'definition#/paths/~1v1~1orders/get/x-ms-api-annotation/revision',
          'definition#/paths/~1v2~1orders/get/x-ms-api-annotation/family',
        ],
      },
    ],
  }),
});
