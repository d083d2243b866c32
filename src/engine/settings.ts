import type { Publisher } from '../model/finding';
import type { Rule } from '../model/rule';
import type { FailLevel, Settings } from '../model/settings';
import { loadConfiguration } from './configuration';

/** What a command line or a workflow asks for; whatever is undefined is left to the configuration, then to the default. */
export interface Request {
  readonly paths: readonly string[];
  readonly publisher: Publisher | 'auto' | undefined;
  readonly config: string | undefined;
  readonly failOn: FailLevel | undefined;
}

/** Merges a request with the configuration it names or finds. @throws UsageError */
export async function settingsOf(request: Request, workingFolder: string, rules: readonly Rule[]): Promise<Settings> {
  const ids = rules.map(({ id }) => id);
  const configuration = await loadConfiguration(workingFolder, request.config, ids);
  return {
    workingFolder,
    paths: request.paths.length === 0 ? ['.'] : request.paths,
    publisher: request.publisher ?? configuration.publisher ?? 'auto',
    failOn: request.failOn ?? configuration.failOn ?? 'error',
    configuration,
  };
}
