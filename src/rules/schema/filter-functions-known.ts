import { fixOf, setValue } from '../../kit/edits';
import { columnAt, filterFunctionsOf, ordersWith } from '../../kit/filter-functions';
import { valueOf } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { FILTER_FUNCTIONS } from '../../model/tables/filter-functions';

export default definitionRule({
  id: 'pp-filter-functions-known',
  title: 'Filter functions are operators or functions of OData',
  why: 'Apps send a filter to the service only if they know the function; others make them load all rows.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'FilterFunctionsPropertyInvalidValue' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'schema',
  having: 'x-ms-capabilities',
  *check(schema, { document }) {
    const items = filterFunctionsOf(schema.node)?.items ?? [];
    const listed = new Set(items.map(textOf));
    for (const item of items) {
      const name = String(item.data);
      if (item.kind === 'string' && FILTER_FUNCTIONS.has(name)) continue;
      const meant = ALIASES.get(name.toLowerCase()) ?? suggest(name, FILTER_FUNCTIONS);
      const exact = name.trim().toLowerCase();
      const repair = meant === undefined ? 'Remove' : `Write ${quote(meant)} instead of`;
      yield {
        at: valueOf(item),
        message: `${repair} ${quote(item.data)} in the "filterFunctions" of ${schemaName(schema)}.`,
        ...fixOf(
          FILTER_FUNCTIONS.has(exact) && !listed.has(exact) ? setValue(document, item, exact) : undefined,
        ),
      };
    }
  },
  examples: () => ({
    good: [ordersWith({ id: ['eq', 'startswith', 'and'] })],
    bad: [
      {
        input: ordersWith({ id: ['startsWith', '=', 'soundex', 5] }),
        at: [0, 1, 2, 3].map((index) => `${columnAt('id')}/${index}`),
      },
    ],
  }),
});

/** Operators as other languages write them, in OData. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['=', 'eq'],
  ['==', 'eq'],
  ['equals', 'eq'],
  ['!=', 'ne'],
  ['<>', 'ne'],
  ['<', 'lt'],
  ['<=', 'le'],
  ['>', 'gt'],
  ['>=', 'ge'],
  ['lower', 'tolower'],
  ['upper', 'toupper'],
]);
