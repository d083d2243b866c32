import { templates } from '../../kit/connection-examples';
import { definitionOf } from '../../kit/connector';
import { paths } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { policyExpressions, policyLabel } from '../../kit/policy';
import { quote } from '../../kit/text';
import type { Definition, Operation } from '../../model/definition/types';
import { textOf } from '../../model/json';
import type { PolicyTemplate } from '../../model/properties';
import type { ExpressionSource } from '../../model/expressions';
import { connectorRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

/** The place of the parameters that an expression reads. */
const PLACES: ReadonlyMap<ExpressionSource, string> = new Map([
  ['queryParameters', 'query'],
  ['headers', 'header'],
]);

/** The operations that a policy is applied to. */
function operationsOf({ operations }: PolicyTemplate, definition: Definition): readonly Operation[] {
  if (operations.length === 0) return definition.operations;
  return operations.flatMap(({ name }) => definition.operationsById.get(name) ?? []);
}

/** Requests only: what a response has in its headers is not written anywhere. */
function isForRequests({ parameters }: PolicyTemplate): boolean {
  return textOf(parameters?.members.get('x-ms-apimTemplate-policySection'))?.toLowerCase() !== 'response';
}

/** Headers and query parameters that the sign-in or a policy adds, in lower case: no operation needs to have them. */
function addedNames({ securityDefinitions }: Definition, templates: readonly PolicyTemplate[]): Set<string> {
  const names = [
    ...securityDefinitions.map(({ node }) => node.members.get('name')),
    ...templates.map(({ parameters }) => parameters?.members.get(`${TEMPLATE_PARAMETER}name`)),
  ];
  return new Set(['authorization', ...names.flatMap((node) => textOf(node)?.toLowerCase() ?? [])]);
}

const definition = paths({
  'get /orders': {
    operationId: 'ListOrders',
    parameters: [{ name: 'region', in: 'query', required: true, type: 'string' }],
  },
});
const host = (urlTemplate: string): JsonObject =>
  templates({
    templateId: 'dynamichosturl',
    title: 'Region',
    parameters: { [`${TEMPLATE_PARAMETER}urlTemplate`]: urlTemplate },
  });
const URL_TEMPLATE =
  'properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.urlTemplate';

export default connectorRule({
  id: 'pp-policy-template-operation-input',
  title: 'Policies use parameters that an operation has',
  why: 'A policy that reads a query parameter or a header which no operation sends gets nothing, and requests go astray.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates',
  *check(connector) {
    const found = definitionOf(connector);
    const file = connector.propertiesFile;
    if (found === undefined || file?.properties === undefined) return;
    const added = addedNames(found, file.properties.policyTemplates);
    for (const template of file.properties.policyTemplates.filter(isForRequests)) {
      const inputs = operationsOf(template, found).flatMap(({ parameters }) =>
        parameters.map(({ parameter }) => parameter),
      );
      for (const { source, name, node } of policyExpressions(template)) {
        const place = PLACES.get(source);
        const wanted = name.toLowerCase();
        if (place === undefined || inputs.length === 0 || added.has(wanted)) continue;
        if (inputs.some((input) => input.in === place && input.name?.toLowerCase() === wanted)) continue;
        yield {
          file,
          at: valueOf(node),
          message: `Add the ${place} parameter ${quote(name)} to an operation that ${policyLabel(template)} applies to, or correct its name: none has it.`,
        };
      }
    }
  },
  examples: () => ({
    good: [
      { definition, properties: host("https://@queryParameters('Region').contoso.com") },
      { definition, properties: host("https://@connectionParameters('zone').contoso.com") },
      { definition, properties: host("https://@headers('Authorization').contoso.com") },
    ],
    bad: [
      {
        input: {
          definition,
          properties: host("https://@queryParameters('zone').@headers('region').contoso.com"),
        },
        at: [URL_TEMPLATE, URL_TEMPLATE],
      },
    ],
  }),
});
