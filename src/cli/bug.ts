import { ISSUES_URL } from '../model/links';
import { VERSION } from '../model/version';
import type { Io } from './io';

/** Says that we failed, and where to report it. @returns the exit code for that */
export function reportBug(error: unknown, io: Io): 3 {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(
    `Connector Preflight ${VERSION} failed; this is a bug in it, not in your connector.\n${stack}\nReport it at ${ISSUES_URL}\n`,
  );
  return 3;
}
