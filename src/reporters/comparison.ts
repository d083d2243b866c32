import type { ConnectorReport, Report, Update } from '../model/report';
import { SAFE_CHANGES_URL, referenceUrl } from '../model/links';
import { count } from '../kit/text';

/** Whether the report is that of `compare`: two versions were compared, and nothing else was checked. */
export function isComparison({ base, connectors }: Report): boolean {
  return (
    base === undefined &&
    connectors.length > 0 &&
    connectors.every(({ comparison }) => comparison !== undefined)
  );
}

/** The gravest update among the connectors. */
export function updateIn({ connectors }: Report): Update {
  const updates = new Set(connectors.map(({ comparison }) => comparison?.update));
  if (updates.has('major')) return 'major';
  return updates.has('minor') ? 'minor' : 'none';
}

const NAMES: Readonly<Record<Update, string>> = {
  none: 'No update',
  minor: 'Minor update',
  major: 'Major update',
};

/** How a connector without errors is called, and one with errors. */
export function marksOf({ comparison, requirements }: ConnectorReport): readonly [string, string] {
  if (comparison === undefined || requirements.length > 0) return ['Ready', 'Not ready'];
  const name = NAMES[comparison.update];
  return [name, `${name} that breaks existing flows`];
}

/** "Major update that breaks existing flows", "Minor update". */
export function comparisonVerdict(report: Report): string {
  return `${NAMES[updateIn(report)]}${report.summary.errors > 0 ? ' that breaks existing flows' : ''}`;
}

/**
 * Why Microsoft takes the update for what it is: "Major update: 2 operations deleted, 1 required input added."; empty where
 * there is nothing to say. The names in it are those of the connector: to be escaped.
 *
 * @param name instead of that of the update, where that was said already
 */
export function updateSentence({ comparison }: ConnectorReport, name?: string): string {
  if (comparison?.reasons === undefined) return '';
  return `${name ?? NAMES[comparison.update]}: ${comparison.reasons.join(', ')}.`;
}

const CRITERIA = referenceUrl('certification-updates#criteria-of-a-minor-update');
const VERSIONING = referenceUrl('operational-versioning');

const SUBMIT: Readonly<Record<Update, string>> = {
  none: 'no artifact of the connector changed, so there is nothing to submit',
  minor: `submit it as a minor update; it changes only what Microsoft's criteria name (${CRITERIA})`,
  major: `submit it as a major update, which takes longer; minor ones change descriptions and the like only (${CRITERIA})`,
};

/** What to do after a comparison. */
export function comparisonNextStep(report: Report): string {
  const { errors, warnings } = report.summary;
  if (errors + warnings === 0) return `Next: ${SUBMIT[updateIn(report)]}.`;
  return (
    `Next: take back ${count(errors + warnings, 'change')}, or put changed operations beside the old ones as new revisions (${VERSIONING}); ` +
    `how to make each change safe: ${SAFE_CHANGES_URL}. Announce to users what has to break nevertheless; Microsoft asks you to confirm it.`
  );
}
