import { at } from '../../kit/place';
import { oauth, secured } from '../../kit/security';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-security-url-valid',
  title: 'OAuth 2.0 addresses are absolute HTTPS URLs',
  why: 'Users are sent to these addresses to sign in, and tokens travel over them.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { policy: '5000.3.1.6' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'securityDefinition',
  *check({ node, name, type }) {
    if (type !== 'oauth2') return;
    for (const member of ['authorizationUrl', 'tokenUrl']) {
      const url = textOf(node.members.get(member));
      // Addresses may hold placeholders such as {tenant}, so they are no URLs by the standard.
      if (url === undefined || /^https:\/\/[^\s/?#]+([/?#]\S*)?$/i.test(url)) continue;
      yield {
        at: at(node, member),
        message: `Write ${repairOf(url)} instead of ${quote(url)} as "${member}" of ${quote(name)}.`,
      };
    }
  },
  examples: () => ({
    good: [secured({ login: oauth({ tokenUrl: 'https://{tenant}.contoso.com/token' }) })],
    bad: [
      {
        input: secured({
          login: oauth({ authorizationUrl: 'http://login.contoso.com/authorize', tokenUrl: '/token' }),
        }),
        at: ['/securityDefinitions/login/authorizationUrl', '/securityDefinitions/login/tokenUrl'],
      },
    ],
  }),
});

function repairOf(url: string): string {
  return /^http:\/\/[^\s/?#]+(\/\S*)?$/i.test(url)
    ? quote(url.replace(/^http:/i, 'https:'))
    : 'a full address such as "https://login.contoso.com/token"';
}
