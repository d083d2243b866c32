import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { generatedFiles } from '../src/generate/files';
import { ruleIndex } from '../src/generate/rule-index';

const files = generatedFiles('.');
const HINT = 'run npm run generate, look at the difference, and commit it';

test(`the rule index is up to date (else ${HINT})`, () => {
  expect(readFileSync('src/rules/index.ts', 'utf8')).toBe(ruleIndex('src/rules'));
});

test(`all generated files are up to date (else ${HINT})`, async () => {
  const stale = [...(await files)].filter(
    ([path, content]) => committed(path)?.equals(Buffer.from(content)) !== true,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});

test('no page of a rule is left over', async () => {
  const pages = readdirSync('docs/rules').map((name) => `docs/rules/${name}`);
  const known = await files;
  expect(pages.filter((path) => !known.has(path))).toEqual([]);
});

function committed(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
