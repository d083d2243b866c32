import { operationProblem } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import { fullPath } from '../../kit/operation-path';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-base-path',
  title: 'The base path stays',
  why: 'Every existing flow calls operations under the new path from the day of the update on.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  once: true,
  *check({ definition }) {
    if (definition === undefined) return;
    const { before, after } = definition;
    const [was, is] = [before.root.members.get('basePath'), after.root.members.get('basePath')];
    const [from, to] = [textOf(was) ?? '/', textOf(is) ?? '/'];
    const moved = definition.operations.filter(
      (pair) => fullPath(before, pair.before) !== fullPath(after, pair.after),
    );
    if (from === to || moved.length === 0) return;
    yield operationProblem(
      definition,
      `Restore basePath ${quote(from)}, unless the service answers existing flows under ${quote(to)} as it did.`,
      is ?? after.root,
      was,
    );
  },
  examples: () => ({
    good: [
      versions(
        paths({ 'get /orders': { operationId: 'ListOrders' } }, { basePath: '/v1' }),
        paths({ 'get /v1/orders': { operationId: 'ListOrders' } }, { basePath: '/' }),
      ),
    ],
    bad: [
      {
        input: versions(
          paths({ 'get /orders': { operationId: 'ListOrders' } }, { basePath: '/v1' }),
          paths({ 'get /orders': { operationId: 'ListOrders' } }, { basePath: '/v2' }),
        ),
        at: ['definition#/basePath'],
      },
    ],
  }),
});
