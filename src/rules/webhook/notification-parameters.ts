import { paths } from '../../kit/examples';
import { inUse, kindOf } from '../../kit/parameter';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { hookBody } from '../../kit/webhook';
import type { Parameter, ParameterUse } from '../../model/definition/types';
import { textOf } from '../../model/json';
import { definitionRule, type Json, type JsonObject } from '../../model/rule';

/** A polling trigger with these parameters, and its webhook with others. */
const polling = (fetch: readonly Json[], subscribe: readonly Json[]): JsonObject =>
  paths({
    'get /orders': {
      operationId: 'OnOrder',
      'x-ms-trigger': 'batch',
      'x-ms-notification': { operationId: 'OrderHook' },
      parameters: fetch,
    },
    'post /hooks': { operationId: 'OrderHook', parameters: [...subscribe, hookBody()] },
  });
const shop: JsonObject = { name: 'shop', in: 'query', type: 'string' };
const year: JsonObject = { name: 'year', in: 'query', type: 'integer' };

export default definitionRule({
  id: 'pp-notification-parameters',
  title: 'A trigger and the webhook that wakes it up agree on their parameters',
  why: 'People fill in a parameter once for both operations, so it has to look the same in both.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ParamtersWithSameNameMustHaveSameTypeAndVisibility', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#parameters',
  on: 'operation',
  having: 'x-ms-notification',
  *check({ node, label, parameters }, { operationsById }) {
    const named = node.members.get('x-ms-notification')?.members.get('operationId');
    const target = operationsById.get(textOf(named) ?? '');
    if (target === undefined) return;
    const twins = new Map(target.parameters.map((use) => [use.parameter.name, use]));
    for (const use of parameters) {
      const twin = use.parameter.name === undefined ? undefined : twins.get(use.parameter.name);
      const difference = twin === undefined ? undefined : differenceOf(use.parameter, twin.parameter);
      if (twin === undefined || difference === undefined) continue;
      yield {
        at: placeOf(use, difference),
        message: `Give the ${kindOf(use.parameter)} ${quote(use.parameter.name)} the same ${difference} in ${label} and in ${target.label}.`,
        related: [{ at: keyOf(twin.node), message: `The parameter of ${target.label}.` }],
      };
    }
  },
  examples: () => ({
    good: [
      polling(
        [shop, { name: 'top', in: 'query', type: 'integer' }],
        [{ ...shop, 'x-ms-visibility': 'none' }],
      ),
    ],
    bad: [
      {
        input: polling(
          [shop, { ...year, 'x-ms-visibility': 'advanced' }],
          [
            { ...shop, type: 'integer' },
            { ...year, 'x-ms-visibility': 'internal' },
          ],
        ),
        at: ['/paths/~1orders/get/parameters/0/type', '/paths/~1orders/get/parameters/1/x-ms-visibility'],
      },
    ],
  }),
});

function placeOf(use: ParameterUse, difference: 'type' | 'visibility') {
  return inUse(use, difference === 'type' ? 'type' : 'x-ms-visibility');
}

function differenceOf(one: Parameter, other: Parameter): 'type' | 'visibility' | undefined {
  if (one.in !== 'body' && other.in !== 'body' && one.type !== other.type) return 'type';
  return visibilityOf(one) === visibilityOf(other) ? undefined : 'visibility';
}

/** The text of `x-ms-visibility`; "none" and the empty text are what it is without one. */
function visibilityOf({ node }: Parameter): string {
  const text = textOf(node.members.get('x-ms-visibility')) ?? '';
  return text === 'none' ? '' : text;
}
