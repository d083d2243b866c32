import { templates } from '../../kit/connection-examples';
import { definitionOf } from '../../kit/connector';
import { paths } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { parsePath, variablesOf } from '../../kit/path-template';
import { operationsOf, parameterOf, policyExpressions, policyLabel, sectionOf } from '../../kit/policy';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import type { Definition, Operation } from '../../model/definition/types';
import { textOf, type JsonNode } from '../../model/json';
import type { PolicyTemplate } from '../../model/properties';
import { expressionsIn, type ExpressionSource } from '../../model/expressions';
import { connectorRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

/** The place of the parameters that an expression reads. */
const PLACES: ReadonlyMap<ExpressionSource, string> = new Map([
  ['queryParameters', 'query'],
  ['headers', 'header'],
]);

/** The parameters of templates that hold a path, in which variables of the path of the operation are filled in. */
const PATHS = [
  ['routerequesttoendpoint', 'newPath'],
  ['setvaluefromurl', 'parameterValueUrl'],
] as const;

/** Variables of the path of a policy that are in the paths of none of its operations. */
function* foreignVariables(
  template: PolicyTemplate,
  operations: readonly Operation[],
): Generator<{ readonly node: JsonNode; readonly name: string; readonly near: string | undefined }> {
  if (operations.length === 0) return;
  for (const [id, parameter] of PATHS) {
    const node = parameterOf(template, id, parameter);
    const path = textOf(node)?.replace(/@\{[^}]{0,200}\}/g, '');
    if (node === undefined || path?.includes('{') !== true) continue;
    const known = new Set(operations.flatMap(({ pathItem }) => variablesOf(pathItem)));
    for (const { name } of parsePath(path).variables)
      if (!known.has(name)) yield { node, name, near: suggest(name, known) };
  }
}

/** Headers and query parameters that the sign-in or a policy adds, in lower case: no operation needs to have them. */
function addedNames({ securityDefinitions }: Definition, templates: readonly PolicyTemplate[]): Set<string> {
  const names = [
    ...securityDefinitions.map(({ node }) => node.members.get('name')),
    ...templates.map(({ parameters }) => parameters?.members.get(`${TEMPLATE_PARAMETER}name`)),
  ];
  const targets = templates.flatMap((template) => {
    const target = parameterOf(template, 'setvaluefromurl', 'parameterTemplate');
    return target === undefined ? [] : expressionsIn(target).map(({ name }) => name.toLowerCase());
  });
  return new Set([
    'authorization',
    ...targets,
    ...names.flatMap((node) => textOf(node)?.toLowerCase() ?? []),
  ]);
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
const boards = paths({ 'get /teams/{teamId}/boards': { operationId: 'ListBoards' } });
const route = (newPath: string): JsonObject => ({
  templateId: 'routerequesttoendpoint',
  title: 'Route',
  parameters: { [`${TEMPLATE_PARAMETER}newPath`]: newPath },
});
const fromUrl = (target: string, url: string): JsonObject => ({
  templateId: 'setvaluefromurl',
  title: 'Token',
  parameters: {
    [`${TEMPLATE_PARAMETER}parameterTemplate`]: target,
    [`${TEMPLATE_PARAMETER}parameterValueUrl`]: url,
  },
});
const URL_TEMPLATE =
  'properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.urlTemplate';

export default connectorRule({
  id: 'pp-policy-template-operation-input',
  title: 'Policies use parameters that an operation has',
  why: 'A policy that reads a query parameter or a header which no operation sends gets nothing, and requests go astray; so it is with a variable that no path has.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates',
  *check(connector) {
    const found = definitionOf(connector);
    const file = connector.propertiesFile;
    if (found === undefined || file?.properties === undefined) return;
    const added = addedNames(found, file.properties.policyTemplates);
    // What a response has in its headers is not written anywhere.
    for (const template of file.properties.policyTemplates.filter((one) => sectionOf(one) !== 'response')) {
      const operations = operationsOf(template, found);
      for (const { node, name, near } of foreignVariables(template, operations))
        yield {
          file,
          at: valueOf(node),
          message: `${near === undefined ? `Remove ${quote(`{${name}}`)} from` : `Write ${quote(`{${near}}`)} instead of ${quote(`{${name}}`)} in`} ${policyLabel(template)}: no path that it applies to has this variable.`,
        };
      const inputs = operations.flatMap(({ parameters }) => parameters.map(({ parameter }) => parameter));
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
      {
        definition: boards,
        properties: templates(
          fromUrl("@headers('Team-Id')", '/v1/teams/{teamId}'),
          route("/v1/@{headers('Team-Id')}/teams/{teamId}"),
        ),
      },
    ],
    bad: [
      {
        input: {
          definition,
          properties: host("https://@queryParameters('zone').@headers('region').contoso.com"),
        },
        at: [URL_TEMPLATE, URL_TEMPLATE],
      },
      {
        input: {
          definition: boards,
          properties: templates(
            route('/v2/{team}/{board}'),
            fromUrl("@queryParameters('token')", '/tokens/{boardId}'),
          ),
        },
        at: [
          '0/parameters/x-ms-apimTemplateParameter.newPath',
          '0/parameters/x-ms-apimTemplateParameter.newPath',
          '1/parameters/x-ms-apimTemplateParameter.parameterValueUrl',
        ].map((path) => `properties#/properties/policyTemplateInstances/${path}`),
      },
    ],
  }),
});
