import { main } from '../../src/cli/program';
import type { Io } from '../../src/cli/io';

export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. */
export async function runMain(
  args: readonly string[],
  cwd: string,
  { isTTY = false, env = {} }: { readonly isTTY?: boolean; readonly env?: Io['env'] } = {},
): Promise<Printed> {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr', tty: boolean): Io['stdout'] => ({
    isTTY: tty,
    write: (text) => void (printed[name] += text),
    print: (pieces) => {
      for (const piece of pieces) printed[name] += piece;
      return Promise.resolve();
    },
  });
  const code = await main(args, {
    cwd,
    env,
    now: () => new Date('2026-01-01T00:00:00Z'),
    stdout: stream('stdout', isTTY),
    stderr: stream('stderr', false),
  });
  return { code, ...printed };
}
