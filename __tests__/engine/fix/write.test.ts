import { describe, expect, test } from '@jest/globals';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { connectorsIn } from '../../../src/engine/discover';
import { DISK } from '../../../src/engine/disk';
import { planOf, writePlan } from '../../../src/engine/fix/write';
import { WITH_WARNING, connector } from '../../support/action-checkouts';
import { temporaryFolder } from '../../support/folder';

const FILE = 'x/apiDefinition.swagger.json';

/** Writes one file of the connector in `x`, and says why not if so. */
async function write(root: string, before: string, after: string, path = FILE): Promise<string | undefined> {
  return writePlan(await planOf(join(root, 'x'), root, { path, before, after }));
}

describe('a repaired file', () => {
  test.each(['', '\uFEFF'])('keeps its byte order mark %j, line breaks and mode', async (mark) => {
    const root = temporaryFolder({ [FILE]: `${mark}{\r\n}` });
    chmodSync(join(root, FILE), 0o754);
    expect(await write(root, '{\r\n}', '{\r\n"a": "ä"}\r\n')).toBeUndefined();
    expect(readFileSync(join(root, FILE), 'utf8')).toBe(`${mark}{\r\n"a": "ä"}\r\n`);
    expect(statSync(join(root, FILE)).mode & 0o777).toBe(0o754);
    expect(readdirSync(join(root, 'x'))).toEqual(['apiDefinition.swagger.json']);
  });

  test('is another one than before, so that nobody reads half of it', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    linkSync(join(root, FILE), join(root, 'old'));
    expect(await write(root, '{}', '[]')).toBeUndefined();
    expect([readFileSync(join(root, FILE), 'utf8'), readFileSync(join(root, 'old'), 'utf8')]).toEqual([
      '[]',
      '{}',
    ]);
  });
});

describe('a file is refused, and left as it is,', () => {
  test('when it is read-only', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    chmodSync(join(root, FILE), 0o444);
    expect(await write(root, '{}', '[]')).toBe(
      'it is read-only; allow writing to it, and run the command again',
    );
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('{}');
  });

  test('when somebody changed it meanwhile', async () => {
    const root = temporaryFolder({ [FILE]: '{ }' });
    expect(await write(root, '{}', '[]')).toBe('it was changed meanwhile; run the command again');
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('{ }');
  });

  test('when it is not UTF-8', async () => {
    const root = temporaryFolder({ [FILE]: Buffer.from([0x22, 0xff, 0x22]) });
    expect(await write(root, '"\uFFFD"', '"b"')).toBe('it was changed meanwhile; run the command again');
  });

  test('when it is a link', async () => {
    const root = temporaryFolder({ 'secret.json': '{}' });
    mkdirSync(join(root, 'x'));
    symlinkSync(join(root, 'secret.json'), join(root, FILE));
    expect(await write(root, '{}', '[]')).toBe('it is a link, or no file');
    expect(readFileSync(join(root, 'secret.json'), 'utf8')).toBe('{}');
  });

  test('when a folder on the way is a link', async () => {
    const root = temporaryFolder({ 'real/a.json': '{}', 'x/b.json': '{}' });
    symlinkSync(join(root, 'real'), join(root, 'x/way'));
    expect(await write(root, '{}', '[]', 'x/way/a.json')).toBe('it is a link, or no file');
    expect(readFileSync(join(root, 'real/a.json'), 'utf8')).toBe('{}');
  });

  test.each(['a.json', 'x/../a.json', '../a.json', 'x', '.', '/etc/hosts'])(
    'when it lies outside of the connector: %s',
    async (path) => {
      const root = temporaryFolder({ 'a.json': '{}', [FILE]: '{}' });
      expect(await write(root, '{}', '[]', path)).toBe('it is outside of the folder of the connector');
      expect(readFileSync(join(root, 'a.json'), 'utf8')).toBe('{}');
    },
  );

  test('when it is gone', async () => {
    expect(await write(temporaryFolder(), '{}', '[]')).toContain('ENOENT');
  });

  test('when it is a folder', async () => {
    const root = temporaryFolder({ [`${FILE}/inner`]: '{}' });
    expect(await write(root, '{}', '[]')).toBe('it is a link, or no file');
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot || process.platform === 'win32' ? test.skip : test)('when its folder is read-only', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    chmodSync(join(root, 'x'), 0o555);
    const reason = await write(root, '{}', '[]');
    chmodSync(join(root, 'x'), 0o755);
    expect(reason).toMatch(/EACCES|EPERM/);
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('{}');
  });
});

