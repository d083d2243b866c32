import type { Connector, SourceFile } from '../connector';
import type { Definition, Operation } from '../definition/types';
import type { JsonNode } from '../json';
import type { ConnectionParameter, Properties } from '../properties';

/**
 * The semantic model of a change: what a new version of a connector makes of an old one, as those see it who use it in flows.
 *
 * What is internal in the old version is no concern of flows, and is left out.
 */
export interface ConnectorChange {
  readonly before: Connector;
  readonly after: Connector;
  /** Undefined unless both versions have a definition that can be read. */
  readonly definition: DefinitionChange | undefined;
  /** Undefined unless both versions have an apiProperties.json that can be read. */
  readonly properties: PropertiesChange | undefined;
}

export interface DefinitionChange {
  readonly before: Definition;
  readonly after: Definition;
  readonly beforeFile: SourceFile;
  readonly afterFile: SourceFile;
  /** The operations that both versions have. */
  readonly operations: readonly OperationPair[];
  /** The operations that flows could use and that are gone, by their ids. */
  readonly deleted: readonly DeletedOperation[];
  readonly added: readonly Operation[];
  /** What became of the inputs and outputs of operations in both versions, each change once, in the order of operations. */
  readonly fields: readonly FieldChange[];
  /** Operations whose inputs or outputs changed, directly or through what they share. */
  readonly changed: ReadonlySet<OperationPair>;
  /** There were too many inputs and outputs to compare them all. */
  readonly cutShort: boolean;
}

/** An operation in both versions: the same operationId, or without one the same method and path. */
export interface OperationPair {
  readonly before: Operation;
  readonly after: Operation;
}

export interface DeletedOperation {
  readonly operation: Operation;
  /** A new operation with the same method and path: the operation was renamed. */
  readonly renamed: Operation | undefined;
  /** The deepest object around the operation that the new version still has. */
  readonly around: JsonNode;
}

export type Direction = 'input' | 'output';

/** What happened to a field; `list` is a list of allowed values (`enum`) as a whole. */
export type FieldChangeKind =
  | 'deleted'
  | 'renamed'
  | 'added'
  | 'required'
  | 'type'
  | 'format'
  | 'location'
  | 'list-added'
  | 'list-removed'
  | 'value-added'
  | 'value-removed'
  | 'default'
  | 'hidden';

/** A change of one input or output. An input that is added or becomes required is one only if flows have to send it. */
export interface FieldChange {
  readonly direction: Direction;
  readonly kind: FieldChangeKind;
  /** The first operation that has it. */
  readonly operation: OperationPair;
  /** Names that lead to it, `customer/address/city`; `items` for the items of a list; empty for a body or response as a whole. */
  readonly name: string;
  /** Where a field without name is: a body, a response, or what a webhook receives. */
  readonly part: 'parameter' | 'body' | 'response' | 'notification';
  /** In the new version: what changed, or the deepest thing around it that is left. */
  readonly at: JsonNode;
  /** In the old version; undefined for what is new. */
  readonly was: JsonNode | undefined;
  /** What it was and is: a type, format, value, place or name; empty where there was or is none. */
  readonly from: string;
  readonly to: string;
  /** How many operations had a parameter that is gone from all of them; else 1. */
  readonly operations: number;
}

export interface PropertiesChange {
  readonly before: Properties;
  readonly after: Properties;
  readonly beforeFile: SourceFile;
  readonly afterFile: SourceFile;
  /** Ways to sign in that the new version lacks. */
  readonly lost: readonly LostSignIn[];
  /** Connection parameters of ways to sign in that both versions have. */
  readonly parameters: readonly ConnectionParameterChange[];
}

/** A way to sign in: the connection parameters of a connector, or one of its sets of them. */
export interface SignInWay {
  /** The name of the set. */
  readonly set: string | undefined;
  /** `OAuth 2.0 (aad)`, `credentials`, `a certificate`, `a managed identity`, `connections without sign-in`. */
  readonly kind: string;
  readonly parameters: readonly ConnectionParameter[];
  readonly node: JsonNode;
}

export interface LostSignIn {
  readonly way: SignInWay;
  /** What the new version has instead, when it has one way only. */
  readonly instead: SignInWay | undefined;
  /** In the new version: the list of connection parameters or sets. */
  readonly at: JsonNode;
}

export interface ConnectionParameterChange {
  readonly kind: 'removed' | 'added' | 'required' | 'type' | 'value-removed' | 'scopes-added';
  readonly name: string;
  readonly set: string | undefined;
  readonly at: JsonNode;
  readonly was: JsonNode | undefined;
  readonly from: string;
  readonly to: string;
}
