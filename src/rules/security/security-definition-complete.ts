import { keyOf } from '../../kit/place';
import { formName, formOf, oauth, secured } from '../../kit/security';
import { enumerate, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-security-definition-complete',
  title: 'Security definitions are complete',
  why: 'An API key needs its name and place, and OAuth 2.0 the addresses of its flow, before anyone can sign in.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SecuritySchemePropertyRequired', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'securityDefinition',
  *check(definition) {
    const { node, name } = definition;
    const missing = formOf(definition)?.required.filter((member) => !node.members.has(member)) ?? [];
    if (missing.length === 0) return;
    yield {
      at: keyOf(node),
      message: `Add ${enumerate(missing.map(quote))} to ${quote(name)}: ${formName(definition)} needs it.`,
    };
  },
  examples: () => ({
    good: [
      secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, login: oauth() }),
      secured({
        login: {
          type: 'oauth2',
          flow: 'implicit',
          authorizationUrl: 'https://login.contoso.com/authorize',
          scopes: {},
        },
      }),
    ],
    bad: [
      {
        input: secured({
          key: { type: 'apiKey', name: 'X-Api-Key' },
          login: { type: 'oauth2', flow: 'application', scopes: {} },
          service: { type: 'oauth2', scopes: {} },
        }),
        at: ['/securityDefinitions/key', '/securityDefinitions/login', '/securityDefinitions/service'],
      },
    ],
  }),
});
