import { intendedName, isCalled, placeOf } from '../../kit/dynamic';
import { choosing, IN_QUERY, list, values, withCustomers } from '../../kit/dynamic-examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-dynamic-path-found',
  title: 'Paths of dynamic extensions lead to properties of the response',
  why: 'Where the response has no such property, the designer shows empty entries, or no fields at all.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InvokedOperationShouldProduceProperty' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'dynamicCall',
  *check(call) {
    const { target } = call;
    if (target === undefined || !isCalled(call)) return;
    for (const { role, holder, member, text, end } of call.paths) {
      if (role === 'list' || end.state !== 'missing') continue;
      const meant = intendedName(end.segment, end.names);
      const repair =
        meant === undefined
          ? `Add ${quote(end.segment)} to the response of ${target.label}, or correct the path ${quote(text)}`
          : `Write ${quote(meant)} instead of ${quote(end.segment)}: the response of ${target.label} has no such property`;
      yield { at: at(holder, member), message: `${repair}.`, related: [placeOf(target)] };
    }
  },
  examples: () => ({
    good: [
      withCustomers(choosing({ ...values({ region: 'north' }), ...list({ region: { value: 'north' } }) })),
    ],
    bad: [
      {
        input: withCustomers(
          choosing(values({ region: 'north' }, { 'value-path': 'Id', 'value-title': 'address/city' })),
        ),
        at: [`${IN_QUERY}/x-ms-dynamic-values/value-path`, `${IN_QUERY}/x-ms-dynamic-values/value-title`],
      },
      {
        input: withCustomers(
          choosing({
            schema: {
              type: 'object',
              'x-ms-dynamic-schema': { operationId: 'ListCustomers', 'value-path': 'schema' },
            },
            in: 'body',
          }),
        ),
        at: [`${IN_QUERY}/schema/x-ms-dynamic-schema/value-path`],
      },
    ],
  }),
});
