import type { Publisher } from '../model/finding';
import type { Rule } from '../model/rule';
import { NO_CONFIGURATION, type Configuration, type FailLevel, type Settings } from '../model/settings';
import { findConfiguration } from './find-configuration';

/** What a command line or a workflow asks for; whatever is undefined is left to the configuration, then to the default. */
export interface Request {
  readonly paths: readonly string[];
  readonly publisher: Publisher | 'auto' | undefined;
  readonly config: string | undefined;
  readonly failOn: FailLevel | undefined;
  /** Whether findings that the base has, too, fail the run. */
  readonly failOnExisting?: boolean | undefined;
}

/** Merges a request with the configuration it names or finds. @throws UsageError */
export async function settingsOf(
  request: Request,
  workingFolder: string,
  rules: readonly Rule[],
): Promise<Settings> {
  const configuration = await configurationOf(request, workingFolder, rules);
  return {
    workingFolder,
    paths: request.paths.length === 0 ? ['.'] : request.paths,
    publisher: request.publisher ?? configuration.publisher ?? 'auto',
    failOn: request.failOn ?? configuration.failOn ?? 'error',
    failOnExisting: request.failOnExisting ?? configuration.failOnExisting ?? false,
    configuration,
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
