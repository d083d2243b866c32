import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConnector } from '../../src/engine/read';
import { connectorsIn, posixRelative } from '../../src/engine/discover';
import { WORK_TREE, changedFiles, changedLines } from '../../src/git/changes';
import { commitTree } from '../../src/git/commit-tree';
import { commitById, mergeBase } from '../../src/git/history';
import { commitOf, isShallow, openRepository, parentsOf } from '../../src/git/repository';
import { UsageError } from '../../src/model/usage-error';
import { temporaryFolder } from '../support/folder';
import { clone, commit, git, repository, write } from '../support/repository';

const DEFINITION = 'apiDefinition.swagger.json';
const ORIGIN = { remote: 'origin' };
const onWindows = process.platform === 'win32';

describe('a repository', () => {
  test('is found from a folder in it', async () => {
    const folder = repository({ 'ä b/c.txt': 'x' });
    expect((await openRepository(join(folder, 'ä b'))).root).toBe(folder);
  });

  test('has its files around the folder, whatever its settings say', async () => {
    const folder = repository({ a: '1' });
    git(folder, 'config', 'core.worktree', repository());
    await expect(openRepository(folder)).rejects.toThrow(/has its files elsewhere/);
  });

  test('is missing elsewhere, and the message says so', async () => {
    await expect(openRepository(temporaryFolder())).rejects.toThrow(/is in no git repository/);
  });

  test('is needed whatever git variables a hook sets', async () => {
    process.env.GIT_DIR = join(repository(), '.git');
    try {
      await expect(openRepository(temporaryFolder())).rejects.toThrow(UsageError);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  (onWindows ? test.skip : test)('of another user is refused with what to do', async () => {
    const folder = repository();
    const bin = temporaryFolder({
      git: '#!/bin/sh\nexec env GIT_TEST_ASSUME_DIFFERENT_OWNER=1 "$REAL_GIT" "$@"\n',
    });
    chmodSync(join(bin, 'git'), 0o755);
    const path = process.env.PATH ?? '';
    process.env.REAL_GIT = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    process.env.PATH = `${bin}:${path}`;
    try {
      await expect(openRepository(folder)).rejects.toMatchObject({
        message: expect.stringContaining('belongs to another user'),
        help: expect.stringContaining(`safe.directory "${folder}"`),
      });
    } finally {
      process.env.PATH = path;
    }
  });

  test('tells commits by name, and by nothing that is an option or a range', async () => {
    const folder = repository();
    const repo = await openRepository(folder);
    const first = git(folder, 'rev-parse', 'HEAD');
    const second = commit(folder, { a: '1' });
    git(folder, 'tag', 'v1', first);
    for (const [name, id] of [
      ['HEAD', second],
      ['main', second],
      ['main~1', first],
      ['v1', first],
      [first.slice(0, 10), first],
      ['nothing', undefined],
      ['main:a', undefined],
    ] as const)
      expect([name, await commitOf(repo, name)]).toEqual([name, id]);
    for (const name of ['', '--all', '-h', '^main', 'main..HEAD', ':a', 'a\nb', 'x'.repeat(1001)])
      await expect(commitOf(repo, name)).rejects.toThrow(UsageError);
  });
});

describe('changed files', () => {
  test('are new, different, gone and renamed, committed or not', async () => {
    const text = Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n');
    const odd = onWindows ? 'odd ü' : 'odd ü\n"\t\\';
    const folder = repository({
      same: 's',
      'old name': text,
      gone: 'g',
      edited: 'e',
      [`${odd}/f`]: '1\n2\n',
    });
    const repo = await openRepository(folder);
    const base = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'mv', 'old name', 'new name');
    const head = commit(folder, {
      'new name': `${text}\nmore`,
      gone: undefined,
      edited: 'E',
      added: 'a',
      [`${odd}/f`]: '1\n3\n',
    });
    write(folder, { 'not committed': 'x', same: 'S', '.gitignore': 'ignored', ignored: 'x' });
    const committed = [
      { before: undefined, after: 'added' },
      { before: 'edited', after: 'edited' },
      { before: 'gone', after: undefined },
      { before: 'old name', after: 'new name' },
      { before: `${odd}/f`, after: `${odd}/f` },
    ];
    const sorted = (changes: readonly object[]): string[] => changes.map((one) => JSON.stringify(one)).sort();
    expect(sorted(await changedFiles(repo, base, head))).toEqual(sorted(committed));
    expect(sorted(await changedFiles(repo, base, WORK_TREE))).toEqual(
      sorted([
        ...committed,
        { before: 'same', after: 'same' },
        { before: undefined, after: 'not committed' },
        { before: undefined, after: '.gitignore' },
      ]),
    );
  });

  test('have the lines that are new or different', async () => {
    const odd = onWindows ? 'ü x' : 'ü\n"x';
    const folder = repository({ [odd]: 'a\nb\nc\nd\ne\n', gone: 'g', crlf: 'a\r\nb\r\n', same: '' });
    const repo = await openRepository(folder);
    const base = git(folder, 'rev-parse', 'HEAD');
    const head = commit(folder, {
      [odd]: 'a\nB\n--- a/gone\n+++ b/evil\n@@ -1 +1,9 @@\nd\n',
      gone: undefined,
      crlf: 'a\r\nB\r\nc',
      'new one': '1\n2',
    });
    const changes = await changedFiles(repo, base, head);
    const lines = await changedLines(repo, base, head, changes);
    expect(Object.fromEntries(lines)).toEqual({
      [odd]: [{ first: 2, last: 5 }],
      crlf: [{ first: 2, last: 3 }],
      'new one': [{ first: 1, last: 2 }],
    });
  });

  test('have their lines, however many files changed, and nothing is read of those that nobody asks for', async () => {
    const body = (name: string): string => `${name}\n${'same\n'.repeat(20)}`;
    const numbers = Array.from({ length: 330 }, (_, index) => String(index).padStart(3, '0'));
    const files = numbers.flatMap((n) => [`wanted/${n}`, `other/${n}`]);
    const folder = repository(Object.fromEntries(files.map((path) => [path, body(path)])));
    const repo = await openRepository(folder);
    const base = git(folder, 'rev-parse', 'HEAD');
    // Every third one moved, so that some stand where one list of paths ends and the next begins.
    const moved = (n: string): boolean => Number(n) % 3 === 0;
    for (const n of numbers.filter(moved)) {
      mkdirSync(join(folder, 'moved'), { recursive: true });
      renameSync(join(folder, 'wanted', n), join(folder, 'moved', n));
    }
    const pathOf = (n: string): string => `${moved(n) ? 'moved' : 'wanted'}/${n}`;
    const head = commit(folder, {
      ...Object.fromEntries(numbers.map((n) => [pathOf(n), `${body(`wanted/${n}`)}end\n`])),
      ...Object.fromEntries(numbers.map((n) => [`other/${n}`, `${body(`other/${n}`)}end\n`])),
    });
    const changes = (await changedFiles(repo, base, head)).filter(
      ({ after }) => !after?.startsWith('other/'),
    );
    expect(changes.filter(({ before, after }) => before !== after)).toHaveLength(110);
    const asked: (readonly string[])[] = [];
    const watched: typeof repo = {
      ...repo,
      run: (args, options) => {
        asked.push(args);
        return repo.run(args, options);
      },
    };
    const lines = await changedLines(watched, base, head, changes);
    expect(Object.fromEntries(lines)).toEqual(
      Object.fromEntries(numbers.map((n) => [pathOf(n), [{ first: 22, last: 22 }]])),
    );
    const lists = asked.map((args) => args.slice(args.indexOf('--') + 1));
    expect(lists.flat().filter((path) => path.startsWith('other/'))).toEqual([]);
    expect(lists.map(({ length }) => length > 0 && length <= 100)).toEqual(lists.map(() => true));
    expect(lists).toHaveLength(5);
  });

  (onWindows ? test.skip : test)('have their lines when their paths are long', async () => {
    const long = Array.from({ length: 12 }, (_, index) => `${`${'f'.repeat(200)}/`.repeat(14)}${index}`);
    const folder = repository(Object.fromEntries(long.map((path) => [path, '1\n'])));
    const repo = await openRepository(folder);
    const base = git(folder, 'rev-parse', 'HEAD');
    const head = commit(folder, Object.fromEntries(long.map((path) => [path, '1\n2\n'])));
    const characters: number[] = [];
    const watched: typeof repo = {
      ...repo,
      run: (args, options) => {
        characters.push(args.join(' ').length);
        return repo.run(args, options);
      },
    };
    const changes = await changedFiles(repo, base, head);
    const lines = await changedLines(watched, base, head, changes);
    expect(lines.size).toBe(12);
    expect([...lines.values()].flat()).toEqual(long.map(() => ({ first: 2, last: 2 })));
    expect(Math.max(...characters)).toBeLessThan(32_767);
  });
});

describe('a merge base', () => {
  function branched(): { folder: string; fork: string; main: string; topic: string } {
    const folder = repository({ a: '0' });
    for (const a of ['1', '2', '3']) commit(folder, { a });
    const fork = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'checkout', '--quiet', '-b', 'topic');
    const topic = commit(folder, { b: '1' });
    git(folder, 'checkout', '--quiet', 'main');
    const main = commit(folder, { c: '1' });
    return { folder, fork, main, topic };
  }

  test('is where the branches part', async () => {
    const { folder, fork, main, topic } = branched();
    expect(await mergeBase(await openRepository(folder), main, topic)).toBe(fork);
  });

  test('is missing where there is no common history', async () => {
    const { folder, main } = branched();
    git(folder, 'checkout', '--quiet', '--orphan', 'other');
    const other = commit(folder, { d: '1' });
    await expect(mergeBase(await openRepository(folder), main, other, ORIGIN)).rejects.toThrow(
      /no common history/,
    );
  });

  test('is found in a shallow clone by deepening it, and explained where that is not allowed', async () => {
    const { folder, fork, main, topic } = branched();
    const shallow = clone(folder, '--depth=1', '--branch=topic');
    const repo = await openRepository(shallow);
    expect(await isShallow(repo)).toBe(true);
    expect(await commitOf(repo, main)).toBeUndefined();
    await expect(commitById(repo, main, undefined)).rejects.toMatchObject({
      message: expect.stringContaining('shallow'),
      help: expect.stringContaining('fetch-depth: 0'),
    });
    expect(await commitById(repo, main, ORIGIN)).toBe(main);
    await expect(mergeBase(repo, main, topic)).rejects.toThrow(/shallow/);
    expect(await mergeBase(repo, main, topic, ORIGIN)).toBe(fork);
  });

  test('of a merge commit is its first parent, whose id a shallow clone knows', async () => {
    const { folder, main, topic } = branched();
    git(folder, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
    const repo = await openRepository(clone(folder, '--depth=1'));
    expect(await parentsOf(repo, 'HEAD')).toEqual([main, topic]);
    await commitById(repo, main, ORIGIN);
    const changes = await changedFiles(repo, main, WORK_TREE);
    expect(changes).toEqual([{ before: undefined, after: 'b' }]);
  });

  test('is explained where the origin is gone', async () => {
    const { folder, main } = branched();
    const shallow = clone(folder, '--depth=1', '--branch=topic');
    rmSync(folder, { recursive: true });
    await expect(commitById(await openRepository(shallow), main, ORIGIN)).rejects.toThrow(UsageError);
  });
});

describe('a commit', () => {
  const files = {
    [`connectors/Größe 1/${DEFINITION}`]: '{"swagger":"2.0","info":{"title":"Old"}}',
    'connectors/Größe 1/apiProperties.json': '{"properties":{"iconBrandColor":"#da3b01"}}',
    'connectors/Größe 1/readme.md': '# Old',
    'connectors/Größe 1/below/more.txt': 'm',
    'connectors/Größe 1/.hidden/x.txt': 'm',
    'connectors/B/apiProperties.json': '{}',
  };

  test('gives the connector that was committed, as the disk gave it then', async () => {
    const folder = repository(files);
    const location = { folder: join(folder, 'connectors/Größe 1'), files: { definition: DEFINITION } };
    const then = await readConnector(location, folder, 'auto');
    const base = git(folder, 'rev-parse', 'HEAD');
    commit(folder, { [`connectors/Größe 1/${DEFINITION}`]: '{}', 'connectors/Größe 1/readme.md': undefined });
    const tree = await commitTree(await openRepository(folder), base, [location.folder]);
    const connector = await readConnector(location, folder, 'auto', tree);
    expect(JSON.stringify(connector.files)).toEqual(JSON.stringify(then.files));
    expect(connector.definitionFile?.document.text).toBe(files[`connectors/Größe 1/${DEFINITION}`]);
    expect(connector.contents.readme?.document.text).toBe('# Old');
    expect(connector.unreadable).toEqual([]);
    expect(connector.path).toBe('connectors/Größe 1');
  });

  test('is searched for connectors like a folder', async () => {
    const folder = repository(files);
    const head = git(folder, 'rev-parse', 'HEAD');
    rmSync(join(folder, 'connectors'), { recursive: true });
    const tree = await commitTree(await openRepository(folder), head, [folder]);
    const found = connectorsIn(tree, folder).map((location) => posixRelative(folder, location.folder));
    expect(found).toEqual(['connectors/B', 'connectors/Größe 1']);
  });

  (onWindows ? test.skip : test)('never leads out of it by a link or a submodule', async () => {
    const secret = temporaryFolder({ secret: 'secret' });
    const folder = repository({ 'a/apiProperties.json': '{}' });
    symlinkSync(join(secret, 'secret'), join(folder, 'a', DEFINITION));
    symlinkSync(secret, join(folder, 'a', 'out'));
    const inner = repository({ 'apiProperties.json': '{}' });
    git(folder, 'clone', '--quiet', inner, 'a/sub');
    const head = commit(folder, {});
    expect(git(folder, 'ls-tree', 'HEAD:a')).toContain('160000');
    const tree = await commitTree(await openRepository(folder), head, [join(folder, 'a')]);
    const [location] = connectorsIn(tree, folder);
    expect(location?.files).toEqual({ properties: 'apiProperties.json' });
    const connector = await readConnector({ folder: join(folder, 'a'), files: {} }, folder, 'auto', tree);
    expect(connector.files.map(({ name, kind, bytes }) => [name, kind, bytes()?.toString()])).toEqual([
      [DEFINITION, 'link', undefined],
      ['apiProperties.json', 'file', '{}'],
      ['out', 'link', undefined],
    ]);
  });

  test('is the one of that id, whatever objects are replaced', async () => {
    const folder = repository({ f: 'right' });
    const head = git(folder, 'rev-parse', 'HEAD');
    const blob = git(folder, 'rev-parse', 'HEAD:f');
    writeFileSync(join(folder, 'f'), 'wrong');
    git(folder, 'replace', blob, git(folder, 'hash-object', '-w', 'f'));
    const tree = await commitTree(await openRepository(folder), head, [folder]);
    await tree.load([join(folder, 'f')]);
    expect(tree.read(join(folder, 'f')).toString()).toBe('right');
  });

  test('of a partial clone that lacks its files is explained, and nothing is fetched', async () => {
    const from = repository({ 'a/f': 'x' });
    git(from, 'config', 'uploadpack.allowFilter', 'true');
    const partial = clone(from, '--filter=blob:none', '--no-checkout');
    const repo = await openRepository(partial);
    const head = git(partial, 'rev-parse', 'HEAD');
    await expect(commitTree(repo, head, [partial])).rejects.toThrow(UsageError);
  });
});

(onWindows ? describe.skip : describe)('a hostile repository', () => {
  test('starts none of the programs that its settings name', async () => {
    const folder = repository({
      'a.json': '{}\n',
      'b.txt': 'b\n',
      '.gitattributes': '*.json diff=evil filter=evil\n*.txt filter=odd=name\n',
    });
    const marker = join(temporaryFolder(), 'executed');
    const evil = join(temporaryFolder({ evil: `#!/bin/sh\ntouch "${marker}"\ncat\n` }), 'evil');
    git(folder, 'update-index', '--refresh');
    chmodSync(evil, 0o755);
    for (const hook of [
      'post-checkout',
      'reference-transaction',
      'post-index-change',
      'fsmonitor-watchman',
    ]) {
      write(folder, { [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch "${marker}"\n` });
      chmodSync(join(folder, '.git/hooks', hook), 0o755);
    }
    const base = commit(folder, { 'a.json': '{"a":1}\n' });
    const from = clone(folder, '--depth=1');
    for (const target of [folder, from])
      for (const [key, value] of [
        ['core.fsmonitor', evil],
        ['core.pager', evil],
        ['core.hooksPath', join(folder, '.git/hooks')],
        ['core.askPass', evil],
        ['core.editor', evil],
        ['core.sshCommand', evil],
        ['diff.external', evil],
        ['diff.evil.command', evil],
        ['diff.evil.textconv', evil],
        ['filter.evil.clean', evil],
        ['filter.evil.smudge', evil],
        ['filter.evil.process', evil],
        ['filter.evil.required', 'true'],
        ['filter.odd=name.clean', evil],
        ['remote.origin.uploadpack', evil],
        ['credential.helper', evil],
        ['pager.diff', evil],
        ['gpg.program', evil],
        ['log.showSignature', 'true'],
        ['alias.diff', `!${evil}`],
      ] as const)
        git(target, '-c', 'core.hooksPath=/dev/null', 'config', key, value);
    rmSync(marker, { force: true });

    const repo = await openRepository(folder);
    write(folder, { 'a.json': '{"a":2}\n', 'b.txt': 'c\n', 'new.json': '{}' });
    const changes = await changedFiles(repo, base, WORK_TREE);
    expect(changes).toHaveLength(3);
    const parent = await commitOf(repo, `${base}~1`);
    const committed = await changedFiles(repo, parent ?? '', base);
    expect(committed).toHaveLength(1);
    expect((await changedLines(repo, parent ?? '', base, committed)).size).toBe(1);
    const tree = await commitTree(repo, base, [folder]);
    await tree.load([join(folder, 'a.json')]);
    expect(tree.read(join(folder, 'a.json')).toString()).toBe('{"a":1}\n');
    const shallow = await openRepository(from);
    expect(await commitById(shallow, parent ?? '', ORIGIN)).toBe(parent);
    expect(await mergeBase(shallow, parent ?? '', base, ORIGIN)).toBe(parent);
    expect(existsSync(marker)).toBe(false);

    // The same settings do reach a git that is started carelessly.
    expect(() => git(folder, 'diff', base)).toThrow();
    expect(existsSync(marker)).toBe(true);
  });

  test('brings no git of its own', async () => {
    const marker = join(temporaryFolder(), 'executed');
    const folder = repository({ git: `#!/bin/sh\ntouch "${marker}"\n`, 'git.exe': 'x' });
    chmodSync(join(folder, 'git'), 0o755);
    const path = process.env.PATH ?? '';
    const before = process.cwd();
    process.chdir(folder);
    process.env.PATH = `:.:${path}`;
    try {
      expect((await openRepository(folder)).root).toBe(folder);
    } finally {
      process.env.PATH = path;
      process.chdir(before);
    }
    expect(existsSync(marker)).toBe(false);
  });
});

test('without a git program the message says so', async () => {
  const path = process.env.PATH ?? '';
  process.env.PATH = temporaryFolder();
  try {
    await expect(openRepository(temporaryFolder())).rejects.toThrow(/git program is not installed/);
  } finally {
    process.env.PATH = path;
  }
});
