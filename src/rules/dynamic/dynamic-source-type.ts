import { aType, inputName, inputOf, isCalled, placeOf } from '../../kit/dynamic';
import { choosing, IN_QUERY, list, values, withCustomers } from '../../kit/dynamic-examples';
import { valueOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-dynamic-source-type',
  title: 'Parameters that dynamic extensions pass on have the type of their target',
  why: 'The designer passes the value of the user on as it is, and the other operation expects another type.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationParameterTypeMismatch', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'dynamicCall',
  *check(call) {
    if (call.target === undefined || !isCalled(call)) return;
    for (const { value, target, sources } of call.arguments) {
      const input = inputOf(target);
      const wrong = sources.find((source) => differs(inputOf(source)?.type, input?.type));
      const given = inputOf(wrong);
      if (wrong === undefined || given?.type === undefined || input?.type === undefined) continue;
      yield {
        at: valueOf(value),
        message:
          `Give both the same type: ${inputName(given, wrong.operation)} is ${aType(given.type)}, ` +
          `but ${inputName(input, call.target)} is ${aType(input.type)}.`,
        related: [placeOf(call.target), placeOf(wrong.operation)],
      };
    }
  },
  examples: () => ({
    good: [
      withCustomers(choosing(values({ region: { parameter: 'region' } }))),
      withCustomers(choosing(values({ region: { parameter: 'region' } }), { type: 'integer' }), {
        parameters: [{ name: 'region', in: 'query', type: 'number' }],
      }),
    ],
    bad: [
      {
        input: withCustomers(
          choosing(
            {
              ...values({ region: { parameter: 'region' } }),
              ...list({ region: { parameterReference: 'region' } }),
            },
            { type: 'integer' },
          ),
        ),
        at: [
          `${IN_QUERY}/x-ms-dynamic-values/parameters/region/parameter`,
          `${IN_QUERY}/x-ms-dynamic-list/parameters/region/parameterReference`,
        ],
      },
    ],
  }),
});

/** An integer is a number too; what has no type agrees with everything. */
function differs(given: string | undefined, wanted: string | undefined): boolean {
  if (given === undefined || wanted === undefined || given === wanted) return false;
  return !(given === 'integer' && wanted === 'number');
}
