import { describe, expect, test } from '@jest/globals';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { planOf, writePlan } from '../../../src/engine/fix/write';
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

  test('when it changes into something else at the last moment', async () => {
    const root = temporaryFolder({ [FILE]: '{}' });
    const plan = await planOf(join(root, 'x'), root, { path: FILE, before: '{}', after: '[]' });
    if ('refused' in plan) throw new Error(plan.refused);
    const folder = join(root, 'y');
    mkdirSync(folder);
    writeFileSync(join(folder, 'file'), '');
    expect(await writePlan({ ...plan, target: folder })).toMatch(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(readdirSync(root).sort()).toEqual(['x', 'y']);
  });
});
