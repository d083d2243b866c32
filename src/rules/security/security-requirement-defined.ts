import { fixOf, renameMember } from '../../kit/edits';
import { isMisspelt } from '../../kit/misspelt';
import { nearest } from '../../kit/nearest';
import { keyOf } from '../../kit/place';
import { oauth, secured } from '../../kit/security';
import { isSlip } from '../../kit/structure-repair';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-security-requirement-defined',
  title: 'Security requirements name a security definition',
  why: 'A requirement under another name asks for an authentication that nothing describes.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SecurityRequirementMustBeDefined' },
  reference: 'certification-swagger-validator-rules#security',
  fixable: true,
  on: 'securityRequirement',
  *check({ node, name, definition, operation }, { document, root, securityDefinitions }) {
    if (definition !== undefined || root.members.get('securityDefinitions')?.members.has(name)) return;
    if (isMisspelt(root, 'definition', 'securityDefinitions')) return;
    // A name that the list has already is not the one meant.
    const taken = new Set((node.parent?.parent?.items ?? []).flatMap(({ members }) => [...members.keys()]));
    const known = securityDefinitions.map((one) => one.name);
    const free = known.filter((one) => !taken.has(one));
    const meant = known.length === 1 ? free[0] : nearest(name, free);
    const place =
      operation === undefined ? 'the security requirements' : `the security of ${operation.label}`;
    const repair =
      meant === undefined
        ? `Remove ${quote(name)} from`
        : `Write ${quote(meant)} instead of ${quote(name)} in`;
    yield {
      at: keyOf(node),
      message: `${repair} ${place}: "securityDefinitions" has no such name.`,
      ...fixOf(meant !== undefined && isSlip(name, meant) ? renameMember(document, node, meant) : undefined),
    };
  },
  examples: () => ({
    good: [secured({ apiKey: { type: 'apiKey', name: 'X-Api-Key', in: 'header' } }, [{ apiKey: [] }])],
    bad: [
      {
        input: secured({ apiKey: { type: 'apiKey', name: 'X-Api-Key', in: 'header' } }, [{ 'API Key': [] }]),
        at: ['/security/0/API Key'],
      },
      { input: secured({}, [{ basic: [], oauth2: [] }]), at: ['/security/0/basic', '/security/0/oauth2'] },
      {
        input: secured({ login: oauth() }, [{ login: ['orders.read'] }, { basic: [] }]),
        at: ['/security/1/basic'],
      },
    ],
  }),
});
