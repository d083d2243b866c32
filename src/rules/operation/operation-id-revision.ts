import { family } from '../../kit/operation-family';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-id-revision',
  title: 'The id of a later revision ends with its number',
  why: 'Flows show the id and not the annotation, so a suffix such as "V2" tells the revisions apart. Renaming breaks the flows that use an operation: once it is released, keep its id.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationIdShouldEndWithRevision' },
  reference: 'operational-versioning#operation-initiation',
  on: 'operation',
  having: 'x-ms-api-annotation',
  *check({ node, id = '', annotation }, { operationsById }) {
    const revision = Number(annotation?.revision ?? 1);
    // The first revision has the plain name.
    if (isBlank(id) || !Number.isInteger(revision) || revision < 2) return;
    const suffix = `V${revision}`;
    if (id.toUpperCase().endsWith(suffix)) return;
    const better = `${id.replace(/_?v\d+$/i, '')}${suffix}`;
    yield {
      at: at(node, 'operationId'),
      message: operationsById.has(better)
        ? `End ${quote(id)} with "${suffix}" before the first release: it is revision ${revision}.`
        : `Rename ${quote(id)} to ${quote(better)} before the first release: it is revision ${revision}.`,
    };
  },
  examples: () => ({
    good: [
      family(
        { revision: 1 },
        { revision: 2, operationId: 'ListOrders_V2' },
        { revision: 3, operationId: 'listOrdersv3' },
        { revision: 'two' },
      ),
    ],
    bad: [
      {
        input: family(
          { revision: 2 },
          { revision: 1, operationId: 'ListOrdersV1' },
          { revision: 3, operationId: 'ListOrders_V1' },
          { revision: 4, operationId: 'ListOrdersV3' },
        ),
        at: [
          '/paths/~1v1~1orders/get/operationId',
          '/paths/~1v3~1orders/get/operationId',
          '/paths/~1v4~1orders/get/operationId',
        ],
      },
      {
        input: family({ revision: 2 }, { revision: 1 }),
        at: ['/paths/~1v1~1orders/get/operationId'],
      },
    ],
  }),
});
