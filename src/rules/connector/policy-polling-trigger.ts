import { policyOperations } from '../../kit/connector';
import { templates } from '../../kit/connection-examples';
import { paths } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { policyLabel } from '../../kit/policy';
import { quote } from '../../kit/text';
import { connectorRule, type JsonObject } from '../../model/rule';

const definition = paths({
  'get /orders': { operationId: 'ListOrders' },
  'get /invoices': { operationId: 'ListInvoices' },
  'get /new-orders': { operationId: 'OnNewOrder', 'x-ms-trigger': 'batch' },
});
const polling = (...names: readonly string[]): JsonObject => ({
  templateId: 'pollingtrigger',
  title: 'New orders',
  parameters: { 'x-ms-apimTemplate-operationName': names },
});

export default connectorRule({
  id: 'pp-policy-polling-trigger',
  title: 'Policies of polling triggers are for triggers',
  why: 'An operation without "x-ms-trigger" is an action, and never polls.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'create-polling-trigger',
  *check(connector) {
    for (const { file, template, listed, operation } of policyOperations(connector, 'pollingtrigger'))
      if (!operation.node.members.has('x-ms-trigger'))
        yield {
          file,
          at: valueOf(listed.node),
          message: `Add "x-ms-trigger": "batch" to the operation ${quote(listed.name)}, or remove it from ${policyLabel(template)}.`,
        };
  },
  examples: () => ({
    good: [{ definition, properties: templates(polling('OnNewOrder', 'Missing')) }],
    bad: [
      {
        input: { definition, properties: templates(polling('ListOrders', 'OnNewOrder', 'ListInvoices')) },
        at: [0, 2].map(
          (index) =>
            `properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/${index}`,
        ),
      },
    ],
  }),
});
