import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join('src', from), 'utf8');
  const found = [
    ...text.matchAll(/(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/g),
  ];
  return found.map(([, typeOnly, path = '', lazy]) => {
    const to = lazy ?? path;
    return {
      from,
      to: to.startsWith('.') ? posix.join(dirname(from), to) : to,
      typeOnly: typeOnly !== undefined,
    };
  });
});

const room = (path: string): string => path.split('/')[0] ?? '';
const local = imports.filter(({ to }) => files.some((file) => file === `${to}.ts`));

/** What each room may import, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  kit: ['model'],
  rules: ['kit', 'model'],
  engine: ['kit', 'model'],
  reporters: ['kit', 'model'],
  git: ['kit', 'model'],
  github: ['reporters', 'kit', 'model'],
  threads: ['engine', 'git', 'model'],
  cli: ['rules', 'engine', 'git', 'reporters', 'threads', 'kit', 'model'],
  action: ['rules', 'engine', 'git', 'github', 'reporters', 'threads', 'kit', 'model'],
  generate: ['rules', 'engine', 'reporters', 'kit', 'model'],
  calibrate: ['rules', 'engine', 'git', 'kit', 'model'],
  'ruleset.ts': ['rules', 'engine'],
};

describe('rooms', () => {
  test('imports are found at all', () => {
    expect(local.length).toBeGreaterThan(500);
  });

  test('they point down only', () => {
    const wrong = local.filter(
      ({ from, to }) => room(from) !== room(to) && !ALLOWED[room(from)]?.includes(room(to)),
    );
    expect(wrong).toEqual([]);
  });

  test('rules do not know each other', () => {
    const wrong = local.filter(
      ({ from, to }) => room(from) === 'rules' && room(to) === 'rules' && from !== 'rules/index.ts',
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    [/^node:child_process$/, ['git/run.ts']],
    [/^@actions\//, ['action/toolkit.ts']],
    [/^@stoplight\//, ['engine/spectral.ts']],
  ])('%s is loaded in one file only', (name, expected) => {
    const users = imports
      // What maintainers run is no part of the program.
      .filter(({ from, to, typeOnly }) => name.test(to) && !typeOnly && room(from) !== 'calibrate')
      .map(({ from }) => from);
    expect([...new Set(users)]).toEqual(expected);
  });

  test('the published ruleset reaches neither Spectral nor Node', () => {
    const reached = new Set(['ruleset.ts']);
    for (const file of reached)
      for (const { from, to, typeOnly } of imports)
        if (from === file && !typeOnly) reached.add(files.includes(`${to}.ts`) ? `${to}.ts` : to);
    const foreign = [...reached].filter((path) => !files.includes(path));
    expect(foreign.sort()).toEqual(['fastest-levenshtein/esm/mod.js', 'jsonc-parser/lib/esm/main.js']);
  });
});
