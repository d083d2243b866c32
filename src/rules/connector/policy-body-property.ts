import { templates } from '../../kit/connection-examples';
import { definitionOf } from '../../kit/connector';
import { paths } from '../../kit/examples';
import { nearest } from '../../kit/nearest';
import { at } from '../../kit/place';
import { operationsOf, policyLabel, sectionOf } from '../../kit/policy';
import { lackIn, namesMade, pathsRead, type Lack } from '../../kit/policy-path';
import { count, quote } from '../../kit/text';
import type { Definition, Operation } from '../../model/definition/types';
import { connectorRule, type Json, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

/** What all operations lack; undefined when one of them has it, or may have it. */
function lackInAll(
  operations: readonly Operation[],
  names: readonly string[],
  definition: Definition,
): Lack | undefined {
  let lack: Lack | undefined;
  for (const operation of operations) {
    lack = lackIn(operation, names, definition);
    if (lack === undefined) return undefined;
  }
  return lack;
}

const line = { type: 'object', properties: { count: { type: 'integer' } } };
const order = {
  type: 'object',
  properties: {
    payments: { type: 'string' },
    lines: { type: 'array', items: line },
    notes: { type: 'object' },
  },
};
const taking = (operationId: string, ...parameters: readonly Json[]): JsonObject => ({
  operationId,
  parameters,
});
const definition = paths({
  'post /orders': taking('CreateOrder', { name: 'order', in: 'body', schema: order }),
  'get /orders': taking('ListOrders'),
});
const policy = (
  operation: string,
  templateId: string,
  values: JsonObject,
  section = 'Request',
): JsonObject => ({
  templateId,
  title: 'Body',
  parameters: {
    'x-ms-apimTemplate-operationName': [operation],
    'x-ms-apimTemplate-policySection': section,
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [TEMPLATE_PARAMETER + name, value])),
  },
});
const set = (parent: string, name: string, value: string, operation = 'CreateOrder'): JsonObject =>
  policy(operation, 'setproperty', {
    newPropertyParentPathTemplate: parent,
    newPropertySubPathTemplate: name,
    propertyValuePathTemplate: value,
  });
const split = (parent: string, sub: string): JsonObject =>
  policy('CreateOrder', 'stringtoarray', {
    propertyParentPath: parent,
    propertySubPath: sub,
    newPropertyPath: '@item().parts',
  });
const pointer = (index: number, name: string): string =>
  `properties#/properties/policyTemplateInstances/${index}/parameters/${TEMPLATE_PARAMETER}${name}`;

export default connectorRule({
  id: 'pp-policy-body-property',
  title: 'Policies read properties that the body of an operation has',
  why: 'Flows send the properties of the definition only; a policy finds nothing under another name.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference:
    'https://learn.microsoft.com/connectors/custom-connectors/policy-templates/setproperty/setproperty',
  *check(connector) {
    const found = definitionOf(connector);
    const file = connector.propertiesFile;
    const policies = file?.properties?.policyTemplates ?? [];
    if (found === undefined || file === undefined || policies.length === 0) return;
    const made = namesMade(policies);
    // What a service answers is more than the definition says.
    for (const template of policies.filter((one) => sectionOf(one) === 'request')) {
      const operations = operationsOf(template, found);
      for (const { parameter, names } of pathsRead(template)) {
        if (names.some((name) => made.has(name))) continue;
        const lack = lackInAll(operations, names, found);
        if (lack === undefined || template.parameters === undefined) continue;
        const near = nearest(lack.name, lack.others);
        const body =
          operations.length === 1
            ? `the body of ${operations[0]?.label ?? ''} has no such property`
            : `none of its ${count(operations.length, 'operation')} has such a property`;
        yield {
          file,
          at: at(template.parameters, TEMPLATE_PARAMETER + parameter),
          message: `${near === undefined ? `Correct ${quote(lack.name)}` : `Write ${quote(near)} instead of ${quote(lack.name)}`} in ${policyLabel(template)}: ${body}.`,
        };
      }
    }
  },
  examples: () => ({
    good: [
      {
        definition,
        properties: templates(
          set('@body()', 'source', '[{@body().payments}]'),
          set('@body().lines', 'unit', '{@item().count}'),
          set('@body().notes.any', 'unit', '{@body().lines[0].count}'),
          set('@body()', 'total', '1'),
          split('@body()', 'total'),
          set('@body()', 'owner', '1', 'ListOrders'),
          policy('CreateOrder', 'stringtoarray', { propertyParentPath: '@body().value' }, 'Response'),
          set('@body().missing', 'unit', '1', 'Unknown'),
        ),
      },
    ],
    bad: [
      {
        input: {
          definition,
          properties: templates(
            set('@body()', 'source', '[{@body().payment}]'),
            set('@body().lines', 'unit', '{@item().price}'),
            split('@body().lines', 'unitPrice'),
            set('@body().order', 'unit', '1', 'ListOrders'),
          ),
        },
        at: [
          pointer(0, 'propertyValuePathTemplate'),
          pointer(1, 'propertyValuePathTemplate'),
          pointer(2, 'propertySubPath'),
          pointer(3, 'newPropertyParentPathTemplate'),
        ],
      },
    ],
  }),
});
