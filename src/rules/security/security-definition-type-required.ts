import { at } from '../../kit/place';
import { secured } from '../../kit/security';
import { enumerate, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { SECURITY_TYPES } from '../../model/tables/security';

export default definitionRule({
  id: 'pp-security-definition-type-required',
  title: 'Security definitions have a type',
  why: 'The type says how the connector authenticates; without it the definition means nothing.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'securityDefinition',
  *check({ node, name, type }) {
    if (type !== undefined) return;
    const known = enumerate([...SECURITY_TYPES.keys()].map(quote), 'or');
    yield { at: at(node, 'type'), message: `Give ${quote(name)} a "type": ${known}.` };
  },
  examples: () => ({
    good: [secured({ login: { type: 'basic' } })],
    bad: [
      {
        input: secured({
          login: { description: 'User and password' },
          key: { name: 'X-Api-Key', in: 'header', type: null },
        }),
        at: ['/securityDefinitions/login', '/securityDefinitions/key/type'],
      },
    ],
  }),
});
