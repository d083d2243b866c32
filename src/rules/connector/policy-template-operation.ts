import { unknownOperations } from '../../kit/connector';
import { templates } from '../../kit/connection-examples';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule, type JsonObject } from '../../model/rule';

const definition = paths({ 'get /orders': { operationId: 'ListOrders' } });
const limitedTo = (...names: readonly string[]): JsonObject =>
  templates({
    templateId: 'setheader',
    title: 'Version',
    parameters: { 'x-ms-apimTemplate-operationName': names },
  });

export default connectorRule({
  id: 'pp-policy-template-operation',
  title: 'Policies are limited to operations that exist',
  why: 'A policy for an operation that the definition does not have is never applied, and nobody is told.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates#how-to-use-a-policy-template',
  check: (connector) =>
    unknownOperations(connector, ({ policyTemplates }) =>
      policyTemplates.map(({ operations, title, templateId }) => ({
        operations,
        place: `the policy ${quote(title ?? templateId ?? '')}`,
      })),
    ),
  examples: () => ({
    good: [{ definition, properties: limitedTo('ListOrders') }, { properties: limitedTo('ListOrders') }],
    bad: [
      {
        input: { definition, properties: limitedTo('Listorders', 'DeleteInvoice') },
        at: [
          'properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/0',
          'properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/1',
        ],
      },
    ],
  }),
});
