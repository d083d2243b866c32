import type { Connector } from '../../model/connector';
import type { Finding } from '../../model/finding';
import type { JsonDocument, TextDocument } from '../../model/json';

/** A file that can be repaired: one of the connector itself, read to its last byte. */
export interface Repairable {
  readonly document: TextDocument;
  /** It holds JSON, or ought to. */
  readonly json?: JsonDocument;
}

/** Undefined for files in packages, for links, for what is not UTF-8, and for YAML, in which space has a meaning. */
export function repairableFile(connector: Connector, path: string): Repairable | undefined {
  const { definitionFile, propertiesFile, files, unreadable } = connector;
  if (unreadable.some((file) => file.path === path) || /\.ya?ml$/i.test(path)) return undefined;
  const source = [definitionFile, propertiesFile].find((file) => file?.path === path);
  if (source !== undefined)
    return source.exported === true ? undefined : { document: source.document, json: source.document };
  const document = files.find((file) => file.path === path && file.kind === 'file')?.document();
  return document && { document };
}

/** The finding as it is told: without edits of a file that cannot be repaired. */
export function tellable(finding: Finding, connector: Connector): Finding {
  const { fix, ...told } = finding;
  return fix === undefined || repairableFile(connector, finding.file) !== undefined ? finding : told;
}
