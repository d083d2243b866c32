import { isAmbiguous, isCalled, placeOf } from '../../kit/dynamic';
import { choosing, IN_QUERY, values, withCustomers } from '../../kit/dynamic-examples';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { newerOf } from '../../kit/dynamic-rules';
import { definitionRule, type JsonObject } from '../../model/rule';

/** A target with the parameters `region` and `branch`, and a body with these properties. */
const searchCustomers = (...properties: readonly string[]): JsonObject => ({
  parameters: [
    { name: 'region', in: 'query', type: 'string' },
    { name: 'branch', in: 'query', type: 'string' },
    {
      name: 'filter',
      in: 'body',
      schema: {
        type: 'object',
        properties: Object.fromEntries(properties.map((name) => [name, { type: 'string' }])),
      },
    },
  ],
});

export default definitionRule({
  id: 'pp-dynamic-argument-ambiguous',
  title: 'Arguments of dynamic extensions name one input of the operation',
  why: 'Where a parameter and a property of the body have the same name, the designer cannot know which of them to fill in.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationParameterNameIsAmbiguous', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'dynamicCall',
  *check(call) {
    if (!isCalled(call)) return;
    const newer = newerOf(call.extension);
    if (newer !== undefined && call.holder.members.has(newer)) return;
    for (const { node, name, target } of call.arguments) {
      if (!isAmbiguous(target)) continue;
      const { label } = target.operation;
      const other = newer === undefined ? '' : ` or add ${quote(newer)}`;
      yield {
        at: keyOf(node),
        message: `Rename one of the two ${quote(name)} of ${label}${other}: a parameter and a body property have this name.`,
        related: [placeOf(target.operation)],
      };
    }
  },
  examples: () => ({
    good: [withCustomers(choosing(values({ region: 'north' })), searchCustomers('area'))],
    bad: [
      {
        input: withCustomers(
          choosing(values({ region: 'north', branch: 'harbour' })),
          searchCustomers('region', 'branch'),
        ),
        at: [
          `${IN_QUERY}/x-ms-dynamic-values/parameters/region`,
          `${IN_QUERY}/x-ms-dynamic-values/parameters/branch`,
        ],
      },
    ],
  }),
});
