import { readFileSync, writeFileSync } from 'node:fs';
import { between } from '../kit/markdown';
import type { Rule } from '../model/rule';
import { compareHistory, type HistorySample } from './history';
import { historyTable, randomSamples } from './history-report';

export interface HistoryOptions {
  /** A date. */
  readonly since: string;
  /** How many random commits with findings are listed. */
  readonly sample: number;
  readonly seed: number;
  /** Ids of rules to list every finding of. */
  readonly rules: readonly string[];
  readonly write: boolean;
}

/** Compares every change of a connector in the history of a catalogue, and prints the figures. */
export async function calibrateHistory(
  checkout: string,
  rules: readonly Rule[],
  options: HistoryOptions,
): Promise<void> {
  const started = Date.now();
  const samples: HistorySample[] = [];
  for await (const sample of compareHistory(checkout, options.since, rules)) samples.push(sample);
  const crashes = samples.flatMap(({ commit, findings }) =>
    findings
      .filter(({ message }) => /^The rule .* failed on this/.test(message))
      .map(({ message }) => `${commit} ${message}`),
  );
  for (const crash of crashes) console.log(crash);
  for (const { commit, findings } of samples)
    for (const { file, line, column, rule, message } of findings)
      if (options.rules.includes(rule))
        console.log(`${commit.slice(0, 12)} ${file}:${line}:${column} ${rule} ${message}`);
  if (options.sample > 0) console.log(`${randomSamples(samples, options.sample, options.seed)}\n`);
  const table = historyTable(rules, samples);
  const page = ['docs', 'compare.md'].join('/');
  if (options.write) writeFileSync(page, between(readFileSync(page, 'utf8'), 'table', table));
  else console.log(table);
  console.error(
    `${samples.length} changed connectors in ${((Date.now() - started) / 1000).toFixed(1)} s, ` +
      `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, ${crashes.length} crashed rules`,
  );
}
