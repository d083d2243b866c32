import { columnAt, filterFunctionsOf, ordersWith } from '../../kit/filter-functions';
import { keyOf } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-filter-functions-not-empty',
  title: 'A list of filter functions is not empty',
  why: 'An empty list is not the way to say that a column cannot be filtered: the table lists such columns.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'FilterFunctionsPropertyEmpty', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'schema',
  having: 'x-ms-capabilities',
  *check(schema) {
    const list = filterFunctionsOf(schema.node);
    if (list?.kind !== 'array' || list.items.length > 0) return;
    yield {
      at: keyOf(list),
      message: `List a function such as "eq" in the "filterFunctions" of ${schemaName(schema)}, or remove them.`,
    };
  },
  examples: () => ({
    good: [ordersWith({ id: ['eq'] })],
    bad: [{ input: ordersWith({ id: [], status: [] }), at: [columnAt('id'), columnAt('status')] }],
  }),
});
