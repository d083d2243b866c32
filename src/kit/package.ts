import type { Connector, FolderFile } from '../model/connector';
import type { Place } from '../model/json';
import type { Archive, ExportedConnector, Package, Solution, XmlFile } from '../model/package';
import type { ConnectorProblem } from '../model/rule';
import type { XmlNode } from '../model/xml';
import { WHOLE_FILE } from './connector';

/** Microsoft's list of what its policy codes mean. */
export const POLICY_ERRORS = 'certification-policy-errors';

/** A problem with a zip as a whole. */
export function ofArchive({ path }: Archive, message: string): ConnectorProblem {
  return { file: { path }, at: WHOLE_FILE, message };
}

/** A problem at a place in an XML file. */
export function inXml({ path, document }: XmlFile, at: Place, message: string): ConnectorProblem {
  return { file: { path, document }, at, message };
}

/** Packages that are submitted as they are, so that their structure can be judged. */
export function submissions({ contents }: Connector): Package[] {
  return contents.packages.filter(({ kind, archive }) => kind === 'submission' && isWhole(archive));
}

/** The zips of assets. */
export function deployments({ contents }: Connector): Archive[] {
  return contents.packages
    .map(({ deployment }) => deployment)
    .filter((archive) => archive !== undefined)
    .filter(isWhole);
}

/** All of its directory could be read. */
export function isWhole({ faults }: Archive): boolean {
  return faults.length === 0;
}

/** All zips of all packages, each before those in it. */
export function archivesOf({ contents }: Connector): Archive[] {
  const archives = contents.packages.map(({ archive }) => archive);
  for (const archive of archives) archives.push(...archive.archives);
  return archives;
}

/** The solutions of all packages that could be read. */
export function solutionsOf({ contents }: Connector): Solution[] {
  return contents.packages
    .flatMap(({ solutions }) => solutions)
    .filter(({ archive }) => isWhole(archive) && archive.files.length > 0);
}

/** Solutions together with the XML file that says what is in them, when that can be read. */
export function customizedSolutions(
  connector: Connector,
): (Solution & { readonly customizations: XmlFile })[] {
  return solutionsOf(connector).flatMap(({ customizations, ...solution }) =>
    customizations?.document.root === undefined ? [] : [{ ...solution, customizations }],
  );
}

/** What is in it can be told. */
export function isReadable({ customizations }: Solution): boolean {
  return customizations?.document.root !== undefined;
}

/** What a solution is for; undefined for one that is none of the three. */
export function purposeOf({
  connectors,
  workflows,
  plugin,
}: Solution): 'connector' | 'flow' | 'plugin' | undefined {
  if (connectors.length === 0) return undefined;
  if (workflows !== undefined) return plugin === undefined ? 'flow' : undefined;
  return plugin === undefined ? 'connector' : 'plugin';
}

/** Some solution has an AI plugin, so there is one solution more. */
export function hasPlugin(connector: Connector): boolean {
  return solutionsOf(connector).some(({ plugin }) => plugin !== undefined);
}

/** The folders at the root of a zip. */
export function rootFolders({ folders }: Archive): string[] {
  return folders.filter((name) => !name.includes('/'));
}

/** Files directly in a folder of a zip, or at its root, that end like this. */
export function filesIn({ files }: Archive, folder: string, ending: string): FolderFile[] {
  const start = folder === '' ? '' : `${folder.toLowerCase()}/`;
  return files.filter(({ name }) => {
    const lower = name.toLowerCase();
    return lower.startsWith(start) && !lower.slice(start.length).includes('/') && lower.endsWith(ending);
  });
}

/** Names in a package are found in any case, as on Windows. */
export function hasFolder({ folders }: Archive, folder: string): boolean {
  return folders.some((name) => name.toLowerCase() === folder.toLowerCase());
}

/** Connectors with the XML file that lists them. */
export function exportedConnectors(
  connector: Connector,
): { readonly solution: Solution; readonly list: XmlFile; readonly exported: ExportedConnector }[] {
  return customizedSolutions(connector).flatMap((solution) =>
    solution.connectors.map((exported) => ({ solution, list: solution.customizations, exported })),
  );
}

/** The place of the name of an element. */
export function tagOf({ start, end }: XmlNode): Place {
  return { node: undefined, start, end };
}

/** The name by which a message calls a zip. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
