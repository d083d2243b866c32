import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createChecker } from '../engine/check';
import { checkCheckout, traitsOf } from '../engine/checkout';
import { discover } from '../engine/discover';
import { readConnector } from '../engine/read';
import { between } from '../kit/markdown';
import { rules } from '../rules/index';
import type { ConnectorTraits } from '../model/checkout';
import { recentFolders } from './catalogue';
import { calibrateHistory } from './history-main';
import { calibrateRepairs } from './repairs-main';
import { calibrationTable } from './table';
import { tallyRules, type Sample } from './tally';

// Runs every rule over a checkout of the published catalogue:
//   npm run calibrate -- PATH                       prints the table of docs/calibration.md; --write renews it
//   npm run calibrate -- PATH --rule ID [--recent]  lists every finding of these rules
//   npm run calibrate -- PATH --fix                 repairs everything in memory, and lists what repairs got wrong
//   npm run calibrate -- PATH --history [--since DATE] [--sample N --seed S] [--rule ID]
//                                                   compares what every commit changed; --write renews docs/compare.md
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fix: { type: 'boolean', default: false },
    rule: { type: 'string', multiple: true, default: [] },
    recent: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    history: { type: 'boolean', default: false },
    since: { type: 'string', default: '2023-01-01' },
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const checkout = resolve(positionals[0] ?? '.');
if (values.history) {
  const { since, sample, seed, rule, write } = values;
  await calibrateHistory(checkout, rules, {
    since,
    sample: Number(sample),
    seed: Number(seed),
    rules: rule,
    write,
  });
  process.exit();
}
const page = ['docs', 'calibration.md'].join('/');
await (values.fix ? calibrateRepairs(checkout, rules, values.write ? page : undefined) : calibrateRules());

async function calibrateRules(): Promise<void> {
  // What changed is the matter of --history.
  const able = rules.filter(({ scope }) => scope !== 'change');
  const chosen = values.rule.length === 0 ? able : able.filter(({ id }) => values.rule.includes(id));
  const started = Date.now();
  const recent = await recentFolders(checkout);
  const locations = await discover([checkout], checkout);
  const check = createChecker(chosen);
  const alone: { readonly sample: Sample; readonly traits: ConnectorTraits }[] = [];
  for (const location of locations) {
    const connector = await readConnector(location, checkout, 'auto');
    const findings = await check(connector);
    const sample = { publisher: connector.publisher, recent: recent.has(connector.path), findings };
    alone.push({ sample, traits: traitsOf(connector) });
  }
  const together = checkCheckout(
    chosen,
    alone.map(({ traits }) => traits),
  );
  const samples = alone.map(({ sample, traits }) => ({
    ...sample,
    findings: [...sample.findings, ...(together.get(traits) ?? [])],
  }));
  const crashes = samples
    .flatMap(({ findings }) => findings)
    .filter(({ message }) => /^The rule .* failed on this/.test(message)).length;
  if (values.rule.length > 0) {
    const shown = samples
      .filter((sample) => sample.recent || !values.recent)
      .flatMap(({ findings }) => findings);
    for (const { file, line, column, severity, rule, message } of shown)
      console.log(`${file}:${line}:${column} ${severity} ${rule} ${message}`);
  }
  const table = calibrationTable(tallyRules(chosen, samples), samples);
  if (values.write) writeFileSync(page, between(readFileSync(page, 'utf8'), 'table', table));
  else console.log(table);
  console.error(
    `${basename(checkout)}: ${locations.length} connectors in ${((Date.now() - started) / 1000).toFixed(1)} s, ` +
      `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, ${crashes} crashed rules`,
  );
}
