import { schemasOf } from '../../kit/contents';
import { at } from '../../kit/place';
import { exchanging } from '../../kit/schema-examples';
import { schemaCounts } from '../../kit/schema-size';
import { definitionRule } from '../../model/rule';
import { TOTAL_SCHEMAS } from '../../model/tables/schema-limits';

export default definitionRule({
  id: 'pp-total-schema-count',
  title: `All operations together have at most ${TOTAL_SCHEMAS} schemas`,
  why: 'The service refuses larger files; properties count again wherever a reference repeats them.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'TotalSchemaCountExceedsMaxAllowed', policy: '5000.2.6.2' },
  reference: 'faq',
  once: true,
  on: 'definition',
  *check(definition) {
    const countOf = schemaCounts(definition);
    const count = definition.operations.flatMap(schemasOf).reduce((sum, schema) => sum + countOf(schema), 0);
    if (count > TOTAL_SCHEMAS)
      yield {
        at: at(definition.root, 'paths'),
        message: `Remove properties or items of bodies and responses: all together have more than ${TOTAL_SCHEMAS} schemas.`,
      };
  },
  examples: () => ({
    // 4,194,303 schemas of a body of 22 levels, and those of the response.
    good: [exchanging([{ returned: { type: 'string' } }], 22)],
    bad: [{ input: exchanging([{}, { returned: { type: 'string' } }], 22), at: ['/paths'] }],
  }),
});
