import { fixOf } from '../../kit/edits';
import { at } from '../../kit/place';
import { oauth, secured } from '../../kit/security';
import { caseFix } from '../../kit/structure-fix';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { API_KEY_PLACES, OAUTH_FLOWS } from '../../model/tables/security';

const KNOWN = new Map([
  ['apiKey', { member: 'in', values: API_KEY_PLACES }],
  ['oauth2', { member: 'flow', values: [...OAUTH_FLOWS.keys()] }],
]);

export default definitionRule({
  id: 'pp-security-definition-value',
  title: 'API keys have a known place, and OAuth 2.0 a known flow',
  why: 'With another value the service does not know how to send the key or to get a token.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'securityDefinition',
  *check({ node, name, type }, { document }) {
    const known = KNOWN.get(type ?? '');
    const member = known && node.members.get(known.member);
    const value = textOf(member);
    if (known === undefined || member === undefined || value === undefined || known.values.includes(value))
      return;
    const same = known.values.filter((one) => one.toLowerCase() === value.toLowerCase());
    const meant = enumerate((same.length > 0 ? same : known.values).map(quote), 'or');
    yield {
      at: at(node, known.member),
      message: `Write ${meant} instead of ${quote(value)} as "${known.member}" of ${quote(name)}.`,
      ...fixOf(caseFix(document, member, known.values)),
    };
  },
  examples: () => ({
    good: [secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, login: oauth() })],
    bad: [
      {
        input: secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'Header' } }),
        at: ['/securityDefinitions/key/in'],
      },
      {
        input: secured({
          key: { type: 'apiKey', name: 'X-Api-Key', in: 'cookie' },
          login: oauth({ flow: 'authorizationCode' }),
        }),
        at: ['/securityDefinitions/key/in', '/securityDefinitions/login/flow'],
      },
    ],
  }),
});
