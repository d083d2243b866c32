import { connection, oauth, templates } from '../../kit/connection-examples';
import { fixOf } from '../../kit/edits';
import { properties } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { memberFix } from '../../kit/structure-fix';
import { unknownRepair } from '../../kit/structure-repair';
import { quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';
import type { StructureFault } from '../../model/structure/types';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-properties-member-known',
  title: 'apiProperties.json holds known members only',
  why: 'An unknown member is a misspelt or misplaced one; what it says never takes effect.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  fixable: true,
  on: 'structureFault',
  *check(fault, { document }) {
    // Its letters have a rule of their own, pp-oauth-settings-required.
    if (/^oauthsettings$/i.test(fault.name)) return;
    if (fault.kind === 'additional' && fault.value !== undefined)
      yield { at: keyOf(fault.value), message: repair(fault), ...fixOf(memberFix(fault, document)) };
  },
  examples: () => ({
    good: [
      properties({ publisher: 'Contoso', stackOwner: 'Contoso', scriptOperations: [] }),
      oauth({
        identityProvider: 'oauth2generic',
        customParameters: { customHost: { value: 'https://contoso.com' } },
      }),
    ],
    bad: [
      { input: properties({ publisher: 'Contoso', stackowner: 'Contoso' }), at: ['/properties/stackowner'] },
      {
        input: properties({
          'token:clientId': { type: 'string' },
          website: 'https://contoso.com',
          script: { operationIds: ['ListOrders'] },
        }),
        at: ['/properties/token:clientId', '/properties/website', '/properties/script'],
      },
      {
        input: connection({
          api_key: {
            type: 'securestring',
            uiDefinition: { displayname: 'API key', constraints: { regex: '.' } },
          },
        }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/displayname',
          '/properties/connectionParameters/api_key/uiDefinition/constraints/regex',
        ],
      },
      {
        input: oauth({
          identityProvider: 'oauth2',
          customParameters: { tokenUri: { value: 'https://contoso.com' } },
        }),
        at: ['/properties/connectionParameters/token/oAuthSettings/customParameters/tokenUri'],
      },
      {
        input: templates({
          templateId: 'updatenextlink',
          parameters: { 'x-ms-apimTemplate-policySection': 'Response' },
        }),
        at: ['/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-policySection'],
      },
    ],
  }),
});

function repair(fault: StructureFault): string {
  const { name, object } = fault;
  if (object === 'properties' && name === 'script')
    return 'List the operations of the script in "scriptOperations" instead of "script".';
  return object === 'properties' && name.includes(':')
    ? `Move ${quote(name)} into "connectionParameters".`
    : unknownRepair(fault);
}
