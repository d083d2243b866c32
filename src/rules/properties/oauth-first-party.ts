import { oauth } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { at } from '../../kit/place';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

const own = { identityProvider: 'aad', properties: { IsFirstParty: 'True' } };

export default propertiesRule({
  id: 'pp-oauth-first-party',
  title: 'Only applications of Microsoft are first-party',
  why: '"IsFirstParty" marks an application that Microsoft itself owns; that of anybody else cannot sign in this way.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'multi-auth#configuration-with-aad-and-oauth-20',
  on: 'connectionParameter',
  *check(parameter, { body }) {
    const settings = parameter.oAuthSettings?.members.get('properties');
    if (settings === undefined || textOf(settings.members.get('IsFirstParty')) !== 'True') return;
    const publisher = textOf(body?.members.get('publisher'));
    if (publisher === undefined || /microsoft/i.test(publisher)) return;
    yield {
      at: at(settings, 'IsFirstParty'),
      message: `Write "IsFirstParty": "False" in ${connectionLabel(parameter)}: its application is not one of Microsoft.`,
    };
  },
  examples: () => ({
    good: [
      { properties: { publisher: 'Microsoft', connectionParameters: { token: { oAuthSettings: own } } } },
      oauth(own),
    ],
    bad: [
      {
        input: {
          properties: {
            publisher: 'Contoso',
            connectionParameters: { token: { oAuthSettings: own }, other: { oAuthSettings: own } },
          },
        },
        at: ['token', 'other'].map(
          (name) => `/properties/connectionParameters/${name}/oAuthSettings/properties/IsFirstParty`,
        ),
      },
    ],
  }),
});
