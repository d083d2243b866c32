import { intendedName, isCalled, isUnknown, placeOf } from '../../kit/dynamic';
import { choosing, IN_QUERY, list, values, withCustomers } from '../../kit/dynamic-examples';
import { keyOf, valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-dynamic-parameter-found',
  title: 'Dynamic extensions name parameters that exist',
  why: 'The designer cannot call the other operation with a value that does not exist, or that nobody takes.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationParameterNameNotFound', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'dynamicCall',
  *check(call) {
    if (!isCalled(call)) return;
    for (const { node, name, target, source = '', value, sources } of call.arguments) {
      if (target !== undefined && isUnknown(target)) {
        const meant = intendedName(name, target.others);
        const repair =
          meant === undefined ? `Remove ${quote(name)}` : `Write ${quote(meant)} instead of ${quote(name)}`;
        yield {
          at: keyOf(node),
          message: `${repair}: ${target.operation.label} has no such parameter.`,
          related: [placeOf(target.operation)],
        };
      }
      const unknown = sources.find(isUnknown);
      if (unknown === undefined) continue;
      const meant = intendedName(source, unknown.others);
      const repair = meant === undefined ? 'Name a parameter' : `Write ${quote(meant)}`;
      yield {
        at: valueOf(value),
        message: `${repair} instead of ${quote(source)}: ${unknown.operation.label} has no such parameter.`,
        related: [placeOf(unknown.operation)],
      };
    }
  },
  examples: () => ({
    good: [
      withCustomers(choosing(values({ region: { parameter: 'region' }, top: 10 }))),
      withCustomers(choosing(list({ region: { parameterReference: 'region' } }))),
    ],
    bad: [
      {
        input: withCustomers(choosing(values({ region: { parameter: 'area' }, page: 1 }))),
        at: [
          `${IN_QUERY}/x-ms-dynamic-values/parameters/region/parameter`,
          `${IN_QUERY}/x-ms-dynamic-values/parameters/page`,
        ],
      },
      {
        input: withCustomers(choosing(list({ Region: { value: 'north' } }))),
        at: [`${IN_QUERY}/x-ms-dynamic-list/parameters/Region`],
      },
    ],
  }),
});
