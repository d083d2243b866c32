import { inputName, inputOf, placeOf } from '../../kit/dynamic';
import {
  choosing,
  choosingInBody,
  IN_BODY,
  IN_QUERY,
  list,
  values,
  withCustomers,
} from '../../kit/dynamic-examples';
import { valueOf } from '../../kit/place';
import type { NamedInputs } from '../../model/definition/types';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-dynamic-source-required',
  title: 'Parameters that dynamic extensions pass on to required ones are required',
  why: 'Until the user fills in the optional parameter, the designer cannot make the call and shows an error.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationParameterRequiredMismatch' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'dynamicCall',
  *check(call) {
    for (const { value, target, sources } of call.arguments) {
      const input = inputOf(target);
      const wrong = input?.required === true ? sources.find(isOptional) : undefined;
      const given = inputOf(wrong);
      if (call.target === undefined || wrong === undefined || input === undefined || given === undefined)
        continue;
      yield {
        at: valueOf(value),
        message: `Make ${inputName(given, wrong.operation)} required, as ${inputName(input, call.target)} is.`,
        related: [placeOf(call.target), placeOf(wrong.operation)],
      };
    }
  },
  examples: () => ({
    good: [
      withCustomers(choosing(values({ region: { parameter: 'region' } }))),
      withCustomers(
        choosing(values({ region: { parameter: 'region' } }), { required: false, default: 'north' }),
      ),
      withCustomers(choosingInBody(list({ region: { parameterReference: 'order/region' } }))),
    ],
    bad: [
      {
        input: withCustomers(
          choosing(
            {
              ...values({ region: { parameter: 'region' } }),
              ...list({ region: { parameterReference: 'region' } }),
            },
            { required: false },
          ),
        ),
        at: [
          `${IN_QUERY}/x-ms-dynamic-values/parameters/region/parameter`,
          `${IN_QUERY}/x-ms-dynamic-list/parameters/region/parameterReference`,
        ],
      },
      {
        input: withCustomers(choosingInBody(list({ region: { parameterReference: 'order/customer' } }))),
        at: [`${IN_BODY}/x-ms-dynamic-list/parameters/region/parameterReference`],
      },
    ],
  }),
});

/** The user of a visible operation may leave it out, and nothing takes its place. */
function isOptional(source: NamedInputs): boolean {
  const input = inputOf(source);
  return input !== undefined && !input.required && !input.hasDefault && !source.operation.internal;
}
