import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unifiedDiff } from '../../../src/engine/fix/diff';
import { temporaryFolder } from '../../support/folder';
import { expectNoComplaints } from '../../support/property';

/** What `git apply` makes of a text with our diff. */
function applied(before: string, after: string, path = 'a.json'): string {
  const folder = temporaryFolder({ [path]: before });
  const diff = unifiedDiff(before, after, path);
  if (diff !== '') execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: diff });
  return readFileSync(join(folder, path), 'utf8');
}

const lines = (number: number, text = (index: number) => `line ${index}`): string =>
  Array.from({ length: number }, (_, index) => `${text(index)}\n`).join('');

describe('git apply takes the diff', () => {
  test.each<readonly [string, string, string, string?]>([
    ['of one line', 'a\nb\nc\n', 'a\nx\nc\n'],
    ['of line breaks of Windows', 'a\r\nb\r\n', 'a\r\nc\r\n'],
    ['of a byte order mark', '\uFEFFa\n', '\uFEFFb\n'],
    ['without a last line break', 'a\nb', 'a\nc'],
    ['that adds the last line break', 'a\nb', 'a\nb\n'],
    ['of far places', lines(50), lines(50).replace('line 3\n', 'x\n').replace('line 44\n', '')],
    ['of a file with an odd name', '{}\n', '[]\n', 'Größe 1, "100%" #x/[ü] \' b.json'],
    ['of every line of a long file', lines(4000), lines(4000, (index) => `  line ${index}`)],
    [
      'of nearly every line of a long file',
      `same\n${lines(4000)}end`,
      `same\n${lines(4001, (index) => `x ${index}`)}end`,
    ],
    ['of nothing', 'a\n', 'a\n'],
  ])('%s', (...[, before, after, path]) => {
    expect(applied(before, after, typeof path === 'string' ? path : undefined)).toBe(after);
  });

  test('of any texts', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', '', ' ', '\r', '-a', '+b', '@@'), { maxLength: 12 });
    const texts = fc.tuple(text, text, fc.constantFrom('', '\n'), fc.constantFrom('', '\n'));
    await expectNoComplaints(texts, 40, ([before, after, end, ending]) => {
      const [from, to] = [`x\n${before.join('\n')}${end}`, `x\n${after.join('\n')}${ending}`];
      return applied(from, to) === to ? [] : ['git makes another text of it.'];
    });
  });
});

test('a diff without a path has no header', () => {
  expect(unifiedDiff('a\nb\n', 'a\nc\n')).toBe('@@ -1,2 +1,2 @@\n a\n-b\n+c\n');
});

test('no text without a difference has a diff', () => {
  expect(unifiedDiff('a\n', 'a\n', 'x')).toBe('');
});
