import { oauth, templates } from '../../kit/connection-examples';
import { fixOf, remove } from '../../kit/edits';
import { properties } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { quote, repeated } from '../../kit/text';
import { textOf, type JsonNode } from '../../model/json';
import type { Properties } from '../../model/properties';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-properties-list-unique',
  title: 'Lists of operations, capabilities and scopes in apiProperties.json hold each value once',
  why: 'A value that stands there twice was often meant to be another one.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  fixable: true,
  on: 'properties',
  *check(model) {
    for (const list of lists(model))
      for (const { item, first } of repeated(list?.items ?? [], textOf))
        yield {
          at: valueOf(item),
          message: `Remove this ${quote(item.data)}: ${quote(list?.key ?? '')} has it already.`,
          related: [{ at: valueOf(first), message: 'The same value before.' }],
          ...fixOf(remove(model.document, item)),
        };
  },
  examples: () => ({
    good: [
      properties({ capabilities: ['actions', 'triggers'], scriptOperations: ['ListOrders', 'listOrders'] }),
    ],
    bad: [
      {
        input: properties({
          capabilities: ['actions', 'actions'],
          scriptOperations: ['ListOrders', 'ListOrders'],
        }),
        at: ['/properties/capabilities/1', '/properties/scriptOperations/1'],
      },
      {
        input: oauth({ identityProvider: 'oauth2', scopes: ['orders.read', 'orders.read'] }),
        at: ['/properties/connectionParameters/token/oAuthSettings/scopes/1'],
      },
      {
        input: templates({
          templateId: 'setheader',
          parameters: { 'x-ms-apimTemplate-operationName': ['ListOrders', 'ListOrders'] },
        }),
        at: ['/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/1'],
      },
    ],
  }),
});

function lists({ body, connectionParameters, policyTemplates }: Properties): (JsonNode | undefined)[] {
  return [
    body?.members.get('capabilities'),
    body?.members.get('scriptOperations'),
    ...connectionParameters.map(({ oAuthSettings }) => oAuthSettings?.members.get('scopes')),
    ...policyTemplates.map(({ parameters }) => parameters?.members.get('x-ms-apimTemplate-operationName')),
  ];
}
