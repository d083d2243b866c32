import { resolve } from 'node:path';
import type { Baseline } from '../model/baseline';
import type { Publisher } from '../model/finding';
import type { Rule } from '../model/rule';
import { NO_CONFIGURATION, type Configuration, type FailLevel, type Settings } from '../model/settings';
import { UsageError } from '../model/usage-error';
import { findConfiguration } from './find-configuration';

/** What a command line or a workflow asks for; whatever is undefined is left to the configuration, then to the default. */
export interface Request {
  readonly paths: readonly string[];
  readonly publisher: Publisher | 'auto' | undefined;
  readonly config: string | undefined;
  readonly failOn: FailLevel | undefined;
  /** The baseline file, relative to the working folder. */
  readonly baseline?: string | undefined;
  /** The baseline is to be written anew; it need not be there. */
  readonly writeBaseline?: boolean;
  /** Whether findings that the base has, too, fail the run. */
  readonly failOnExisting?: boolean | undefined;
}

/**
 * Merges a request with the configuration it names or finds.
 *
 * @param today `YYYY-MM-DD` in UTC, which decides what has expired
 * @throws UsageError
 */
export async function settingsOf(
  request: Request,
  workingFolder: string,
  rules: readonly Rule[],
  today: string,
): Promise<Settings> {
  const configuration = onDay(await configurationOf(request, workingFolder, rules), today);
  const baseline = await baselineOf(request, configuration, workingFolder);
  return {
    workingFolder,
    paths: request.paths.length === 0 ? ['.'] : request.paths,
    publisher: request.publisher ?? configuration.publisher ?? 'auto',
    failOn: request.failOn ?? configuration.failOn ?? 'error',
    failOnExisting: request.failOnExisting ?? configuration.failOnExisting ?? false,
    configuration,
    ...(baseline !== undefined && { baseline }),
  };
}

/** Most runs have no configuration, and need no YAML parser. */
async function configurationOf(
  { config }: Request,
  workingFolder: string,
  rules: readonly Rule[],
): Promise<Configuration> {
  if (config === undefined && (await findConfiguration(workingFolder)) === undefined) return NO_CONFIGURATION;
  const { loadConfiguration } = await import('./configuration');
  return loadConfiguration(workingFolder, config, rules);
}

function onDay(configuration: Configuration, today: string): Configuration {
  const isOver = ({ expires }: Configuration['ignore'][number]): boolean =>
    expires !== undefined && today >= expires;
  const expired = configuration.ignore.filter(isOver);
  if (expired.length === 0) return configuration;
  return { ...configuration, ignore: configuration.ignore.filter((entry) => !isOver(entry)), expired };
}

async function baselineOf(
  { baseline: named, writeBaseline = false }: Request,
  { baseline: configured, folder, file }: Configuration,
  workingFolder: string,
): Promise<Baseline | undefined> {
  const name = named ?? configured?.file;
  if (name === undefined) {
    if (!writeBaseline) return undefined;
    throw new UsageError(
      'There is no baseline to write.',
      'Name one with --baseline FILE, or with "baseline" in the configuration.',
    );
  }
  const path = resolve(named === undefined ? (folder ?? workingFolder) : workingFolder, name);
  const { readBaseline } = await import('./read-baseline');
  const source =
    named === undefined && configured !== undefined && file !== undefined
      ? `${file}:${configured.at.line}:${configured.at.column}: `
      : '';
  return readBaseline({ path, source, renew: writeBaseline, workingFolder });
}
