import { family } from '../../kit/operation-family';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-revision-required',
  title: 'Every operation of a family has a revision',
  why: 'The revision tells which operation of a family is the newer one; without a number it counts as the first.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationRevisionEmpty' },
  reference: 'operational-versioning#revision',
  on: 'operation',
  having: 'x-ms-api-annotation',
  *check({ label, annotation }) {
    if (annotation === undefined || isBlank(annotation.family) || annotation.revision !== undefined) return;
    yield {
      at: at(annotation.node, 'revision'),
      message: `Add a "revision" such as 1 to ${label}: it belongs to the family ${quote(annotation.family)}.`,
    };
  },
  examples: () => ({
    good: [
      family({ revision: 1 }, { 'x-ms-api-annotation': { status: 'Preview' } }),
      family({ revision: '1' }, { 'x-ms-api-annotation': null }),
    ],
    bad: [
      {
        input: family({}, { revision: null }),
        at: [
          '/paths/~1v1~1orders/get/x-ms-api-annotation',
          '/paths/~1v2~1orders/get/x-ms-api-annotation/revision',
        ],
      },
    ],
  }),
});
