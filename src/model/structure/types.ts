import type { JsonNode } from '../json';

/** What a value can be. */
export type Shape =
  | { readonly is: 'anything' | 'number' | 'integer' | 'flag' | 'null' }
  | { readonly is: 'text'; readonly values?: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape }
  /** An object whose member names are free; `extensions` are allowed among them and not read. */
  | { readonly is: 'map'; readonly of: Shape; readonly extensions?: true }
  | { readonly is: 'object'; readonly kind: KindName; readonly variants?: Variants }
  | { readonly is: 'either'; readonly shapes: readonly Shape[] };

/** Kinds of object that are told apart by the text of one of their members, whatever its case; others are of the kind named. */
export interface Variants {
  readonly by: string;
  /** The member stands beside the object rather than in it. */
  readonly beside?: true;
  /** By text in lower case. */
  readonly kinds: ReadonlyMap<string, ObjectKind>;
}

/** What can be wrong with the structure of an object. */
export const FAULT_KINDS = [
  /** A required member is not there. */
  'missing',
  /** A text is empty that must not be. */
  'empty',
  /** A value of another type. */
  'type',
  /** A text that is none of the allowed ones. */
  'value',
  /** None of several members is there, of which one is needed. */
  'one-of',
  /** An unknown member where only extensions may be added. */
  'extension-name',
  /** An unknown member where nothing may be added. */
  'additional',
  /** A member of Swagger 2.0 that the platform does not support. */
  'unsupported',
  /** A member that begins with `x-ms` like an extension of Microsoft, but is none. */
  'unknown-extension',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Which rule reports a kind of fault in better words than the structural rules could; entries of a list are not meant. */
export type ReportedBy = Partial<Readonly<Record<FaultKind, `pp-${string}`>>>;

export interface Member {
  readonly shape: Shape;
  /** It is required, and `text` must not be empty. */
  readonly need?: 'present' | 'text';
  readonly reportedBy?: ReportedBy;
  readonly unsupported?: true;
  /** Published connectors have this fault, so the validator cannot take it for an error. */
  readonly tolerated?: 'type' | 'empty';
}

export interface ObjectKind {
  /** Its name in plain English. */
  readonly noun: string;
  /** What may stand beside the members described. */
  readonly others: 'extensions' | 'nothing' | 'anything';
  readonly members: Readonly<Record<string, Member>>;
  /** One of these members is needed. */
  readonly oneOf?: readonly string[];
  /** The case of the names of its members does not matter. */
  readonly anyCase?: true;
  /** A `$ref` may stand in its place; what stands beside it is not read. */
  readonly reference?: true;
  readonly reportedBy?: ReportedBy;
}

export type KindName = DefinitionKindName | PropertiesKindName;

export type DefinitionKindName =
  | 'definition'
  | 'info'
  | 'contact'
  | 'license'
  | 'documentation'
  | 'tag'
  | 'securityDefinition'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'items'
  | 'response'
  | 'header'
  | 'schema'
  | 'xml'
  | ExtensionKindName;

export type ExtensionKindName =
  | 'metadataEntry'
  | 'docsEntry'
  | 'infoAnnotation'
  | 'operationAnnotation'
  | 'replacement'
  | 'capabilities'
  | 'operationCapabilities'
  | 'filePicker'
  | 'namedCall'
  | 'operationContext'
  | 'notification'
  | 'notificationContent'
  | 'pageable'
  | 'triggerMetadata'
  | 'triggerValue'
  | 'dynamicValues'
  | 'dynamicList'
  | 'dynamicSchema'
  | 'dynamicProperties'
  | 'dynamicTree'
  | 'treeStep'
  | 'argument'
  | 'enumValue';

/** The kinds of object in apiProperties.json. */
export type PropertiesKindName =
  | 'propertiesFile'
  | 'properties'
  | 'connectionParameter'
  | 'gatewaySettings'
  | 'allowedEntry'
  | 'entryTexts'
  | 'parameterMetadata'
  | 'uiDefinition'
  | 'uiSchema'
  | 'constraints'
  | 'allowedValue'
  | 'dependency'
  | 'oAuthSettings'
  | 'oAuthProperties'
  | 'additionalParameter'
  | 'condition'
  | 'customParameters'
  | 'customParameter'
  | 'parameterSets'
  | 'parameterSet'
  | 'setTexts'
  | 'setMetadata'
  | 'policy'
  | 'policyParameters';

/** A place where a document is not built as its description says. */
export interface StructureFault {
  readonly kind: FaultKind;
  /** The object concerned. */
  readonly node: JsonNode;
  readonly object: KindName;
  /** The member concerned; the first of several for `one-of`. */
  readonly name: string;
  /** The value concerned, which may be an entry of the member's list or map; undefined when the member is missing. */
  readonly value: JsonNode | undefined;
  /** What was expected of the value. */
  readonly expected: Shape;
  /** The names or texts that are allowed instead. */
  readonly known: readonly string[];
  /** Published connectors have such faults. */
  readonly tolerated: boolean;
}
