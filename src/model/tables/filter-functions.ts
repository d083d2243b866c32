/**
 * The operators and functions that a column of a table can say it supports in filters.
 *
 * Sources: OData 4.0, part 2, section 5.1.1; the operators that Power Apps passes on to a service (delegation operators of
 * microsoft/Power-Fx); the list of a published tabular connector. Microsoft's own list is not published.
 */
export const FILTER_FUNCTIONS: ReadonlySet<string> = new Set([
  ...['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'and', 'or', 'not', 'has', 'in', 'cdsin', 'null'],
  ...['add', 'sub', 'mul', 'div', 'divby', 'mod', 'negate', 'round', 'floor', 'ceiling'],
  ...['contains', 'startswith', 'endswith', 'indexof', 'length', 'replace', 'substring', 'substringof'],
  ...['tolower', 'toupper', 'trim', 'concat', 'matchesPattern'],
  ...['year', 'month', 'day', 'hour', 'minute', 'second', 'fractionalseconds', 'date', 'time', 'now'],
  ...['totaloffsetminutes', 'totalseconds', 'mindatetime', 'maxdatetime'],
  ...['sum', 'min', 'max', 'average', 'count', 'countdistinct', 'distinct', 'top', 'any', 'all'],
  ...['astype', 'cast', 'isof', 'arraylookup', 'joininner', 'joinleft', 'joinright', 'joinfull'],
  ...['geo.distance', 'geo.intersects', 'geo.length'],
]);
