import { oauth } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { REDIRECT_MODE } from '../../model/tables/oauth';

export default propertiesRule({
  id: 'pp-oauth-redirect-mode',
  title: 'Every connector has a redirect URL of its own',
  why: 'Reviewers have asked for it since November 2023, although the check of apiProperties.json may still call the value unknown.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-5-submit-your-connector-for-deployment',
  on: 'connectionParameter',
  *check(parameter) {
    const { node, oAuthSettings } = parameter;
    if (oAuthSettings?.kind !== 'object') return;
    const mode = textOf(oAuthSettings.members.get('redirectMode'));
    if (mode === REDIRECT_MODE) return;
    yield {
      at: at(node, 'oAuthSettings', 'redirectMode'),
      message:
        mode === undefined
          ? `Add "redirectMode": "${REDIRECT_MODE}" to ${connectionLabel(parameter)}.`
          : `Write "${REDIRECT_MODE}" instead of ${quote(mode)} in ${connectionLabel(parameter)}.`,
    };
  },
  examples: () => ({
    good: [oauth({ identityProvider: 'oauth2', redirectMode: REDIRECT_MODE })],
    bad: [
      {
        input: oauth({ identityProvider: 'oauth2', redirectMode: 'Global' }),
        at: ['/properties/connectionParameters/token/oAuthSettings/redirectMode'],
      },
      {
        input: oauth(
          { identityProvider: 'oauth2' },
          {
            other: {
              type: 'oauthSetting',
              oAuthSettings: { identityProvider: 'oauth2', redirectMode: 'Direct' },
            },
          },
        ),
        at: [
          '/properties/connectionParameters/token/oAuthSettings',
          '/properties/connectionParameters/other/oAuthSettings/redirectMode',
        ],
      },
    ],
  }),
});
