import { valueOf } from '../../kit/place';
import { oauth, secured } from '../../kit/security';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-security-scopes-defined',
  title: 'Required OAuth 2.0 scopes are defined',
  why: 'Users see what a scope allows from its description in the security definition.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OAuthSecurityRequirementValueMustBeScopeName', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#security',
  on: 'securityRequirement',
  *check({ node, definition }) {
    if (definition?.type !== 'oauth2') return;
    const scopes = definition.node.members.get('scopes');
    for (const item of node.items) {
      const scope = textOf(item);
      if (scope === undefined || scopes?.members.has(scope)) continue;
      yield {
        at: valueOf(item),
        message: `Add ${quote(scope)} to the "scopes" of ${quote(definition.name)}, or remove it here.`,
      };
    }
  },
  examples: () => ({
    good: [
      secured({ login: oauth() }, [{ login: ['orders.read'] }]),
      secured({ login: oauth() }, [{ login: [] }]),
    ],
    bad: [
      {
        input: secured({ login: oauth() }, [{ login: ['orders.read', 'orders.write', 'Orders.Read'] }]),
        at: ['/security/0/login/1', '/security/0/login/2'],
      },
    ],
  }),
});