describe('what happens between reading and writing is not lost:', () => {
  /** Plans to write `[]`, lets something happen, and writes. */
  async function meanwhile(root: string, happens: (file: string) => void): Promise<string | undefined> {
    const plan = await planOf(join(root, 'x'), root, { path: FILE, before: '{}', after: '[]' });
    if ('refused' in plan) throw new Error(plan.refused);
    happens(join(root, FILE));
    return writePlan(plan);
  }

  const CHANGED = 'it was changed meanwhile; run the command again';
  const NO_FILE = 'it is a link, or no file';

  test('another content', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    expect(await meanwhile(root, (file) => writeFileSync(file, '{"a":1}'))).toBe(CHANGED);
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('{"a":1}');
    expect(readdirSync(join(root, 'x'))).toEqual(['apiDefinition.swagger.json']);
  });

  test('the repair of another run', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    const plan = await planOf(join(root, 'x'), root, { path: FILE, before: '{}', after: '[]' });
    const reasons = [await writePlan(plan), await writePlan(plan)];
    expect(reasons).toEqual([undefined, CHANGED]);
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('[]');
  });

  test('of two runs at once one writes, and the file is whole', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    const plans = await Promise.all(
      Array.from({ length: 8 }, () =>
        planOf(join(root, 'x'), root, { path: FILE, before: '{}', after: '[]' }),
      ),
    );
    const reasons = await Promise.all(plans.map(writePlan));
    expect(reasons).toContain(undefined);
    expect(reasons.every((reason) => reason === undefined || reason === CHANGED)).toBe(true);
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('[]');
    expect(readdirSync(join(root, 'x'))).toEqual(['apiDefinition.swagger.json']);
  });

  (process.platform === 'win32' ? test.skip : test)('another mode', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    expect(await meanwhile(root, (file) => chmodSync(file, 0o600))).toBe(CHANGED);
    expect(statSync(join(root, FILE)).mode & 0o777).toBe(0o600);
  });

  test('that it became read-only', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    const reason = await meanwhile(root, (file) => chmodSync(file, 0o444));
    expect(reason).toBe('it is read-only; allow writing to it, and run the command again');
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('{}');
  });

  test('that it became a link, to the very same content', async () => {
    const root = temporaryFolder({ [FILE]: '{}', 'secret.json': '{}' });
    const reason = await meanwhile(root, (file) => {
      rmSync(file);
      symlinkSync(join(root, 'secret.json'), file);
    });
    expect(reason).toBe(NO_FILE);
    expect(lstatSync(join(root, FILE)).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'secret.json'), 'utf8')).toBe('{}');
    expect(readdirSync(join(root, 'x'))).toEqual(['apiDefinition.swagger.json']);
  });

  test('that its folder became a link: nothing stays in the other one', async () => {
    const root = temporaryFolder({ [FILE]: '{}', 'other/apiDefinition.swagger.json': '{}' });
    const reason = await meanwhile(root, () => {
      renameSync(join(root, 'x'), join(root, 'old'));
      symlinkSync(join(root, 'other'), join(root, 'x'));
    });
    expect(reason).toBe(NO_FILE);
    expect(readdirSync(join(root, 'other'))).toEqual(['apiDefinition.swagger.json']);
    expect(readFileSync(join(root, 'other/apiDefinition.swagger.json'), 'utf8')).toBe('{}');
  });

  test('that it became a folder', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    const reason = await meanwhile(root, (file) => {
      rmSync(file);
      mkdirSync(file);
      writeFileSync(join(file, 'inner'), '');
    });
    expect(reason).toBe(NO_FILE);
    expect(readdirSync(join(root, FILE))).toEqual(['inner']);
    expect(readdirSync(join(root, 'x'))).toEqual(['apiDefinition.swagger.json']);
  });

  test('that it is gone', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    expect(await meanwhile(root, (file) => rmSync(file))).toContain('ENOENT');
    expect(readdirSync(join(root, 'x'))).toEqual([]);
  });

  test('that its folder is gone', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    const reason = await meanwhile(root, () => rmSync(join(root, 'x'), { recursive: true }));
    expect(reason).toContain('ENOENT');
    expect(readdirSync(root)).toEqual([]);
  });
});

test('what a run that was killed left behind is neither read nor in the way', async () => {
  const folder = temporaryFolder(connector('x', WITH_WARNING));
  const draft = `${FILE}.0123456789ab.tmp`;
  writeFileSync(join(folder, draft), '{"swagger": "2.0", "pa');
  const [location] = connectorsIn(DISK, folder);
  expect(location?.files.definition).toBe('apiDefinition.swagger.json');
  const before = readFileSync(join(folder, FILE), 'utf8');
  expect(await write(folder, before, `${before}\n`)).toBeUndefined();
  expect(readFileSync(join(folder, FILE), 'utf8')).toBe(`${before}\n`);
  expect(readFileSync(join(folder, draft), 'utf8')).toBe('{"swagger": "2.0", "pa');
});
