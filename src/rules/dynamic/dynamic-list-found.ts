import { aType, intendedName, isCalled, placeOf } from '../../kit/dynamic';
import { choosing, IN_QUERY, list, values, withCustomers } from '../../kit/dynamic-examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { isList } from '../../model/definition/dynamic-paths';
import type { PathEnd } from '../../model/definition/schema-paths';
import type { DynamicPath, Schema } from '../../model/definition/types';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-dynamic-list-found',
  title: 'Dynamic values come from a list in the response',
  why: 'The designer shows one entry for each item of the list, and nothing where it finds none.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InvokedOperationShouldProduceArray' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'dynamicCall',
  *check(call) {
    const path = call.paths.find(({ role }) => role === 'list');
    if (path === undefined || call.target === undefined || !isCalled(call) || isList(path.end) !== false)
      return;
    yield {
      at: at(path.holder, path.member),
      message: `${repairOf(path)}: ${faultOf(path.end, path.text, call.target.label)}.`,
      related: [placeOf(call.target)],
    };
  },
  examples: () => ({
    good: [
      withCustomers(choosing({ ...values({ region: 'north' }), ...list({ region: { value: 'north' } }) })),
    ],
    bad: [
      {
        input: withCustomers(
          choosing({
            ...values({ region: 'north' }, { 'value-collection': 'values' }),
            ...list({ region: { value: 'north' } }, { itemsPath: '' }),
          }),
        ),
        at: [`${IN_QUERY}/x-ms-dynamic-values/value-collection`, `${IN_QUERY}/x-ms-dynamic-list/itemsPath`],
      },
      {
        input: withCustomers(
          choosing({ 'x-ms-dynamic-values': { operationId: 'ListCustomers', 'value-path': 'id' } }),
        ),
        at: [`${IN_QUERY}/x-ms-dynamic-values`],
      },
    ],
  }),
});

function repairOf({ member, text, end }: DynamicPath): string {
  if (end.state === 'missing') {
    const meant = intendedName(end.segment, end.names);
    return meant === undefined
      ? `Correct the path ${quote(text)} in "${member}"`
      : `Write ${quote(meant)} instead of ${quote(end.segment)} in "${member}"`;
  }
  const inner = end.state === 'found' ? listIn(end.schema) : undefined;
  const path = inner === undefined ? 'the path to a list' : quote(text === '' ? inner : `${text}/${inner}`);
  return `Write ${path} in "${member}"`;
}

/** The only property that is plainly a list. */
function listIn({ properties }: Schema): string | undefined {
  const lists = [...properties.values()].filter(({ type }) => type === 'array');
  return lists.length === 1 ? lists[0]?.name : undefined;
}

function faultOf(end: PathEnd, text: string, label: string): string {
  if (end.state !== 'found') return `the response of ${label} has no such property`;
  const what = text === '' ? `the response of ${label}` : `${quote(text)} of ${label}`;
  return `${what} is ${aType(end.schema.type ?? 'object')}`;
}
