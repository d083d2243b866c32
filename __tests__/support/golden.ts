import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';

const UPDATE = process.env.UPDATE_GOLDEN === '1';

/** Compares a text with a golden file under `__tests__/fixtures`. Only `npm run golden` writes the file, and never in CI. */
export function expectGolden(path: string, text: string): void {
  const file = join('__tests__/fixtures', path);
  if (UPDATE) update(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

function update(file: string, text: string): void {
  if (process.env.CI) throw new Error('Golden files are not updated in CI');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
