import { literal } from '../kit/markdown';
import { count } from '../kit/text';
import type { Comparison, ConnectorReport, Update } from '../model/report';
import { isChange } from './reporter';

const TEXTS: Readonly<Record<Update, string>> = {
  none: "By Microsoft's criteria this is no update",
  minor: "By Microsoft's criteria this is a **minor** update",
  major: "By Microsoft's criteria this is a **major** update",
};

/** The kind of update, with the reasons where they are known; nothing where no change was found. */
function kindOf({ update, reasons }: Comparison): string {
  if (reasons !== undefined) return `${TEXTS[update]}: ${literal(reasons.join(', '))}.`;
  return update === 'none' ? '' : `${TEXTS[update]}.`;
}

/** What kind of update it is, and whether existing flows break: what a reviewer has to know first. Empty without a comparison. */
export function updateLines({ comparison, findings }: ConnectorReport): string[] {
  const breaking = findings.filter(
    (finding) => isChange(finding) && finding.severity === 'error' && finding.suppressed === null,
  ).length;
  const sentences = [
    comparison === undefined ? '' : kindOf(comparison),
    breaking > 0 ? `**It breaks existing flows:** ${count(breaking, 'change')}, see below.` : '',
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : [sentences.join(' '), ''];
}
