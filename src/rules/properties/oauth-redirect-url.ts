import { oauth } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { fixOf, remove } from '../../kit/edits';
import { keyOf } from '../../kit/place';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { REDIRECT_MODE } from '../../model/tables/oauth';

const OWN_AND_SHARED = {
  identityProvider: 'oauth2',
  redirectMode: REDIRECT_MODE,
  redirectUrl: 'https://contoso.com/signed-in',
};

export default propertiesRule({
  id: 'pp-oauth-redirect-url',
  title: 'A connector with a redirect URL of its own does not write the shared one',
  why: 'The platform makes up the URL of the connector; reviewers ask to remove one that is written beside it.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-5-submit-your-connector-for-deployment',
  fixable: true,
  on: 'connectionParameter',
  *check(parameter, { document }) {
    const { oAuthSettings } = parameter;
    const url = oAuthSettings?.members.get('redirectUrl');
    if (url !== undefined && textOf(oAuthSettings?.members.get('redirectMode')) === REDIRECT_MODE)
      yield {
        at: keyOf(url),
        message: `Remove "redirectUrl" from ${connectionLabel(parameter)}: its redirectMode is "${REDIRECT_MODE}".`,
        ...fixOf(remove(document, url)),
      };
  },
  examples: () => ({
    good: [
      oauth({ identityProvider: 'oauth2', redirectMode: REDIRECT_MODE }),
      oauth({
        identityProvider: 'oauth2',
        redirectMode: 'Direct',
        redirectUrl: 'https://contoso.com/signed-in',
      }),
    ],
    bad: [
      {
        input: oauth(OWN_AND_SHARED, { other: { type: 'oauthSetting', oAuthSettings: OWN_AND_SHARED } }),
        at: [
          '/properties/connectionParameters/token/oAuthSettings/redirectUrl',
          '/properties/connectionParameters/other/oAuthSettings/redirectUrl',
        ],
      },
    ],
  }),
});
