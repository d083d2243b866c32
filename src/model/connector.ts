import type { Contents } from './contents';
import type { Definition } from './definition/types';
import type { Publisher } from './finding';
import type { JsonDocument, TextDocument } from './json';
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
  /** The platform wrote it, into a solution in a package. */
  readonly exported?: true;
}

/** Any file in the folder of a connector or below, the definition and the properties among them. */
export interface FolderFile {
  /** POSIX path, relative to the working folder. */
  readonly path: string;
  /** POSIX path, relative to the folder of the connector. */
  readonly name: string;
  /** A link is never followed, and has no content. */
  readonly kind: 'file' | 'link';
  /** In bytes. */
  readonly size: number;
  /** The content, read when first asked for; undefined when it is too large or cannot be read. */
  readonly bytes: () => Uint8Array | undefined;
  /** The content as text; undefined when it is no UTF-8, or has no content. */
  readonly document: () => TextDocument | undefined;
}

/**
 * Where a connector lies: in the folders of Microsoft's repository, or a fork of it, or in a repository of its own; or in a
 * package that was named by itself, where there is no folder at all.
 */
export type Layout = 'catalogue' | 'own' | 'package';

/** A folder that holds one connector. */
export interface Connector {
  /** POSIX path, relative to the working folder; `.` for the working folder itself. */
  readonly path: string;
  readonly publisher: Publisher;
  readonly layout: Layout;
  readonly definitionFile: SourceFile | undefined;
  readonly propertiesFile: SourceFile | undefined;
  /** The files in the folder and below, by name; other connectors and the skipped folders are left out. */
  readonly files: readonly FolderFile[];
  /** Hidden folders and those that tools fill, which are not entered; POSIX paths, relative to the folder. */
  readonly skippedFolders: readonly string[];
  readonly contents: Contents;
  /** Files that could not be read, or not every byte of them, with the reason. */
  readonly unreadable: readonly UnreadableFile[];
}

export interface UnreadableFile {
  readonly path: string;
  readonly reason: string;
}
