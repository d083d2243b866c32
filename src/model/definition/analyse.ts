import { scalarText, textOf, type JsonDocument, type JsonNode } from '../json';
import { findStructureFaults } from '../structure/walk';
import { readConnectorStatus, readFamilies } from './api-annotations';
import { readDynamicCalls, resolveCalls, type CallHolder } from './dynamic-calls';
import { linkNotifications, readNotificationUrls } from './notifications';
import { readPathItems, readShared, type Collection } from './operations';
import { readSchema } from './schemas';
import type {
  Definition,
  MetadataEntry,
  Operation,
  SecurityDefinition,
  SecurityRequirement,
  Tag,
  TypedValue,
} from './types';
import { traceUsage, type SchemaEntry } from './usage';

/**
 * Reads the semantic model out of a parsed definition; every part of the document is visited once.
 *
 * @returns undefined when the document has no root object to read
 */
export function analyseDefinition(document: JsonDocument): Definition | undefined {
  const { root } = document;
  if (root?.kind !== 'object') return undefined;
  const into: Collection = {
    root,
    schemas: [],
    references: [],
    parameters: [],
    responses: [],
    notificationContents: [],
    mimeTypeLists: [],
    shared: { parameters: new Map(), responses: new Map() },
  };
  readShared(into);
  for (const [name, node] of root.members.get('definitions')?.members ?? [])
    readSchema(into, node, { role: 'definition', relation: 'root', name });
  const pathItems = readPathItems(into);
  const operations = pathItems.flatMap((pathItem) => pathItem.operations);
  const operationsById = firstById(operations);
  const notificationUrls = readNotificationUrls(into.schemas);
  linkNotifications(into.schemas, notificationUrls, pathItems);
  traceUsage(into.schemas, schemaEntries(operations), operations);
  const securityDefinitions = readSecurityDefinitions(root);
  return {
    document,
    unsupported: unsupportedVersion(root),
    ...into,
    pathItems,
    operations,
    operationsById,
    operationFamilies: readFamilies(operations),
    connectorStatus: readConnectorStatus(root),
    notificationUrls,
    typedValues: typedValues(into),
    dynamicCalls: resolveCalls(
      dynamicCallHolders(into, operations).flatMap(readDynamicCalls),
      operationsById,
      into.schemas,
    ),
    securityDefinitions,
    securityRequirements: readSecurityRequirements(root, operations, securityDefinitions),
    tags: readTags(root),
    metadata: readMetadata(root),
    structureFaults: findStructureFaults(root, 'definition'),
  };
}

/** Says which version it is, when it plainly is another one than Swagger 2.0. */
function unsupportedVersion(root: JsonNode): string | undefined {
  const openapi = root.members.get('openapi');
  if (openapi !== undefined) return `OpenAPI ${scalarText(openapi)}`;
  const swagger = root.members.get('swagger');
  if (swagger === undefined) return undefined;
  return /^2(\.0)?$/.test(scalarText(swagger)) ? undefined : `Swagger ${scalarText(swagger)}`;
}

function firstById(operations: readonly Operation[]): Map<string, Operation> {
  const byId = new Map<string, Operation>();
  for (const operation of operations)
    if (operation.id !== undefined && !byId.has(operation.id)) byId.set(operation.id, operation);
  return byId;
}

function* schemaEntries(operations: readonly Operation[]): Generator<SchemaEntry> {
  for (const operation of operations) {
    for (const { parameter } of operation.parameters)
      if (parameter.schema) yield { operation, role: 'input', schema: parameter.schema };
    for (const { response } of operation.responses)
      if (response.schema) yield { operation, role: 'output', schema: response.schema };
    const notification = operation.notificationContent?.schema;
    if (notification) yield { operation, role: 'notification', schema: notification };
  }
}

function typedValues({ schemas, parameters, responses }: Collection): TypedValue[] {
  const values: TypedValue[] = [...schemas];
  for (const parameter of parameters) {
    if (parameter.in === 'body') continue;
    values.push({ node: parameter.node, kind: 'parameter', type: parameter.type, format: parameter.format });
    values.push(...nestedItems(parameter.node));
  }
  for (const response of responses)
    for (const header of response.node.members.get('headers')?.members.values() ?? [])
      if (header.kind === 'object') values.push(typed(header, 'header'), ...nestedItems(header));
  return values;
}

function typed(node: JsonNode, kind: TypedValue['kind']): TypedValue {
  return { node, kind, type: textOf(node.members.get('type')), format: textOf(node.members.get('format')) };
}

function nestedItems(holder: JsonNode): TypedValue[] {
  const items = holder.members.get('items');
  return items?.kind === 'object' ? [typed(items, 'items'), ...nestedItems(items)] : [];
}

function dynamicCallHolders(
  { root, parameters, schemas }: Collection,
  operations: readonly Operation[],
): CallHolder[] {
  return [
    { node: root, callers: [] },
    ...operations.map((operation) => ({ node: operation.node, callers: [operation] })),
    ...parameters.map(({ node, usedBy }) => ({ node, callers: usedBy })),
    ...schemas.map(({ node, usage }) => ({ node, callers: usage.operations })),
  ];
}

function readSecurityDefinitions(root: JsonNode): SecurityDefinition[] {
  const entries = [...(root.members.get('securityDefinitions')?.members ?? [])];
  return entries
    .filter(([, node]) => node.kind === 'object')
    .map(([name, node]) => ({ node, name, type: textOf(node.members.get('type')) }));
}

function readSecurityRequirements(
  root: JsonNode,
  operations: readonly Operation[],
  definitions: readonly SecurityDefinition[],
): SecurityRequirement[] {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  const read = (holder: JsonNode, operation: Operation | undefined): SecurityRequirement[] =>
    (holder.members.get('security')?.items ?? []).flatMap((alternative) =>
      [...alternative.members].map(([name, node]) => ({
        node,
        name,
        definition: byName.get(name),
        operation,
      })),
    );
  return [...read(root, undefined), ...operations.flatMap((operation) => read(operation.node, operation))];
}

function readTags(root: JsonNode): Tag[] {
  return (root.members.get('tags')?.items ?? []).map((node) => ({
    node,
    name: textOf(node.members.get('name')),
  }));
}

function readMetadata(root: JsonNode): MetadataEntry[] {
  return (root.members.get('x-ms-connector-metadata')?.items ?? []).map((node) => ({
    node,
    name: textOf(node.members.get('propertyName')),
    value: textOf(node.members.get('propertyValue')),
  }));
}
