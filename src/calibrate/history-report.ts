import { UPDATES, type Update } from '../model/report';
import type { Finding } from '../model/finding';
import type { Rule } from '../model/rule';
import type { HistorySample } from './history';

/** The figures as a Markdown table: how many connectors that commits changed each rule hits. */
export function historyTable(rules: readonly Rule[], samples: readonly HistorySample[]): string {
  const share = (hits: number): string => `${((100 * hits) / Math.max(samples.length, 1)).toFixed(1)} %`;
  const rows = rules
    .filter(({ scope }) => scope === 'change')
    .map(({ id, severity }) => {
      const hit = samples.filter(({ findings }) => findings.some(({ rule }) => rule === id));
      const number = hit.reduce(
        (sum, { findings }) => sum + findings.filter(({ rule }) => rule === id).length,
        0,
      );
      return `| \`${id}\` | ${severity} | ${hit.length} | ${share(hit.length)} | ${number} |`;
    });
  const withErrors = samples.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  const found = samples.filter(({ findings }) => findings.length > 0);
  const updates = (update: Update): number => samples.filter((sample) => sample.update === update).length;
  return [
    `${samples.length} changed connectors in ${new Set(samples.map(({ commit }) => commit)).size} commits: ` +
      `${found.length} with findings, ${withErrors.length} with errors; updates: ${UPDATES.map((update) => `${updates(update)} ${update}`).join(', ')}.`,
    '',
    '| rule | severity | changed connectors | share | findings |',
    '| --- | --- | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

/** Random samples with findings, the same for the same seed, with all that was found. */
export function randomSamples(samples: readonly HistorySample[], number: number, seed: number): string {
  const found = samples.filter(({ findings }) => findings.length > 0);
  const random = mulberry32(seed);
  const chosen = found
    .map((sample) => ({ sample, order: random() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, number);
  return chosen.map(({ sample }) => sampleText(sample)).join('\n\n');
}

function sampleText({ commit, folder, update, findings }: HistorySample): string {
  return [`${commit.slice(0, 12)} ${folder} (${update})`, ...findings.map(findingText)].join('\n');
}

function findingText({ file, line, column, severity, rule, message, related }: Finding): string {
  const old = related[0] === undefined ? '' : ` [was ${related[0].line}]`;
  return `  ${file.slice(file.lastIndexOf('/') + 1)}:${line}:${column} ${severity} ${rule} ${message}${old}`;
}

/** A small generator of numbers from 0 to 1 that can be repeated; nothing secret depends on it. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
