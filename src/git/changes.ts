import type { FileChange, LineRange } from '../model/base';
import type { Repository } from './repository';
import type { Setting } from './program';
import { fieldsOf } from './run';

/** The work tree as it lies on the disk, what is not committed and not even added included. */
export const WORK_TREE = 'work tree';

/** A commit's full id, or the work tree. */
export type Version = string;

/** Nothing that a repository's settings or attributes name is started, and their taste changes nothing. */
const DIFF = [
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  // Git is started in none of them; that another commit of one was taken is told.
  '--ignore-submodules=dirty',
] as const;

/**
 * The files that differ between a commit and another version, with renamed ones found by what is in them.
 *
 * @param from a full id
 */
export async function changedFiles(
  repository: Repository,
  from: string,
  to: Version,
): Promise<readonly FileChange[]> {
  const { run } = repository;
  const versions = to === WORK_TREE ? [from] : [from, to];
  const args = [...DIFF, '--name-status', '-z', '-M', '-l1000', ...versions, '--'];
  const { output } = await run(args, { settings: await filterSettings(repository, to) });
  const changes = readChanges(fieldsOf(output));
  return to === WORK_TREE ? [...changes, ...(await untracked(repository))] : changes;
}

function readChanges(fields: readonly string[]): FileChange[] {
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [status = '', path = ''] = fields.slice(at, at + 2);
    if (/^[RC]/.test(status)) {
      const before = status.startsWith('R') ? path : undefined;
      changes.push({ before, after: fields[at + 2] });
      at += 1;
    } else
      changes.push({
        before: status === 'A' ? undefined : path,
        after: status === 'D' ? undefined : path,
      });
  }
  return changes;
}

/** Files that git does not know and does not ignore. */
async function untracked({ run }: Repository): Promise<FileChange[]> {
  const { output } = await run(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
  return fieldsOf(output).map((after) => ({ before: undefined, after }));
}

/** A repository may name programs that files go through before they are compared; they are compared as they are. */
async function filterSettings({ run }: Repository, to: Version): Promise<readonly Setting[]> {
  if (to !== WORK_TREE) return [];
  const pattern = String.raw`^filter\..*\.(clean|smudge|process|required)$`;
  const { output } = await run(['config', '-z', '--name-only', '--get-regexp', pattern], { answers: [1] });
  return [...new Set(fieldsOf(output))].map((key) => [key, key.endsWith('.required') ? 'false' : '']);
}

/**
 * The lines of each file that differ between two commits: what a reader of the difference sees in green. The files on the disk
 * will not do: in a folder of many, git takes minutes for one of them.
 *
 * @param from a full id, as is `to`
 * @param changes of those two commits, which ones are looked at; nothing is read of others, however many there are
 * @returns by the path in the new version; a new file has all its lines, one that only lost lines has none
 */
export async function changedLines(
  repository: Repository,
  from: string,
  to: string,
  changes: readonly FileChange[],
): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  const lines = new Map<string, LineRange[]>();
  for (const paths of batchesOf(changes)) {
    const { output } = await repository.run([...DIFF, ...LINES, from, to, '--', ...paths]);
    readLines(output, lines);
  }
  return lines;
}

const LINES = [
  '--patch',
  '--text',
  '--unified=0',
  '--inter-hunk-context=0',
  '--diff-algorithm=myers',
  '--no-indent-heuristic',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
  '-M',
  '-l1000',
] as const;

/** Git compares each with every path of the repository. */
const MOST_PATHS = 100;

/** A command line of Windows has 32,767 characters, and git takes no paths of a difference from anywhere else. */
const MOST_CHARACTERS = 20_000;

/** The paths of changes in as many lists as it takes; a file is in one with what it was renamed from, or nobody could tell. */
function* batchesOf(changes: readonly FileChange[]): Generator<ReadonlySet<string>> {
  let batch = new Set<string>();
  let characters = 0;
  for (const { before, after } of changes) {
    const paths = [...new Set([before, after])].filter((path) => path !== undefined);
    const length = paths.reduce((sum, path) => sum + path.length + 3, 0);
    const full = batch.size + paths.length > MOST_PATHS || characters + length > MOST_CHARACTERS;
    if (full && batch.size > 0) {
      yield batch;
      batch = new Set();
      characters = 0;
    }
    for (const path of paths) batch.add(path);
    characters += length;
  }
  if (batch.size > 0) yield batch;
}

const LINE_FEED = 0x0a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const AT = 0x40;

/** Reads the ranges of a patch, line by line: of one of megabytes only the heads are kept. */
function readLines(patch: Buffer, files: Map<string, LineRange[]>): void {
  let ranges: LineRange[] = [];
  let inHunk = 0;
  for (let start = 0, end: number; start < patch.length; start = end + 1) {
    end = patch.indexOf(LINE_FEED, start);
    if (end === -1) end = patch.length;
    const mark = patch[start];
    // A line of a file may look like a head of git's.
    if (inHunk > 0) {
      if (mark === MINUS || mark === PLUS) inHunk -= 1;
      continue;
    }
    if (mark !== PLUS && mark !== AT) continue;
    const line = patch.toString('utf8', start, end);
    if (line.startsWith('+++ ')) {
      ranges = [];
      const path = pathOf(line.slice(4));
      if (path !== undefined) files.set(path, ranges);
    }
    const [, removed = '1', first = '', added = '1'] =
      /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (first === '') continue;
    inHunk = Number(removed) + Number(added);
    if (added !== '0') ranges.push({ first: Number(first), last: Number(first) + Number(added) - 1 });
  }
}

/** The path in a head of git's; undefined for a file that is gone. */
function pathOf(head: string): string | undefined {
  const plain = head.replace(/\t$/, '');
  const name = plain.startsWith('"') ? unquoted(plain) : plain;
  return name.startsWith('b/') ? name.slice(2) : undefined;
}

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
};

/** Undoes git's quoting of unusual names: bytes as in C. */
function unquoted(text: string): string {
  const bytes: number[] = [];
  for (const [, octal, escape, plain] of text.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\])/gsu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (escape !== undefined) bytes.push(ESCAPES[escape] ?? escape.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? ''));
  }
  return Buffer.from(bytes).toString('utf8');
}
