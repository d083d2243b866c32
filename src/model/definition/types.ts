import type { JsonDocument, JsonNode } from '../json';
import type { StructureFault } from '../structure/types';
import type { PathEnd } from './schema-paths';

/**
 * The semantic model of a Swagger 2.0 definition with Microsoft's extensions.
 *
 * Every element stands in exactly one list, where it is written; uses of shared elements lead to it. Cycles of
 * references are normal. Nothing is validated here: wrongly typed members are simply absent, and rules say so.
 */
export interface Definition {
  readonly document: JsonDocument;
  /** The root object. */
  readonly root: JsonNode;
  /** Why the definition is not checked further; undefined when it is a Swagger 2.0 document. */
  readonly unsupported: string | undefined;
  readonly pathItems: readonly PathItem[];
  readonly operations: readonly Operation[];
  /** The first operation of each `operationId`. */
  readonly operationsById: ReadonlyMap<string, Operation>;
  /** Parameters where they are written: in operations, in path items, and shared ones under `/parameters`. */
  readonly parameters: readonly Parameter[];
  /** Responses where they are written: in operations, and shared ones under `/responses`. */
  readonly responses: readonly Response[];
  readonly notificationContents: readonly NotificationContent[];
  /** Schemas marked with `x-ms-notification-url`, wherever they stand. */
  readonly notificationUrls: readonly Schema[];
  readonly operationFamilies: readonly OperationFamily[];
  /** `status` of the connector's own `x-ms-api-annotation`; undefined unless a text. */
  readonly connectorStatus: JsonNode | undefined;
  /** Every schema where it is written, each once, parents before children. */
  readonly schemas: readonly Schema[];
  /** Everything that has `type`, `format`, `enum` or `default`: schemas, non-body parameters, their items, headers. */
  readonly typedValues: readonly TypedValue[];
  readonly references: readonly Reference[];
  readonly dynamicCalls: readonly DynamicCall[];
  readonly securityDefinitions: readonly SecurityDefinition[];
  readonly securityRequirements: readonly SecurityRequirement[];
  readonly mimeTypeLists: readonly MimeTypeList[];
  readonly tags: readonly Tag[];
  readonly metadata: readonly MetadataEntry[];
  /** Where the document is not built as Swagger 2.0 with Microsoft's extensions is. */
  readonly structureFaults: readonly StructureFault[];
}

export const HTTP_METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];

export interface PathItem {
  readonly node: JsonNode;
  /** The path template as written. */
  readonly path: string;
  readonly operations: readonly Operation[];
  /** Parameters of the path item's own list, shared ones included. */
  readonly parameters: readonly ParameterUse[];
  readonly notificationContent: NotificationContent | undefined;
  readonly reference: Reference | undefined;
}

export interface Operation {
  readonly node: JsonNode;
  readonly pathItem: PathItem;
  readonly path: string;
  readonly method: HttpMethod;
  readonly id: string | undefined;
  /** How to name the operation in a message: its id, or method and path. */
  readonly label: string;
  /** `x-ms-visibility` is `internal`. */
  readonly internal: boolean;
  readonly deprecated: boolean;
  /** The text of `x-ms-trigger`: `single` or `batch` when valid. */
  readonly trigger: string | undefined;
  /** What its webhook receives: written on the operation, or on the path item of an operation that registers one. */
  readonly notificationContent: NotificationContent | undefined;
  /** A property of its body is marked with `x-ms-notification-url`. */
  readonly registersWebhook: boolean;
  readonly annotation: ApiAnnotation | undefined;
  /** Parameters of the operation's own list. */
  readonly ownParameters: readonly ParameterUse[];
  /** Effective parameters: its own, then those of the path item that it does not override (same name and place). */
  readonly parameters: readonly ParameterUse[];
  readonly responses: readonly ResponseUse[];
  /** The operation's own list, or the document's, or undefined. */
  readonly consumes: MimeTypeList | undefined;
  readonly produces: MimeTypeList | undefined;
}

export interface Parameter {
  readonly node: JsonNode;
  readonly name: string | undefined;
  readonly in: string | undefined;
  readonly type: string | undefined;
  readonly format: string | undefined;
  readonly required: boolean;
  /** `x-ms-visibility` is `internal`. */
  readonly internal: boolean;
  /** The schema of a body parameter. */
  readonly schema: Schema | undefined;
  /** Name under `/parameters`; undefined unless shared. */
  readonly shared: string | undefined;
  /** Operations whose effective parameters include it. */
  readonly usedBy: readonly Operation[];
}

