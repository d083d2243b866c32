import { schemasOf } from '../../kit/contents';
import { keyOf } from '../../kit/place';
import { exchanging, objectOf } from '../../kit/schema-examples';
import { schemaCounts } from '../../kit/schema-size';
import { definitionRule } from '../../model/rule';
import { OPERATION_SCHEMAS } from '../../model/tables/schema-limits';

export default definitionRule({
  id: 'pp-operation-schema-count',
  title: `An operation has at most ${OPERATION_SCHEMAS} schemas`,
  why: 'The service refuses larger operations; properties count again wherever a reference repeats them.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationSchemaCountExceedsMaxAllowed', policy: '5000.2.6.2' },
  reference: 'faq',
  on: 'definition',
  *check(definition) {
    const countOf = schemaCounts(definition);
    for (const operation of definition.operations) {
      const count = schemasOf(operation).reduce((sum, schema) => sum + countOf(schema), 0);
      if (count > OPERATION_SCHEMAS)
        yield {
          at: keyOf(operation.node),
          message: `Remove properties or items from the body and responses of ${operation.label}: they have more than ${OPERATION_SCHEMAS} schemas.`,
        };
    }
  },
  examples: () => ({
    // 16,383 schemas of a body of 14 levels, and those of the response.
    good: [exchanging([{ returned: { type: 'string' } }], 14)],
    bad: [
      {
        input: exchanging(
          [{ returned: objectOf(1, { type: 'string' }) }, {}, { returned: { type: 'object' } }],
          14,
        ),
        at: ['/paths/~1orders1/post'],
      },
      {
        input: exchanging([{}, {}], 15),
        at: ['/paths/~1orders1/post', '/paths/~1orders2/post'],
      },
    ],
  }),
});
