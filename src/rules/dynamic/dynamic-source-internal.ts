import { inputName, inputOf, placeOf } from '../../kit/dynamic';
import { choosing, IN_QUERY, list, values, withCustomers } from '../../kit/dynamic-examples';
import { valueOf } from '../../kit/place';
import type { NamedInputs } from '../../model/definition/types';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-dynamic-source-internal',
  title: 'Dynamic extensions pass on only what the user sees',
  why: 'The user cannot fill in an internal parameter, and the designer does not pass its default value on.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SourcePropertyInternal', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'dynamicCall',
  *check(call) {
    for (const { value, sources } of call.arguments) {
      const hidden = sources.find(isHidden);
      const input = inputOf(hidden);
      if (hidden === undefined || input === undefined) continue;
      yield {
        at: valueOf(value),
        message: `Write a static value here, or make ${inputName(input, hidden.operation)} visible: it is internal.`,
        related: [
          { at: valueOf(input.node), message: 'The internal parameter or property.' },
          ...(call.target ? [placeOf(call.target)] : []),
        ],
      };
    }
  },
  examples: () => ({
    good: [
      withCustomers(
        choosing(values({ region: 'north' }), { default: 'north', 'x-ms-visibility': 'internal' }),
      ),
      withCustomers(choosing(values({ region: { parameter: 'region' } }), { 'x-ms-visibility': 'advanced' })),
    ],
    bad: [
      {
        input: withCustomers(
          choosing(
            {
              ...values({ region: { parameter: 'region' } }),
              ...list({ region: { parameterReference: 'region' } }),
            },
            { default: 'north', 'x-ms-visibility': 'internal' },
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

/** A source that users of the operation do not see, while they see the operation. */
function isHidden(source: NamedInputs): boolean {
  return inputOf(source)?.hidden === true && !source.operation.internal;
}
