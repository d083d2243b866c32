import { main } from '../../src/cli/program';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line of the sources, on a day of choice. */
export async function program(args: readonly string[], cwd: string, day = '2026-11-22'): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    write: (text: string): void => void (written[name] += text),
    print: (pieces: Iterable<string>): Promise<void> => {
      for (const piece of pieces) written[name] += piece;
      return Promise.resolve();
    },
  });
  const io = {
    cwd,
    env: {},
    now: () => new Date(`${day}T12:00:00Z`),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  };
  return { code: await main(args, io), ...written };
}
