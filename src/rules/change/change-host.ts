import { operationProblem } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';

import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-host',
  title: 'The host stays',
  why: 'Every existing flow calls the new host from the day of the update on, with the connections of the old one.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  once: true,
  *check({ definition }) {
    if (definition === undefined) return;
    const { before, after } = definition;
    const [was, is] = [before.root.members.get('host'), after.root.members.get('host')];
    const [from, to] = [textOf(was), textOf(is)];
    if (from === undefined || from.toLowerCase() === to?.toLowerCase()) return;
    yield operationProblem(
      definition,
      `Restore host ${quote(from)}, unless the new one answers existing flows as the old one did.`,
      is ?? after.root,
      was,
    );
  },
  examples: () => ({
    good: [
      versions(paths({}, { host: 'api.contoso.com' }), paths({}, { host: 'API.contoso.com' })),
      versions(paths({}), paths({}, { host: 'api.contoso.com' })),
    ],
    bad: [
      {
        input: versions(paths({}, { host: 'api.contoso.com' }), paths({}, { host: 'v2.contoso.com' })),
        at: ['definition#/host'],
      },
    ],
  }),
});
