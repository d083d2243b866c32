import { resolve } from 'node:path';
import { runNode, type Finished } from './process';

/** The command line as it is published; npm run build:cli makes it. */
export const CLI = resolve('dist/cli/index.js');

/** The environment of this process without what decides about colors. */
const ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(NO|FORCE)_COLOR$/.test(name)),
);

export function cli(args: readonly string[], cwd = '.', env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return runNode([CLI, ...args], { cwd, env: { ...ENV, ...env } });
}

/** One connector that is ready, and one that is not. */
export const READY = resolve('examples/larkspur-orders');
export const NOT_READY = resolve('examples/fabrikam-tickets');

/** An apiProperties.json without findings. */
export const CLEAN_PROPERTIES = `${JSON.stringify(
  {
    properties: {
      iconBrandColor: '#0b6a0b',
      publisher: 'Contoso',
      stackOwner: 'Contoso',
      connectionParameters: {},
    },
  },
  null,
  2,
)}\n`;