/** A parameter as it stands in a list: written there, or by reference. */
export interface ParameterUse {
  /** The entry of the list. */
  readonly node: JsonNode;
  readonly parameter: Parameter;
  /** It comes from the path item. */
  readonly inherited: boolean;
}

export interface Response {
  readonly node: JsonNode;
  /** The schema, undefined when there is none; an empty one (`{}`) is a schema. */
  readonly schema: Schema | undefined;
  readonly shared: string | undefined;
  readonly usedBy: readonly Operation[];
  /** The codes that operations list it under: one where it is written in an operation, any number where it is shared. */
  readonly codes: ReadonlySet<string>;
}

export interface ResponseUse {
  /** The entry under `responses`. */
  readonly node: JsonNode;
  /** The status code or `default`, as written. */
  readonly code: string;
  readonly response: Response;
}

/** `x-ms-notification-content`: what a webhook receives. */
export interface NotificationContent {
  readonly node: JsonNode;
  readonly schema: Schema | undefined;
  /** The operations whose webhook receives it. */
  readonly operations: readonly Operation[];
}

/** `x-ms-api-annotation` of an operation: its place in the life of the connector. */
export interface ApiAnnotation {
  readonly node: JsonNode;
  readonly status: string | undefined;
  readonly family: string | undefined;
  /** As written, a number or a text; undefined when it is missing or empty. */
  readonly revision: string | undefined;
  /** What replaces the operation; undefined unless an object. */
  readonly replacement: JsonNode | undefined;
}

/** Operations that are revisions of one another. */
export interface OperationFamily {
  readonly name: string;
  readonly operations: readonly Operation[];
}

export type SchemaRole = 'input' | 'output' | 'notification' | 'definition';

export type SchemaRelation =
  'root' | 'property' | 'items' | 'additionalProperties' | 'allOf' | 'anyOf' | 'oneOf' | 'not';

export interface Schema extends TypedValue {
  readonly kind: 'schema';
  /** By where it is written; a shared definition has the role `definition`, see `usage`. */
  readonly role: SchemaRole;
  readonly relation: SchemaRelation;
  /** Property or definition name; undefined for others. */
  readonly name: string | undefined;
  readonly parent: Schema | undefined;
  /** The outermost schema around it: itself for a root. */
  readonly rootSchema: Schema;
  /** 0 for a root, one more for each schema around it; references are not followed. */
  readonly depth: number;
  /** Its own `x-ms-visibility` is `internal`. */
  readonly internal: boolean;
  /** It, or a schema around it, is internal. */
  readonly hidden: boolean;
  /** A property that the schema around it lists under `required`. */
  readonly required: boolean;
  readonly reference: Reference | undefined;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly items: Schema | undefined;
  readonly additionalProperties: Schema | undefined;
  readonly allOf: readonly Schema[];
  /** How operations reach it, directly or through references; the same for all schemas of one root. */
  readonly usage: SchemaUsage;
}

export interface SchemaUsage {
  readonly roles: ReadonlySet<SchemaRole>;
  readonly operations: ReadonlySet<Operation>;
}

/** What may have a `type` and a `format`. */
export interface TypedValue {
  readonly node: JsonNode;
  readonly kind: 'schema' | 'parameter' | 'items' | 'header';
  readonly type: string | undefined;
  readonly format: string | undefined;
}

export type ReferenceKind = 'schema' | 'parameter' | 'response' | 'pathItem';

/** A `$ref` in a position where Swagger 2.0 reads one. A property that happens to be named `$ref` is not one. */
export interface Reference {
  /** The object that holds the `$ref`. */
  readonly node: JsonNode;
  /** The value of `$ref`. */
  readonly value: JsonNode;
  readonly kind: ReferenceKind;
  /** The text of `$ref`; empty when it is no text. */
  readonly text: string;
  /** The object it leads to in this document. */
  readonly target: JsonNode | undefined;
  /** What keeps it from leading anywhere. */
  readonly fault: 'not-text' | 'external' | 'pointer' | 'section' | 'missing' | undefined;
}

export type DynamicExtension =
  | 'x-ms-dynamic-values'
  | 'x-ms-dynamic-list'
  | 'x-ms-dynamic-schema'
  | 'x-ms-dynamic-properties'
  | 'x-ms-dynamic-tree'
  | 'x-ms-capabilities'
  | 'x-ms-notification'
  | 'x-ms-operation-context';

