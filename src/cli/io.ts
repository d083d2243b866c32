/** The world as the CLI sees it; `main.ts` gives the real one, tests give theirs. */
export interface Io {
  /** Absolute working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** The file of this program, which threads run, too; without it there are none. */
  readonly script?: string;
}

export interface Stream {
  readonly isTTY: boolean;
  write(text: string): void;
  /** Writes piece by piece, each when the one before is out. */
  print(pieces: Iterable<string>): Promise<void>;
}

/** Colors only on a terminal; NO_COLOR and FORCE_COLOR decide first (no-color.org, force-color.org). */
export function wantsColor({ env }: Io, { isTTY }: Stream): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return isTTY && env.TERM !== 'dumb';
}
