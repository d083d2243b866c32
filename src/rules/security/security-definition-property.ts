import { keyOf } from '../../kit/place';
import { formName, formOf, oauth, secured } from '../../kit/security';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-security-definition-property',
  title: 'Security definitions have only the members of their type',
  why: 'A member of another type or flow shows that the definition mixes two ways to authenticate.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SecuritySchemePropertyNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'securityDefinition',
  *check(definition) {
    const form = formOf(definition);
    if (form === undefined) return;
    const allowed = new Set(['type', 'description', ...form.required, ...form.optional]);
    for (const [member, value] of definition.node.members)
      if (!allowed.has(member) && !member.startsWith('x-'))
        yield {
          at: keyOf(value),
          message: `Remove ${quote(member)} from ${quote(definition.name)}: ${formName(definition)} has no such member.`,
        };
  },
  examples: () => ({
    good: [
      secured({
        key: { type: 'apiKey', name: 'X-Api-Key', in: 'header', 'x-note': 'internal' },
        login: oauth(),
      }),
    ],
    bad: [
      {
        input: secured({
          key: { type: 'apiKey', name: 'X-Api-Key', in: 'header', scopes: {} },
          login: oauth({ flow: 'implicit' }),
        }),
        at: ['/securityDefinitions/key/scopes', '/securityDefinitions/login/tokenUrl'],
      },
    ],
  }),
});
