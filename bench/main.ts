import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

// Measures the built CLI beside the Spectral CLI with spectral:oas, on the same files, in one run:
//   npm run bench -- PATH    PATH is a checkout of a catalogue of connectors
const root = process.cwd();
const checkout = resolve(process.argv[2] ?? '.');
const folder = mkdtempSync(join(tmpdir(), 'connector-preflight-bench-'));
const oas = join(folder, 'oas.yaml');
writeFileSync(oas, 'extends: [spectral:oas]\n');

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

function measure(script: string, args: readonly string[], cwd: string): Measured {
  const started = process.hrtime.bigint();
  const peak = ['--require', join(root, 'bench/peak.cjs')];
  const child = spawnSync(process.execPath, [...peak, join(root, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    cwd,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (child.status !== 0 && child.status !== 1) throw new Error(child.stderr);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(child.stderr)?.[1]) / 1024 };
}

const ours = (files: readonly string[], cwd: string): Measured =>
  measure('dist/cli/index.js', ['check', ...files, '--format', 'json'], cwd);
const spectral = (files: readonly string[], cwd: string): Measured =>
  measure(
    'node_modules/@stoplight/spectral-cli/dist/index.js',
    ['lint', '-r', oas, '-f', 'json', '--quiet', ...files.map(escapeGlob)],
    cwd,
  );

/** Copies of definitions, each in a folder of its own, so that both programs see nothing else. */
function aloneIn(parent: string, files: readonly string[]): string[] {
  return files.map((file, index) => {
    const copy = join(String(index).padStart(4, '0'), basename(file));
    mkdirSync(join(parent, dirname(copy)), { recursive: true });
    copyFileSync(join(checkout, file), join(parent, copy));
    return copy;
  });
}

/** The Spectral CLI takes files as globs. */
function escapeGlob(path: string): string {
  return path.replace(/[()[\]{}!*?@+]/g, '\\$&');
}

/** The run with the median time, of an odd number of them. */
function median(runs: readonly Measured[]): Measured {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(runs.length / 2)];
  if (middle === undefined) throw new Error('no runs');
  return middle;
}

function compare(title: string, files: readonly string[], times: number, cwd: string): void {
  // In turns, as the speed of a machine changes.
  const runs = Array.from({ length: times }, () => [ours(files, cwd), spectral(files, cwd)] as const);
  const [mine, theirs] = [median(runs.map(([own]) => own)), median(runs.map(([, other]) => other))];
  console.log(
    `| ${title} | ${shown(mine)} | ${shown(theirs)} | **${(theirs.seconds / mine.seconds).toFixed(1)}** |`,
  );
}

function shown({ seconds, megabytes }: Measured): string {
  return `${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB`;
}

const definitions = readdirSync(checkout, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) =>
      /(certified|publisher|custom)-connectors\/[^/]+\/apiDefinition\.swagger\.json$/.test(path) &&
      !path.startsWith('templates'),
  )
  .sort();
const sizes = definitions.map((path) => ({
  path,
  distance: Math.abs(statSync(join(checkout, path)).size - 70_000),
}));
const usual = sizes.sort((a, b) => a.distance - b.distance)[0]?.path ?? '';

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}\n`);
console.log(
  '| input | Connector Preflight | Spectral CLI with spectral:oas | times faster |\n| --- | --- | --- | --: |',
);
const first = definitions.slice(0, 200);
compare('one definition of 70 KB', [usual], 7, checkout);
compare('the first 200 definitions, nothing beside them', aloneIn(folder, first), 5, folder);
compare('the same with the connectors around them', first, 3, checkout);
console.log(
  `| the whole catalogue (${definitions.length} definitions) | ${shown(measure('dist/cli/index.js', ['check', checkout, '--format', 'json'], checkout))} | – | – |`,
);
rmSync(folder, { recursive: true, force: true });
