import { spawn } from 'node:child_process';
import { printable } from '../kit/printable';
import { UsageError } from '../model/usage-error';
import { environment, gitProgram, type Setting } from './program';

export interface GitOptions {
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Exit codes besides 0 that are answers, not failures. */
  readonly answers?: readonly number[];
  /** More output than so many bytes is a failure. */
  readonly limit?: number;
  /** In milliseconds; what takes longer is a failure. */
  readonly timeout?: number;
  /** What it may speak with servers; nothing when absent. */
  readonly protocols?: readonly string[];
  readonly settings?: readonly Setting[];
}

export interface GitResult {
  readonly code: number;
  readonly output: Buffer;
}

/** The list of a million files, or the text of a large package. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;
const TIMEOUT = 120_000;
const MESSAGE_LIMIT = 8192;

/**
 * Runs git in a folder, without a shell, and with nothing that the repository's settings could make it start.
 *
 * @param args never a text of the user or of a repository in a place where an option could stand
 * @throws UsageError when there is no git, no repository, or git fails
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  const { answers = [], limit = OUTPUT_LIMIT, timeout = TIMEOUT } = options;
  const program = await gitProgram();
  const { code, output, message, stopped } = await answerOf(program, folder, args, options, limit, timeout);
  if (stopped !== undefined) throw new UsageError(`git ${args[0] ?? ''} was stopped: ${stopped}.`);
  if (code === 0 || (code !== null && answers.includes(code))) return { code, output };
  throw failure(folder, args, message);
}

interface Answer {
  readonly code: number | null;
  readonly output: Buffer;
  readonly message: string;
  /** Why it was ended before it was done. */
  readonly stopped: string | undefined;
}

function answerOf(
  program: string,
  folder: string,
  args: readonly string[],
  { input, protocols = [], settings = [] }: GitOptions,
  limit: number,
  timeout: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['--no-pager', ...args], {
      cwd: folder,
      env: environment(protocols, settings),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      timeout,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let message = '';
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (message.length < MESSAGE_LIMIT) message += text;
    });
    child.on('error', reject);
    // What ends early does not read all of its input, and says itself why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    child.on('close', (code, signal) => {
      const late = signal === null ? undefined : `it took more than ${timeout / 1000} seconds`;
      const stopped = size > limit ? `it printed more than ${limit} bytes` : late;
      resolve({ code, output: Buffer.concat(chunks), message, stopped });
    });
  });
}

function failure(folder: string, args: readonly string[], message: string): UsageError {
  if (message.includes('dubious ownership'))
    return new UsageError(
      `Git refuses to read "${folder}", because it belongs to another user.`,
      `Run git config --global --add safe.directory "${folder}" first.`,
    );
  if (/not a git repository/i.test(message))
    return new UsageError(
      `"${folder}" is in no git repository, so there is nothing to compare with.`,
      'Run this in a clone. Without git, check needs neither --base nor --changed, and compare takes two folders.',
    );
  const reason = /^(?:fatal|error): (.*)$/m.exec(message)?.[1] ?? message.trim().split('\n', 1)[0] ?? '';
  return new UsageError(`git ${args[0] ?? ''} failed: ${printable(reason).slice(0, 500)}`);
}

/** The fields of an output whose fields end with a zero byte, as `-z` asks for. */
export function fieldsOf(output: Buffer): string[] {
  const fields = output.toString('utf8').split('\0');
  fields.pop();
  return fields;
}
