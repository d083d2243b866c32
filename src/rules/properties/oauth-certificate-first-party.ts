import { oauth } from '../../kit/connection-examples';
import { connectionLabel, providerOf } from '../../kit/connection';
import { at } from '../../kit/place';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-oauth-certificate-first-party',
  title: 'Sign-in with a certificate is for applications of Microsoft',
  why: 'The provider "aadcertificate" works for first-party applications only; all others sign in with "aad".',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter) {
    const { oAuthSettings } = parameter;
    if (oAuthSettings === undefined || providerOf(parameter) !== 'aadcertificate') return;
    if (textOf(oAuthSettings.members.get('properties')?.members.get('IsFirstParty')) === 'True') return;
    yield {
      at: at(oAuthSettings, 'identityProvider'),
      message: `Write "aad" instead of "aadcertificate" in ${connectionLabel(parameter)}, or "IsFirstParty": "True" if the application is Microsoft's.`,
    };
  },
  examples: () => ({
    good: [oauth({ identityProvider: 'aadcertificate', properties: { IsFirstParty: 'True' } })],
    bad: [
      {
        input: oauth(
          { identityProvider: 'aadcertificate' },
          {
            other: {
              oAuthSettings: { identityProvider: 'aadcertificate', properties: { IsFirstParty: 'False' } },
            },
          },
        ),
        at: ['token', 'other'].map(
          (name) => `/properties/connectionParameters/${name}/oAuthSettings/identityProvider`,
        ),
      },
    ],
  }),
});
