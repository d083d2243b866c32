import { auditor, type Audit } from '../engine/fix/audit';
import { discover } from '../engine/discover';
import { readConnector } from '../engine/read';
import { isRepairable, type Finding } from '../model/finding';
import type { Rule } from '../model/rule';

/** The audits of all connectors of a catalogue, in memory: nothing is written. */
export async function auditRepairs(
  checkout: string,
  rules: readonly Rule[],
  progress: (done: number, all: number) => void,
): Promise<Audit[]> {
  const audit = auditor(rules);
  const locations = await discover([checkout], checkout);
  const audits: Audit[] = [];
  for (const location of locations) {
    audits.push(await audit(await readConnector(location, checkout, 'auto')));
    progress(audits.length, locations.length);
  }
  return audits;
}

/** Every violation, a line each. */
export function violationLines(audits: readonly Audit[]): string[] {
  return audits.flatMap(({ introduced, violations }) => [
    ...violations,
    ...introduced.map(
      ({ finding: { file, line, column, rule, message }, by }) =>
        `${file}:${line}:${column} ${rule} ${message} [introduced by ${by.join(', ') || 'several repairs together'}]`,
    ),
  ]);
}

/** The figures as a Markdown table: per rule what was there, what was repaired, and what repairs brought. */
export function repairTable(rules: readonly Rule[], audits: readonly Audit[]): string {
  const rows = rules
    .filter(({ fixable }) => fixable)
    .map(({ id }) => {
      const own = (findings: readonly Finding[]): number => findings.filter(({ rule }) => rule === id).length;
      const connectors = audits.filter(({ repaired }) => own(repaired) > 0).length;
      const sum = (number: (audit: Audit) => number): number =>
        audits.reduce((total, audit) => total + number(audit), 0);
      const introduced = sum(({ introduced: list }) => list.filter(({ by }) => by.includes(id)).length);
      return [`\`${id}\``, connectors, sum((audit) => own(audit.repaired)), introduced];
    });
  const changed = audits.filter(({ repaired }) => repaired.length > 0).length;
  const total = audits.reduce((sum, { repaired }) => sum + repaired.filter(isRepairable).length, 0);
  const revealed = audits.reduce((sum, audit) => sum + audit.revealed.length, 0);
  const brought = audits.reduce((sum, { introduced }) => sum + introduced.length, 0);
  const wrong = audits.reduce((sum, { violations }) => sum + violations.length, 0);
  return [
    `${total} findings repaired in ${changed} of ${audits.length} connectors; ${brought} findings introduced; ${revealed} came to light that no rule could see before; ${wrong} other violations.`,
    '',
    '| rule | connectors | repaired | introduced |',
    '| --- | --: | --: | --: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}
