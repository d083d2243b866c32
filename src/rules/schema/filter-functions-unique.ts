import { fixOf, remove } from '../../kit/edits';
import { columnAt, filterFunctionsOf, ordersWith } from '../../kit/filter-functions';
import { valueOf } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { quote, repeated } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-filter-functions-unique',
  title: 'Filter functions are listed once',
  why: 'A function is supported or not; saying it twice points to a mistake.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'FilterFunctionsPropertyHasDuplicates', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'schema',
  having: 'x-ms-capabilities',
  *check(schema, { document }) {
    for (const { item, first } of repeated(filterFunctionsOf(schema.node)?.items ?? [], textOf))
      yield {
        at: valueOf(item),
        message: `Remove the second ${quote(item.data)} from the "filterFunctions" of ${schemaName(schema)}.`,
        related: [{ at: valueOf(first), message: 'The first one.' }],
        ...fixOf(remove(document, item)),
      };
  },
  examples: () => ({
    good: [ordersWith({ id: ['eq', 'ne'], status: ['eq', 'ne'] })],
    bad: [
      {
        input: ordersWith({ id: ['eq', 'ne', 'eq', 'ne'] }),
        at: [`${columnAt('id')}/2`, `${columnAt('id')}/3`],
      },
    ],
  }),
});
