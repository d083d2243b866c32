import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Base } from '../model/base';
import type { TreeEntry } from '../model/file-tree';
import { groupBy } from '../model/group-by';
import type { ReportBase } from '../model/report';
import type { Settings } from '../model/settings';
import { UsageError } from '../model/usage-error';
import { discover, locationOf, posixRelative, type ConnectorLocation } from './discover';
import { DISK } from './disk';
import { CONFIGURATION_NAMES } from './find-configuration';
import { compareText } from './findings';
import { globMatcher } from './glob';
import { MAX_FILE_BYTES } from './limits';
import { folderAt, listing, searchOf, touchedBy, touchedLocations, type Touched } from './touched';

/** Which connectors a run checks. */
export interface Scope {
  readonly locations: readonly ConnectorLocation[];
  /** What the report says of the base; absent where there is none. */
  readonly base?: ReportBase;
}

/**
 * Finds the connectors that a run checks: all, or those that were touched since the base. A change to the configuration, or to
 * a workflow that runs this action, concerns all.
 *
 * @throws UsageError for a path that does not exist, or when there is no connector and all are asked for
 */
export async function scopeOf(settings: Settings): Promise<Scope> {
  const { base, paths, workingFolder, configuration } = settings;
  if (base === undefined) return { locations: chosen(await discover(paths, workingFolder), settings) };
  const touched = touchedBy(base);
  const forAll = base.changedOnly ? changeForAll(base, configuration.path) : undefined;
  const changedOnly = base.changedOnly && forAll === undefined;
  const locations = changedOnly
    ? matching(await touchedLocations(settings, touched), settings)
    : chosen(await discover(paths, workingFolder), settings);
  return {
    locations,
    base: {
      commit: base.commit,
      name: base.name,
      changedOnly,
      ...(forAll !== undefined && { allBecauseOf: posixRelative(workingFolder, join(base.root, forAll)) }),
      deleted: await deleted(base, touched, settings),
    },
  };
}

function chosen(locations: readonly ConnectorLocation[], settings: Settings): readonly ConnectorLocation[] {
  const kept = matching(locations, settings);
  if (kept.length > 0) return kept;
  throw new UsageError(
    `No connector in ${settings.paths.map((path) => `"${path}"`).join(', ')} matches "connectors" of the configuration.`,
    'Write globs of connector folders, relative to the configuration, such as "connectors/*".',
  );
}

/** Those that the configuration's globs name. */
export function matching<T extends Pick<ConnectorLocation, 'folder'>>(
  locations: readonly T[],
  { configuration: { connectors, folder } }: Pick<Settings, 'configuration'>,
): readonly T[] {
  if (connectors === undefined || folder === undefined) return locations;
  const matchers = connectors.map((glob) => globMatcher(glob.replace(/\/+$/, '')));
  const matches = (path: string): boolean => matchers.some((matcher) => matcher(path));
  return locations.filter((location) => {
    const place = posixRelative(folder, location.folder);
    // Globs do not match a lone dot, the folder of the configuration itself.
    return matches(place) || (place === '.' && matches('connector'));
  });
}

/**
 * The changed file that concerns all connectors.
 *
 * @param configuration the absolute path of the one in use
 * @returns its path, relative to the root of the repository
 */
function changeForAll({ root, changes }: Base, configuration: string | undefined): string | undefined {
  const own = configuration === undefined ? undefined : placeIn(root, configuration);
  const paths = changes.flatMap(({ before, after }) => [before, after]);
  return paths
    .filter((path) => path !== undefined)
    .find(
      (path) =>
        path === own ||
        CONFIGURATION_NAMES.some((name) => name === basename(path)) ||
        (/^\.github\/.*\.ya?ml$/i.test(path) && runsAction(join(root, path))),
    );
}

function placeIn(root: string, path: string): string | undefined {
  try {
    return relative(root, realpathSync(path)).split(sep).join('/');
  } catch {
    return undefined;
  }
}

/** Whether a workflow names this action, by whatever owner; a link is not followed. */
function runsAction(path: string): boolean {
  try {
    const isOwn = realpathSync(path) === path && DISK.size(path) <= MAX_FILE_BYTES;
    return isOwn && /connector-preflight/i.test(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}

/** The folders of connectors that are gone and were not moved, of those that the run was asked for. */
async function deleted(base: Base, touched: Touched, settings: Settings): Promise<string[]> {
  const { paths, workingFolder } = settings;
  const asked: string[] = [];
  for (const path of paths) asked.push(...[(await folderAt(workingFolder, path)) ?? []].flat());
  const searches = asked.map(searchOf);
  const folders = lostFolders(base).filter(
    (folder) => !touched.folders.has(folder) && searches.some((isSearched) => isSearched(folder)),
  );
  const named = matching(
    folders.map((folder) => ({ folder })),
    settings,
  );
  return named.map(({ folder }) => posixRelative(workingFolder, folder)).sort(compareText);
}

/** Folders whose deleted files make them connectors; a definition that git finds elsewhere is moved. */
function lostFolders({ root, changes }: Base): string[] {
  const lost = changes.flatMap(({ before, after }) =>
    before !== undefined && after === undefined ? [join(root, before)] : [],
  );
  const entriesOf = (files: readonly string[]): TreeEntry[] =>
    files.map((path) => ({ name: basename(path), kind: 'file' }));
  return [...groupBy(lost, dirname)]
    .filter(([folder, files]) => locationOf(folder, entriesOf(files))?.files.definition !== undefined)
    .map(([folder]) => folder)
    .filter((folder) => locationOf(folder, listing(folder)) === undefined);
}
