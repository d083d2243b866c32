import type { Definition } from './definition/types';
import type { Publisher } from './finding';
import type { JsonDocument } from './json';
import type { Properties } from './properties';

/** What a JSON file of a connector is. */
export type FileRole = 'definition' | 'properties';

export const FILE_NAMES: Readonly<Record<FileRole, string>> = {
  definition: 'apiDefinition.swagger.json',
  properties: 'apiProperties.json',
};

/** A file read once, with its semantic model where its text allows one. */
export interface SourceFile {
  /** POSIX path, relative to the working folder. */
  readonly path: string;
  readonly role: FileRole;
  readonly document: JsonDocument;
  /** Undefined for apiProperties.json, and when the text is no JSON object. */
  readonly definition: Definition | undefined;
  /** Undefined for the definition, and when the text is no JSON object. */
  readonly properties: Properties | undefined;
}

/** A folder that holds one connector. */
export interface Connector {
  /** POSIX path, relative to the working folder; `.` for the working folder itself. */
  readonly path: string;
  readonly publisher: Publisher;
  readonly definitionFile: SourceFile | undefined;
  readonly propertiesFile: SourceFile | undefined;
  /** Files that could not be read, or not every byte of them, with the reason. */
  readonly unreadable: readonly UnreadableFile[];
}

export interface UnreadableFile {
  readonly path: string;
  readonly reason: string;
}
