import { oauth } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { ADDRESS_PARAMETERS } from '../../model/tables/oauth';

export default propertiesRule({
  id: 'pp-oauth-url-https',
  title: 'The addresses of OAuth 2.0 are absolute and begin with https',
  why: 'Tokens and secrets travel to these addresses, and the platform does not know the host of a relative one.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { policy: '5000.3.1.6' },
  reference: 'connection-parameters#oauth-20',
  on: 'connectionParameter',
  *check(parameter) {
    for (const [name, entry] of parameter.oAuthSettings?.members.get('customParameters')?.members ?? []) {
      const url = textOf(entry.members.get('value'));
      if (url === undefined || !ADDRESS_PARAMETERS.has(name.toLowerCase())) continue;
      if (isBlank(url) || /^\s*(https:\/\/|[{@<[])/i.test(url)) continue;
      yield {
        at: at(entry, 'value'),
        message: `${repair(url)} in ${quote(name)} of ${connectionLabel(parameter)}.`,
      };
    }
  },
  examples: () => ({
    good: [
      oauth({
        identityProvider: 'oauth2generic',
        customParameters: {
          tokenUrlTemplate: { value: 'https://contoso.com/token' },
          refreshUrlTemplate: { value: '{host}/token' },
        },
      }),
    ],
    bad: [
      {
        input: oauth({
          identityProvider: 'oauth2',
          customParameters: {
            authorizationUrl: { value: 'http://contoso.com/sign-in' },
            tokenUrl: { value: '/token' },
          },
        }),
        at: [
          '/properties/connectionParameters/token/oAuthSettings/customParameters/authorizationUrl/value',
          '/properties/connectionParameters/token/oAuthSettings/customParameters/tokenUrl/value',
        ],
      },
    ],
  }),
});

function repair(url: string): string {
  return /^http:/i.test(url)
    ? `Write "https:" instead of "http:"`
    : `Write an absolute address that begins with "https://" instead of ${quote(url)}`;
}
