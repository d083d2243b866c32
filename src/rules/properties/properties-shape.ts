import { fixOf } from '../../kit/edits';
import { properties } from '../../kit/examples';
import { keyOf, valueOf } from '../../kit/place';
import { typeFix } from '../../kit/structure-fix';
import { typeRepair } from '../../kit/structure-repair';
import { quote } from '../../kit/text';
import { fileRule } from '../../model/rule';
import { KINDS } from '../../model/structure/kinds';
import { PROPERTIES_ROOT_MEMBERS, PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default fileRule({
  id: 'pp-properties-shape',
  title: 'apiProperties.json holds one object, "properties", with members of the right kind',
  why: 'Whatever stands elsewhere, or as another kind of value, is refused or silently ignored.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  fixable: true,
  roles: ['properties'],
  *check({ document, properties: model }) {
    // A file that was exported holds one member, and the model knows what would stand around it.
    const root = model?.root ?? document.root;
    if (root === undefined) return;
    const body = root.members.get('properties');
    for (const [name, node] of root.members)
      if (!PROPERTIES_ROOT_MEMBERS.has(name)) yield { at: keyOf(node), message: repair(name) };
    if (body?.kind !== 'object')
      yield {
        at: valueOf(body ?? root),
        message: 'Write an object with the members of the connector under "properties".',
      };
    for (const fault of model?.structureFaults ?? [])
      if (fault.kind === 'type' && fault.value !== undefined)
        yield {
          at: valueOf(fault.value),
          message: typeRepair(fault, fault.value, document),
          ...fixOf(typeFix(fault, fault.value, document)),
        };
  },
  examples: () => ({
    good: [
      properties({ iconBrandColor: '#0072C6', capabilities: ['actions'], connectionParameters: {} }),
      properties({
        connectionParameters: {
          token: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'oauth2', clientId: null } },
        },
      }),
    ],
    bad: [
      { input: { iconBrandColor: '#0072C6' }, at: ['', '/iconBrandColor'] },
      { input: '[]', at: [''] },
      { input: { properties: [], contact: { name: 'Contoso' } }, at: ['/properties', '/contact'] },
      {
        input: properties({
          capabilities: 'actions',
          scriptOperations: ['ListOrders', 1],
          connectionParameters: { api_key: 'securestring' },
        }),
        at: [
          '/properties/capabilities',
          '/properties/scriptOperations/1',
          '/properties/connectionParameters/api_key',
        ],
      },
      {
        input: properties({
          connectionParameterSets: { values: [{ name: 1, parameters: { api_key: { uiDefinition: null } } }] },
          policyTemplateInstances: [
            { templateId: 'setheader', parameters: { 'x-ms-apimTemplateParameter.name': ['x-version'] } },
          ],
        }),
        at: [
          '/properties/connectionParameterSets/values/0/name',
          '/properties/connectionParameterSets/values/0/parameters/api_key/uiDefinition',
          '/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.name',
        ],
      },
    ],
  }),
});

function repair(name: string): string {
  return name in KINDS.properties.members
    ? `Move ${quote(name)} into "properties".`
    : `Remove ${quote(name)}: the file holds nothing beside "properties".`;
}
