import { policyOperations } from '../../kit/connector';
import { templates } from '../../kit/connection-examples';
import { paths } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { parameterOf, policyLabel } from '../../kit/policy';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { connectorRule, type JsonObject } from '../../model/rule';

const NAME = 'x-ms-apimTemplateParameter.nextLinkPropertyName';
const definition = paths({
  'get /orders': { operationId: 'ListOrders', 'x-ms-pageable': { nextLinkName: 'nextLink' } },
  'get /invoices': { operationId: 'ListInvoices' },
});
const paging = (name: string, ...names: readonly string[]): JsonObject => ({
  templateId: 'updatenextlink',
  title: 'Paging',
  parameters: { 'x-ms-apimTemplate-operationName': names, [NAME]: name },
});

export default connectorRule({
  id: 'pp-policy-next-link',
  title: 'Policies for the next link are for operations that have one, by its name',
  why: 'The platform follows the member that "x-ms-pageable" names; updating another one has no effect.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'openapi-extensions#x-ms-pageable',
  *check(connector) {
    for (const { file, template, listed, operation } of policyOperations(connector, 'updatenextlink')) {
      const pageable = operation.node.members.get('x-ms-pageable');
      const updated = textOf(parameterOf(template, 'updatenextlink', 'nextLinkPropertyName'));
      if (updated === undefined) continue;
      const name = textOf(pageable?.members.get('nextLinkName'));
      if (pageable === undefined)
        yield {
          file,
          at: valueOf(listed.node),
          message: `Add "x-ms-pageable": { "nextLinkName": ${JSON.stringify(updated)} } to the operation ${quote(listed.name)}, or remove it from ${policyLabel(template)}.`,
        };
      else if (name !== undefined && name !== updated)
        yield {
          file,
          at: valueOf(listed.node),
          message: `Update ${quote(name)}, the next link of ${quote(listed.name)}, instead of ${quote(updated)} in ${policyLabel(template)}.`,
        };
    }
  },
  examples: () => ({
    good: [{ definition, properties: templates(paging('nextLink', 'ListOrders')) }],
    bad: [
      {
        input: { definition, properties: templates(paging('@odata.nextLink', 'ListOrders', 'ListInvoices')) },
        at: [0, 1].map(
          (index) =>
            `properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/${index}`,
        ),
      },
    ],
  }),
});
