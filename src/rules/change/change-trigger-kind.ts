import { operationProblem, versioning } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import type { Operation } from '../../model/definition/types';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-trigger-kind',
  title: 'Triggers and actions stay what they are',
  why: 'A flow says itself whether it polls or registers a webhook, and whether it starts once for each item; an action cannot take the place of its trigger.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  *check({ definition }) {
    for (const pair of definition?.operations ?? []) {
      const { before, after } = pair;
      const [was, is] = [kindOf(before), kindOf(after)];
      if (definition === undefined || before.internal || was === is) continue;
      yield operationProblem(
        definition,
        `Make ${after.label} ${was} again, or ${versioning(pair, definition)} as ${is}.`,
        after.node.members.get('x-ms-trigger') ?? after.node,
        before.node.members.get('x-ms-trigger') ?? before.node,
      );
    }
  },
  examples: () => ({
    good: [
      versions(
        paths({ 'get /orders': { operationId: 'OnOrder', 'x-ms-trigger': 'batch' } }),
        paths({
          'get /orders': {
            operationId: 'OnOrder',
            'x-ms-trigger': 'batch',
            'x-ms-trigger-hint': 'Add an order.',
          },
        }),
      ),
    ],
    bad: [
      {
        input: versions(
          paths({
            'get /orders': { operationId: 'OnOrder', 'x-ms-trigger': 'batch' },
            'get /items': { operationId: 'OnItem', 'x-ms-trigger': 'single' },
          }),
          paths({
            'get /orders': { operationId: 'OnOrder', 'x-ms-trigger': 'single' },
            'get /items': { operationId: 'OnItem' },
          }),
        ),
        at: ['definition#/paths/~1orders/get/x-ms-trigger', 'definition#/paths/~1items/get'],
      },
    ],
  }),
});

/** With article, for a message. */
function kindOf({ trigger, registersWebhook, notificationContent }: Operation): string {
  if (trigger === undefined) return 'an action';
  const lists = trigger === 'batch' ? ' for lists of items' : '';
  return registersWebhook || notificationContent !== undefined
    ? `a webhook trigger${lists}`
    : `a polling trigger${lists}`;
}
