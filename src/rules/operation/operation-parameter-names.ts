import { parameters } from '../../kit/examples';
import { identityOf, inUse, kindOf } from '../../kit/parameter';
import { quote, repeated } from '../../kit/text';
import type { ParameterUse } from '../../model/definition/types';
import { definitionRule, type JsonObject } from '../../model/rule';

const inQuery = (name: string): JsonObject => ({ name, in: 'query', type: 'string' });
const inHeader = (name: string): JsonObject => ({ name, in: 'header', type: 'string' });

export default definitionRule({
  id: 'pp-operation-parameter-names',
  title: 'Parameters of an operation have different names, wherever they stand',
  why: 'Flows store the values of a step by the name of the parameter alone, without regard to case.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationParametersAreNotUnique', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'pathItem',
  *check({ operations, parameters: shared, path }) {
    // Two parameters of the path item are a problem of all its operations, and reported once.
    for (const pair of namesakes(shared)) yield problemOf(pair, path);
    for (const { parameters: all, ownParameters, label } of operations) {
      if (ownParameters.length === 0) continue;
      const inherited = all.filter((use) => use.inherited);
      for (const pair of namesakes([...inherited, ...ownParameters]))
        if (!pair.item.inherited) yield problemOf(pair, label);
    }
  },
  examples: () => ({
    good: [
      parameters(inQuery('orderId'), inHeader('order-id')),
      // The same name and place is the matter of pp-operation-parameter-unique.
      parameters(inQuery('status'), inQuery('status')),
      {
        swagger: '2.0',
        paths: { '/orders': { parameters: [inQuery('shop')], get: { parameters: [inQuery('shop')] } } },
      },
    ],
    bad: [
      {
        input: parameters(inQuery('id'), inHeader('id'), inQuery('Top'), inQuery('top')),
        at: ['/paths/~1orders/get/parameters/1/name', '/paths/~1orders/get/parameters/3/name'],
      },
      {
        input: {
          swagger: '2.0',
          paths: {
            '/orders': {
              parameters: [inQuery('id'), inHeader('id')],
              get: { operationId: 'ListOrders' },
              delete: { operationId: 'DeleteOrder', parameters: [inHeader('ID')] },
            },
          },
        },
        at: ['/paths/~1orders/parameters/1/name', '/paths/~1orders/delete/parameters/0/name'],
      },
    ],
  }),
});

interface Pair {
  readonly item: ParameterUse;
  readonly first: ParameterUse;
}

/** Parameters of one name in different places, or of names that differ in case only. */
function* namesakes(uses: readonly ParameterUse[]): Generator<Pair> {
  for (const pair of repeated(uses, ({ parameter }) => parameter.name?.toLowerCase()))
    if (identityOf(pair.item) !== undefined && identityOf(pair.item) !== identityOf(pair.first)) yield pair;
}

function problemOf({ item, first }: Pair, owner: string) {
  const { parameter } = item;
  return {
    at: inUse(item, 'name'),
    message: `Rename the ${kindOf(parameter)} ${quote(parameter.name)} of ${owner}: its ${kindOf(first.parameter)} is called ${quote(first.parameter.name)}.`,
    related: [{ at: inUse(first, 'name'), message: 'The other parameter of this name.' }],
  };
}
