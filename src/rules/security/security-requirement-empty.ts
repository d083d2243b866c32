import { setValue } from '../../kit/edits';
import { keyOf } from '../../kit/place';
import { oauth, secured } from '../../kit/security';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-security-requirement-empty',
  title: 'Only OAuth 2.0 requirements list scopes',
  why: 'Basic authentication and API keys know no scopes, so the list has to be empty.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SecurityRequirementMustHaveEmptyValue', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#security',
  fixable: true,
  on: 'securityRequirement',
  *check({ node, name, definition }, { document }) {
    if (node.items.length === 0 || (definition?.type !== 'basic' && definition?.type !== 'apiKey')) return;
    yield {
      at: keyOf(node),
      message: `Write ${quote(name)} with an empty list, []: ${definition.type} has no scopes.`,
      fix: setValue(document, node, []),
    };
  },
  examples: () => ({
    good: [
      secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, login: oauth() }, [
        { key: [] },
        { login: ['orders.read'] },
      ]),
    ],
    bad: [
      {
        input: secured(
          { key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, user: { type: 'basic' } },
          [{ key: ['orders.read'] }, { user: ['Name', 'Password'] }],
        ),
        at: ['/security/0/key', '/security/1/user'],
      },
    ],
  }),
});
