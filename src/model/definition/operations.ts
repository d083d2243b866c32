import { flagOf, textOf, type JsonNode } from '../json';
import { clipped } from '../text';
import { readApiAnnotation } from './api-annotations';
import { readReference } from './references';
import { readSchema } from './schemas';
import {
  HTTP_METHODS,
  type HttpMethod,
  type MimeTypeList,
  type NotificationContent,
  type Operation,
  type Parameter,
  type ParameterUse,
  type PathItem,
  type Reference,
  type Response,
  type ResponseUse,
  type Schema,
} from './types';
import { isInternal } from './visibility';
import type { Writable } from './writable';

/** No published path is longer; a label is in most messages about its operation. */
const LONGEST_LABEL = 250;

/** What the parts of a definition are collected into while it is read. */
export interface Collection {
  readonly root: JsonNode;
  readonly schemas: Schema[];
  readonly references: Reference[];
  readonly parameters: Parameter[];
  readonly responses: Response[];
  readonly notificationContents: NotificationContent[];
  readonly mimeTypeLists: MimeTypeList[];
  /** Shared parameters and responses by the object that defines them. */
  readonly shared: {
    readonly parameters: Map<JsonNode, Parameter>;
    readonly responses: Map<JsonNode, Response>;
  };
}

/** Reads `/parameters` and `/responses`, which operations refer to. */
export function readShared(into: Collection): void {
  readSection(into, 'parameter', into.shared.parameters, readParameter);
  readSection(into, 'response', into.shared.responses, readResponse);
}

function readSection<T>(
  into: Collection,
  kind: 'parameter' | 'response',
  shared: Map<JsonNode, T>,
  read: (into: Collection, node: JsonNode, name: string) => T,
): void {
  const aliases = new Map<JsonNode, Reference>();
  for (const [name, node] of into.root.members.get(`${kind}s`)?.members ?? []) {
    if (node.kind !== 'object') continue;
    const reference = readReference(into.root, node, kind);
    if (reference === undefined) shared.set(node, read(into, node, name));
    else aliases.set(node, reference);
  }
  for (const reference of aliases.values()) into.references.push(reference);
  for (const [alias, end] of endsOf(aliases)) {
    const meant = shared.get(end);
    if (meant !== undefined) shared.set(alias, meant);
  }
}

/** Where chains of references end, by each of their links: at what is no reference. A chain that comes back to itself has no end. */
function endsOf(references: ReadonlyMap<JsonNode, Reference>): Map<JsonNode, JsonNode> {
  const ends = new Map<JsonNode, JsonNode>();
  const passed = new Set<JsonNode>();
  for (const start of references.keys()) {
    const links: JsonNode[] = [];
    let at: JsonNode | undefined = start;
    // Each link is passed once, however many chains lead to it.
    while (at !== undefined && references.has(at) && !passed.has(at)) {
      passed.add(at);
      links.push(at);
      at = references.get(at)?.target;
    }
    const end = at === undefined || !references.has(at) ? at : ends.get(at);
    if (end !== undefined) for (const link of links) ends.set(link, end);
  }
  return ends;
}

/** Reads all path items and their operations. */
export function readPathItems(into: Collection): PathItem[] {
  const defaults = readMimeTypes(into, into.root, undefined);
  const paths = [...(into.root.members.get('paths')?.members ?? [])];
  return paths
    .filter(([path, node]) => !path.startsWith('x-') && node.kind === 'object')
    .map(([path, node]) => readPathItem(into, path, node, defaults));
}

function labelOf(id: string | undefined, method: HttpMethod, { path }: PathItem): string {
  const label = id !== undefined && id.trim() !== '' ? id : `${method.toUpperCase()} ${path}`;
  return clipped(label, LONGEST_LABEL).replace(/\s+/g, ' ');
}

type MimeTypes = Pick<Operation, 'consumes' | 'produces'>;

function readPathItem(into: Collection, path: string, node: JsonNode, defaults: MimeTypes): PathItem {
  const pathItem: Writable<PathItem> = {
    node,
    path,
    operations: [],
    parameters: readParameterList(into, node, true),
    notificationContent: readNotificationContent(into, node),
    reference: readReference(into.root, node, 'pathItem'),
  };
  if (pathItem.reference !== undefined) into.references.push(pathItem.reference);
  pathItem.operations = HTTP_METHODS.flatMap((method) => {
    const operation = node.members.get(method);
    return operation?.kind === 'object' ? [readOperation(into, operation, method, pathItem, defaults)] : [];
  });
  return pathItem;
}

