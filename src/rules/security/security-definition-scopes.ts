import { addMember, fixOf } from '../../kit/edits';
import { keyOf } from '../../kit/place';
import { oauth, secured } from '../../kit/security';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-security-definition-scopes',
  title: 'OAuth 2.0 definitions list their scopes',
  why: 'Swagger 2.0 demands the list, even when it is empty; a published connector got by without it.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SecuritySchemePropertyRequired' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'securityDefinition',
  *check({ node, name, type }, { document }) {
    if (type !== 'oauth2' || node.members.has('scopes')) return;
    yield {
      at: keyOf(node),
      message: `Add "scopes" to ${quote(name)}, an empty object if there are none.`,
      ...fixOf(addMember(document, node, 'scopes', {})),
    };
  },
  examples: () => ({
    good: [secured({ login: oauth({ scopes: {} }) }), secured({ login: { type: 'basic' } })],
    bad: [
      {
        input: secured({
          login: {
            type: 'oauth2',
            flow: 'implicit',
            authorizationUrl: 'https://login.contoso.com/authorize',
          },
          service: { type: 'oauth2', flow: 'application', tokenUrl: 'https://login.contoso.com/token' },
        }),
        at: ['/securityDefinitions/login', '/securityDefinitions/service'],
      },
    ],
  }),
});
