import type { FolderFile, SourceFile } from './connector';
import type { XmlDocument, XmlNode } from './xml';

/**
 * The package that is submitted for certification: a zip of intro.md and a package zip, which has a folder of assets with the
 * zips of the exported solutions.
 *
 * Source: scripts/ConnectorPackageValidator.ps1 of Microsoft's repository; certification-policy-errors, 5000.1.1.1 to .17.
 */
export interface Package {
  /** The zip as it is submitted. */
  readonly archive: Archive;
  readonly kind: PackageKind;
  /** The zip in it that holds the assets; the zip itself when it was left without the outer one. */
  readonly deployment: Archive | undefined;
  readonly solutions: readonly Solution[];
}

/** What the outermost zip is: as it is submitted, or only the part of it that a name says. */
export type PackageKind = 'submission' | 'deployment' | 'solution';

/** A zip, read once. */
export interface Archive {
  /** POSIX path, relative to the working folder; of a zip in a zip, `Contoso.zip/package.zip`. */
  readonly path: string;
  /** Relative to the zip that it lies in; its file name for the outermost one. */
  readonly name: string;
  /** Those that may be unpacked; their names are relative to this zip, and those that no rule reads have no content. */
  readonly files: readonly FolderFile[];
  /** Names of all folders, also of those without an entry of their own. */
  readonly folders: readonly string[];
  /** The zips in it that were read. */
  readonly archives: readonly Archive[];
  /** Why it cannot be read, or only in part; ends a sentence. */
  readonly faults: readonly string[];
  /** Entries that nobody could or would unpack. */
  readonly refused: readonly RefusedEntry[];
  /** Names with backslashes where the format has slashes. */
  readonly backslashes: readonly string[];
}

export interface RefusedEntry {
  readonly name: string;
  /** Ends a sentence that starts with the name. */
  readonly reason: string;
}

/** A solution as Power Apps exports it. */
export interface Solution {
  readonly archive: Archive;
  /** solution.xml. */
  readonly manifest: XmlFile | undefined;
  /** customizations.xml, which says what is in the solution. */
  readonly customizations: XmlFile | undefined;
  readonly connectors: readonly ExportedConnector[];
  /** The list of workflows, when it holds any. */
  readonly workflows: XmlNode | undefined;
  /** The first AI plugin. */
  readonly plugin: XmlNode | undefined;
}

export interface XmlFile {
  readonly path: string;
  readonly document: XmlDocument;
}

/** A connector that customizations.xml lists. */
export interface ExportedConnector {
  readonly node: XmlNode;
  readonly parts: readonly ExportedPart[];
  /** Those of its JSON files that could be read. */
  readonly documents: Readonly<Partial<Record<DocumentPart, SourceFile>>>;
}

/** A file of the connector that customizations.xml refers to. */
export interface ExportedPart {
  readonly kind: PartKind;
  readonly node: XmlNode;
  /** Its name in the solution, as referred to, without the slash in front. */
  readonly name: string;
  readonly file: FolderFile | undefined;
}

/** Elements of customizations.xml whose text is the name of a file. */
export const PART_KINDS = [
  'openapidefinition',
  'connectionparameters',
  'connectionparametersets',
  'policytemplateinstances',
  'scriptoperations',
  'customcodeblobcontent',
  'iconblob',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Parts that the rules on definitions and properties check; what each of them is in apiProperties.json. */
export const DOCUMENT_PARTS = {
  openapidefinition: undefined,
  connectionparameters: 'connectionParameters',
  connectionparametersets: 'connectionParameterSets',
  scriptoperations: 'scriptOperations',
  policytemplateinstances: 'policyTemplateInstances',
} as const;
export type DocumentPart = keyof typeof DOCUMENT_PARTS;
