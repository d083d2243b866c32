import { contentsOf } from '../../kit/contents';
import { keyOf } from '../../kit/place';
import { exchanging, objectOf } from '../../kit/schema-examples';
import { schemaCounts } from '../../kit/schema-size';
import { definitionRule } from '../../model/rule';
import { BODY_SCHEMAS } from '../../model/tables/schema-limits';

export default definitionRule({
  id: 'pp-schema-count',
  title: `A body, response or notification has at most ${BODY_SCHEMAS} schemas`,
  why: 'The service refuses to import an operation with larger schemas; properties count again wherever a reference repeats them.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'BodySchemaCountExceedsMaxAllowed', policy: '5000.2.6.2' },
  reference: 'faq',
  on: 'definition',
  *check(definition) {
    const countOf = schemaCounts(definition);
    // Operations that share a definition have one problem, where the definition is written.
    for (const { schema, name } of contentsOf(definition))
      if (countOf(schema) > BODY_SCHEMAS)
        yield {
          at: keyOf(schema.node),
          message: `Remove properties or items from ${name}: it has more than ${BODY_SCHEMAS} schemas, those behind references included.`,
        };
  },
  examples: () => ({
    good: [exchanging([{ returned: objectOf(1, { $ref: '#/definitions/Part1' }) }], 9)],
    bad: [
      {
        input: exchanging([{ returned: objectOf(2, { $ref: '#/definitions/Part2' }) }], 10),
        at: ['/paths/~1orders1/post/responses/201/schema', '/definitions/Part1'],
      },
    ],
  }),
});
