import { PUBLISHERS } from '../model/finding';
import { RECENT_SINCE } from './catalogue';
import { byPublisher, type RuleTally, type Sample, type Tally } from './tally';

/** The figures as a Markdown table: `all / recent` connectors hit, per rule and publisher. */
export function calibrationTable(tallies: readonly RuleTally[], samples: readonly Sample[]): string {
  const cell = ({ all, recent }: Tally): string => (all === 0 ? '–' : `${all} / ${recent}`);
  const totals = byPublisher(samples);
  const rows = tallies.map(({ rule, connectors, findings }) =>
    [
      `\`${rule.id}\``,
      rule.severity,
      ...PUBLISHERS.map((publisher) => cell(connectors[publisher])),
      recentShare(connectors, totals),
      String(findings),
    ].join(' | '),
  );
  return [
    `Connectors: ${PUBLISHERS.map((publisher) => `${totals[publisher].all} ${publisher} (${totals[publisher].recent} changed since ${RECENT_SINCE})`).join(', ')}.`,
    '',
    `| rule | severity | ${PUBLISHERS.join(' | ')} | recent, certified and independent | findings |`,
    '| --- | --- | --: | --: | --: | --: | --: |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** Share of the recently changed connectors of the two certified programs that a rule hits. */
function recentShare(hits: RuleTally['connectors'], totals: RuleTally['connectors']): string {
  const hit = hits.verified.recent + hits.independent.recent;
  const total = totals.verified.recent + totals.independent.recent;
  return total === 0 || hit === 0 ? '–' : `${((100 * hit) / total).toFixed(2)} %`;
}
