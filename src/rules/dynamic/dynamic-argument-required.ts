import { intendedName, isCalled, isUnknown } from '../../kit/dynamic';
import { choosing, IN_QUERY, list, values, withCustomers } from '../../kit/dynamic-examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import type { Demand, DynamicArgument } from '../../model/definition/types';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-dynamic-argument-required',
  title: 'Dynamic extensions supply every value that the operation requires',
  why: 'The designer sends only what the extension lists, and the service refuses a call that lacks a required value.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationMissingRequiredProperty', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'dynamicCall',
  *check(call) {
    const { target, node, demands } = call;
    if (target === undefined || !isCalled(call)) return;
    for (const demand of demands) {
      if (call.arguments.some((argument) => supplies(argument, demand) || isMeant(argument, demand)))
        continue;
      yield {
        at: at(node, 'parameters'),
        message: `Add ${quote(demand.name)} to the "parameters" of this call: ${target.label} requires it.`,
        related: [{ at: at(demand.node, 'required'), message: `Required by ${target.label}.` }],
      };
    }
  },
  examples: () => ({
    good: [
      withCustomers(choosing(values({ Region: 'north' }))),
      withCustomers(choosing(values({ region: 'north' }))),
      withCustomers(choosing(values({})), {
        parameters: [
          {
            name: 'version',
            in: 'query',
            type: 'string',
            required: true,
            default: 'v2',
            'x-ms-visibility': 'internal',
          },
        ],
      }),
    ],
    bad: [
      {
        input: withCustomers(choosing({ ...values({ top: 10 }), ...list({}) })),
        at: [`${IN_QUERY}/x-ms-dynamic-values/parameters`, `${IN_QUERY}/x-ms-dynamic-list/parameters`],
      },
    ],
  }),
});

/** The argument is the input, a part of it, or the whole body that it belongs to. */
function supplies({ name, target }: DynamicArgument, { name: wanted, node, body }: Demand): boolean {
  const isPart = name.startsWith(`${wanted}/`) || name.startsWith(`${wanted}.`);
  return name === wanted || name === body || isPart || target?.property?.parameter.node === node;
}

/** The argument is misspelt, and pp-dynamic-parameter-found corrects it to this name. */
function isMeant({ name, target }: DynamicArgument, demand: Demand): boolean {
  return target !== undefined && isUnknown(target) && intendedName(name, target.others) === demand.name;
}
