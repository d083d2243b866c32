import { count } from '../kit/text';
import type { ConnectorReport, Update } from '../model/report';
import { isChange } from './reporter';

const TEXTS: Readonly<Record<Update, string>> = {
  none: '',
  minor: "By Microsoft's criteria this is a **minor** update.",
  major: "By Microsoft's criteria this is a **major** update.",
};

/** What kind of update it is, and whether existing flows break: what a reviewer has to know first. Empty without a comparison. */
export function updateLines({ comparison, findings }: ConnectorReport): string[] {
  const breaking = findings.filter(
    (finding) => isChange(finding) && finding.severity === 'error' && finding.suppressed === null,
  ).length;
  const sentences = [
    TEXTS[comparison?.update ?? 'none'],
    breaking > 0 ? `**It breaks existing flows:** ${count(breaking, 'change')}, see below.` : '',
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : [sentences.join(' '), ''];
}