function readOperation(
  into: Collection,
  node: JsonNode,
  method: HttpMethod,
  pathItem: PathItem,
  defaults: MimeTypes,
): Operation {
  const id = textOf(node.members.get('operationId'));
  const ownParameters = readParameterList(into, node, false);
  const operation: Writable<Operation> = {
    node,
    pathItem,
    path: pathItem.path,
    method,
    id,
    label: labelOf(id, method, pathItem),
    internal: isInternal(node),
    deprecated: flagOf(node.members.get('deprecated')) ?? false,
    trigger: textOf(node.members.get('x-ms-trigger')),
    // Content on the path item is added when it is known which operations register a webhook.
    notificationContent: readNotificationContent(into, node),
    registersWebhook: false,
    annotation: readApiAnnotation(node),
    ownParameters,
    parameters: [...ownParameters, ...inherited(pathItem.parameters, ownParameters)],
    responses: [],
    consumes: undefined,
    produces: undefined,
  };
  operation.responses = readResponses(into, node);
  const own = readMimeTypes(into, node, operation);
  operation.consumes = own.consumes ?? defaults.consumes;
  operation.produces = own.produces ?? defaults.produces;
  noteUse(operation);
  return operation;
}

/** The parameters of a path item that an operation does not override. */
function inherited(uses: readonly ParameterUse[], own: readonly ParameterUse[]): readonly ParameterUse[] {
  if (uses.length === 0 || own.length === 0) return uses;
  const overriding = new Set(own.map(identityOf));
  return uses.filter((use) => !overriding.has(identityOf(use)));
}

/** Swagger 2.0, Operation Object: a parameter is identified by its name and place. */
function identityOf({ parameter }: ParameterUse): string {
  return JSON.stringify([parameter.in, parameter.name]);
}

function noteUse(operation: Operation): void {
  for (const { parameter } of operation.parameters) noteOnce(parameter.usedBy as Operation[], operation);
  for (const { response, code } of operation.responses) {
    noteOnce(response.usedBy as Operation[], operation);
    (response.codes as Set<string>).add(code);
  }
}

function noteOnce(users: Operation[], operation: Operation): void {
  if (users.at(-1) !== operation) users.push(operation);
}

function readParameterList(into: Collection, holder: JsonNode, inherited: boolean): ParameterUse[] {
  const items = holder.members.get('parameters')?.items ?? [];
  return items.flatMap((node) => {
    if (node.kind !== 'object') return [];
    const reference = readReference(into.root, node, 'parameter');
    if (reference === undefined)
      return [{ node, parameter: readParameter(into, node, undefined), inherited }];
    into.references.push(reference);
    const parameter = reference.target && into.shared.parameters.get(reference.target);
    return parameter === undefined ? [] : [{ node, parameter, inherited }];
  });
}

function readParameter(into: Collection, node: JsonNode, shared: string | undefined): Parameter {
  const parameter: Parameter = {
    node,
    name: textOf(node.members.get('name')),
    in: textOf(node.members.get('in')),
    type: textOf(node.members.get('type')),
    format: textOf(node.members.get('format')),
    required: flagOf(node.members.get('required')) ?? false,
    internal: isInternal(node),
    schema: readSchema(into, node.members.get('schema'), { role: 'input', relation: 'root' }),
    shared,
    usedBy: [],
  };
  into.parameters.push(parameter);
  return parameter;
}

function readResponses(into: Collection, holder: JsonNode): ResponseUse[] {
  const entries = [...(holder.members.get('responses')?.members ?? [])];
  return entries.flatMap(([code, node]) => {
    if (code.startsWith('x-') || node.kind !== 'object') return [];
    const reference = readReference(into.root, node, 'response');
    if (reference === undefined) return [{ node, code, response: readResponse(into, node, undefined) }];
    into.references.push(reference);
    const response = reference.target && into.shared.responses.get(reference.target);
    return response === undefined ? [] : [{ node, code, response }];
  });
}

function readResponse(into: Collection, node: JsonNode, shared: string | undefined): Response {
  const schema = readSchema(into, node.members.get('schema'), { role: 'output', relation: 'root' });
  const response: Response = { node, schema, shared, usedBy: [], codes: new Set() };
  into.responses.push(response);
  return response;
}

function readNotificationContent(into: Collection, holder: JsonNode): NotificationContent | undefined {
  const node = holder.members.get('x-ms-notification-content');
  if (node?.kind !== 'object') return undefined;
  const schema = readSchema(into, node.members.get('schema'), { role: 'notification', relation: 'root' });
  const content: NotificationContent = { node, schema, operations: [] };
  into.notificationContents.push(content);
  return content;
}

function readMimeTypes(into: Collection, holder: JsonNode, operation: Operation | undefined): MimeTypes {
  const read = (keyword: 'consumes' | 'produces'): MimeTypeList | undefined => {
    const node = holder.members.get(keyword);
    if (node?.kind !== 'array') return undefined;
    const list = { node, keyword, entries: node.items, operation };
    into.mimeTypeLists.push(list);
    return list;
  };
  return { consumes: read('consumes'), produces: read('produces') };
}