/** A place where the designer calls another operation: `x-ms-dynamic-*`, a file picker, a notification. */
export interface DynamicCall {
  /** The object that holds `operationId`. */
  readonly node: JsonNode;
  readonly extension: DynamicExtension;
  /** What it stands on: a parameter, a schema, an operation or the root. */
  readonly holder: JsonNode;
  /** Which of several: `open` and `browse` in `x-ms-dynamic-tree` and file pickers, `testConnection`, `simulate`. */
  readonly step: string | undefined;
  readonly operationId: string | undefined;
  readonly target: Operation | undefined;
  /** Operations that have what it stands on, so that their users see it; none for the root and for what is unused. */
  readonly callers: readonly Operation[];
  readonly arguments: readonly DynamicArgument[];
  /** Paths into the successful response of the target; none when the target has no schema there. */
  readonly paths: readonly DynamicPath[];
  /** What the target cannot do without; none without target. */
  readonly demands: readonly Demand[];
}

/** An input that an operation requires, and that has no internal default. */
export interface Demand {
  /** How a dynamic call names it. */
  readonly name: string;
  readonly node: JsonNode;
  /** Name of the body it is a property of; an argument may supply the whole body instead. */
  readonly body: string | undefined;
}

export interface DynamicArgument {
  readonly node: JsonNode;
  /** Name of the target operation's parameter, or path to a body property, as written. */
  readonly name: string;
  /**
   * A static value, a reference to an input of the calling operation, a property of the item that a file picker shows, or
   * an object that this extension does not read.
   */
  readonly kind: 'static' | 'reference' | 'item' | 'unclear';
  /** The static value, or the text of the reference or path. */
  readonly value: JsonNode;
  /** The parameter or property of the calling operation that supplies the value; undefined unless a reference. */
  readonly source: string | undefined;
  /** What the name means in the target operation; undefined without target. */
  readonly target: NamedInputs | undefined;
  /** What the source means in each calling operation. */
  readonly sources: readonly NamedInputs[];
}

/** What a name in a dynamic call means in an operation; ambiguous when it means both. */
export interface NamedInputs {
  readonly operation: Operation;
  readonly parameter: OperationInput | undefined;
  readonly property: OperationInput | undefined;
  /** The body says not all about its properties, so that one that is not written may exist. */
  readonly open: boolean;
  /** Names that would mean something; empty where the name does. */
  readonly others: readonly string[];
}

/** A parameter, or a property of the body. */
export interface OperationInput {
  /** The parameter, or the body that the property is in. */
  readonly parameter: Parameter;
  /** Names that lead from the body to the property; empty for the parameter itself. */
  readonly path: readonly string[];
  readonly node: JsonNode;
  readonly type: string | undefined;
  /** For a property, all around it in the body are required as well. */
  readonly required: boolean;
  /** It, or something around it, is internal. */
  readonly hidden: boolean;
  readonly hasDefault: boolean;
}

/** A path of a dynamic call into the response of the operation it calls. */
export interface DynamicPath {
  /** Leads to the list, into each of its items, or to a schema. */
  readonly role: 'list' | 'item' | 'schema';
  /** The object that holds the member. */
  readonly holder: JsonNode;
  readonly member: string;
  /** The path as written; empty for a list that is the response itself. */
  readonly text: string;
  readonly end: PathEnd;
}

export interface SecurityDefinition {
  readonly node: JsonNode;
  readonly name: string;
  readonly type: string | undefined;
}

export interface SecurityRequirement {
  /** The list of scopes. */
  readonly node: JsonNode;
  readonly name: string;
  readonly definition: SecurityDefinition | undefined;
  /** The operation it stands on; undefined for the document's own. */
  readonly operation: Operation | undefined;
}

export interface MimeTypeList {
  readonly node: JsonNode;
  readonly keyword: 'consumes' | 'produces';
  readonly entries: readonly JsonNode[];
  /** The operation it stands on; undefined for the document's own. */
  readonly operation: Operation | undefined;
}

export interface Tag {
  readonly node: JsonNode;
  readonly name: string | undefined;
}

/** An entry of `x-ms-connector-metadata`. */
export interface MetadataEntry {
  readonly node: JsonNode;
  readonly name: string | undefined;
  readonly value: string | undefined;
}
