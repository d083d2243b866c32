import { definitionOf } from '../../kit/connector';
import { templates } from '../../kit/connection-examples';
import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { isPolicy, policyLabel } from '../../kit/policy';
import { connectorRule, type Json, type JsonObject } from '../../model/rule';

const definition = paths({
  'get /orders': { operationId: 'ListOrders' },
  'get /invoices': { operationId: 'ListInvoices' },
});
const route = (...names: readonly Json[]): JsonObject => ({
  templateId: 'routerequesttoendpoint',
  title: 'Route',
  parameters: {
    'x-ms-apimTemplateParameter.newPath': '/v2/orders',
    ...(names.length === 0 ? {} : { 'x-ms-apimTemplate-operationName': names }),
  },
});

export default connectorRule({
  id: 'pp-policy-route-operations',
  title: 'Policies that route requests are limited to operations',
  why: 'Without operations the policy sends the requests of all of them to its one path.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates#how-to-use-a-policy-template',
  *check(connector) {
    const file = connector.propertiesFile;
    const definition = definitionOf(connector);
    if (definition === undefined || file === undefined || definition.operations.length < 2) return;
    for (const template of file.properties?.policyTemplates ?? [])
      if (isPolicy(template, 'routerequesttoendpoint') && template.operations.length === 0)
        yield {
          file,
          at: at(template.node, 'parameters'),
          message: `List the operations of ${policyLabel(template)} in "x-ms-apimTemplate-operationName": it routes all ${definition.operations.length}.`,
        };
  },
  examples: () => ({
    good: [
      { definition, properties: templates(route('ListOrders')) },
      { definition: paths({ 'get /orders': {} }), properties: templates(route()) },
    ],
    bad: [
      {
        input: { definition, properties: templates(route(), route()) },
        at: [0, 1].map((index) => `properties#/properties/policyTemplateInstances/${index}/parameters`),
      },
    ],
  }),
});
