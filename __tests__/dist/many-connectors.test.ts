import { expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report';
import { NOT_READY, cli } from '../support/cli';
import { temporaryFolder } from '../support/folder';

const DEFINITION = readFileSync(join(NOT_READY, 'apiDefinition.swagger.json'), 'utf8');

/** As many connectors as are worth two threads, each with another title. */
function catalogue(): string {
  const names = Array.from({ length: 60 }, (_, index) => `Tickets${String(index).padStart(2, '0')}`);
  return temporaryFolder(
    Object.fromEntries(
      names.map((name) => [
        `${name}/apiDefinition.swagger.json`,
        DEFINITION.replace(/"title": "[^"]*"/, `"title": "${name}"`),
      ]),
    ),
  );
}

async function reportOf(paths: readonly string[], cwd: string): Promise<Report> {
  const { stdout, stderr } = await cli(['check', ...paths, '--format', 'json'], cwd);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

test('many connectors, which threads share, get the findings that each gets alone', async () => {
  const folder = catalogue();
  const whole = await reportOf([], folder);
  const names = readdirSync(folder).sort();
  expect(whole.connectors.map(({ path }) => path)).toEqual(names);
  const thirds = [names.slice(0, 20), names.slice(20, 40), names.slice(40)];
  const parts: Report[] = [];
  for (const third of thirds) parts.push(await reportOf(third, folder));
  expect(whole.connectors).toEqual(parts.flatMap(({ connectors }) => connectors));
  expect(whole.summary.errors).toBe(parts.reduce((sum, { summary }) => sum + summary.errors, 0));
});

test('a title that two of many connectors have is reported once, whichever thread checks them', async () => {
  const folder = catalogue();
  for (const [name, title] of [
    ['Tickets41', 'Tickets03'],
    ['Tickets58', 'Tickets22'],
  ])
    writeFileSync(
      join(folder, `${name}/apiDefinition.swagger.json`),
      DEFINITION.replace(/"title": "[^"]*"/, `"title": "${title}"`),
    );
  const { connectors } = await reportOf([], folder);
  const twins = connectors.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'pp-info-title-unique'),
  );
  expect(twins.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'Tickets41/apiDefinition.swagger.json:4',
    'Tickets58/apiDefinition.swagger.json:4',
  ]);
  const unmet = connectors.filter(({ requirements }) =>
    requirements.some(({ policy, status }) => policy === '5000.2.2.5' && status === 'warning'),
  );
  expect(unmet.map(({ path }) => path)).toEqual(['Tickets41', 'Tickets58']);
});

/** Newer versions of Node keep it themselves; Windows has no such modes. */
const KEPT_BY_US = Number(process.versions.node.split('.')[0]) < 22 && process.platform !== 'win32';
const whereKept = KEPT_BY_US ? test : test.skip;

whereKept('compiled code is kept in a private folder, and never trusted blindly', async () => {
  const TMPDIR = temporaryFolder();
  const run = () => cli(['check', NOT_READY], '.', { TMPDIR });
  const first = await run();
  const cache = join(TMPDIR, readdirSync(TMPDIR)[0] ?? '');
  const files = readdirSync(cache);
  expect(statSync(cache).mode & 0o077).toBe(0);
  expect(files.length).toBeGreaterThan(2);
  expect(await run()).toEqual(first);
  for (const file of files) writeFileSync(join(cache, file), 'no compiled code');
  expect(await run()).toEqual(first);
  expect(readFileSync(join(cache, files[0] ?? ''), 'latin1')).not.toBe('no compiled code');
});

whereKept('a folder that others can write to keeps no compiled code', async () => {
  const TMPDIR = temporaryFolder();
  const cache = join(TMPDIR, `connector-preflight-cache-${process.getuid?.() ?? ''}`);
  mkdirSync(cache);
  // A mode given to mkdir is cut by the umask.
  chmodSync(cache, 0o777);
  const { code } = await cli(['check', NOT_READY], '.', { TMPDIR });
  expect(code).toBe(1);
  expect(readdirSync(cache)).toEqual([]);
});
