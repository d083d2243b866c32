import { aType, inputName, inputOf, isCalled, placeOf } from '../../kit/dynamic';
import { choosing, IN_QUERY, list, values, withCustomers } from '../../kit/dynamic-examples';
import { fixOf } from '../../kit/edits';
import { unquoted } from '../../kit/literal-edit';
import { valueOf } from '../../kit/place';
import { agreementOf, literal } from '../../kit/value';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-dynamic-static-type',
  title: 'Static values of dynamic extensions have the type of their parameter',
  why: 'The designer sends the value as it is written, and the service expects another type.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationParameterStaticTypeMismatch', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-values',
  fixable: true,
  on: 'dynamicCall',
  *check(call, { document }) {
    if (call.target === undefined || !isCalled(call)) return;
    for (const { kind, value, target } of call.arguments) {
      const input = inputOf(target);
      if (kind !== 'static' || input?.type === undefined) continue;
      const agreement = agreementOf(value, input.type, document);
      if (agreement === 'same' || agreement === 'null') continue;
      const repair =
        agreement === 'text'
          ? `Remove the quotes around ${literal(value, document)}`
          : `Write ${aType(input.type)} instead of ${literal(value, document)}`;
      yield {
        at: valueOf(value),
        message: `${repair}: ${inputName(input, call.target)} is ${aType(input.type)}.`,
        related: [placeOf(call.target)],
        ...fixOf(agreement === 'text' ? unquoted(value) : undefined),
      };
    }
  },
  examples: () => ({
    good: [
      withCustomers(choosing(values({ region: 'north', top: 10 }))),
      withCustomers(choosing(list({ region: { value: 'north' }, top: { value: 10 } }))),
    ],
    bad: [
      {
        input: withCustomers(choosing(values({ region: 7, top: '10' }))),
        at: ['region', 'top'].map((name) => `${IN_QUERY}/x-ms-dynamic-values/parameters/${name}`),
      },
      {
        input: withCustomers(choosing(list({ region: { value: ['north'] } }))),
        at: [`${IN_QUERY}/x-ms-dynamic-list/parameters/region/value`],
      },
    ],
  }),
});
