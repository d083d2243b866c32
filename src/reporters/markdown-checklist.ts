import { link, literal, table } from '../kit/markdown';
import { READINESS_URL } from '../model/links';
import type { ConnectorReport, Requirement } from '../model/report';
import { checklistOf, tally } from './checklist';

/**
 * The checklist of a connector: what fails in sight, what a person has to confirm and what passes folded.
 *
 * @param full with what is folded, instead of its number
 */
export function checklistSection(connector: ConnectorReport, full: boolean): string[] {
  const checklist = checklistOf(connector);
  const { fail, warning, manual, pass } = checklist;
  const counted = tally(checklist);
  if (counted === '') return [];
  const rows = [
    ...fail.map((entry) => ['❌', nameOf(entry)]),
    ...warning.map((entry) => ['⚠️', nameOf(entry)]),
  ];
  return [
    `**${link('Requirements', READINESS_URL)}:** ${counted}.`,
    '',
    ...(rows.length === 0 ? [] : [...table(['', 'Requirement'], rows), '']),
    ...(full ? manualTable(manual) : []),
    ...(full ? passed(pass) : []),
  ];
}

function nameOf({ policy, title }: Requirement): string {
  return policy === null ? literal(title) : `${literal(title)} (${literal(policy)})`;
}

function manualTable(manual: readonly Requirement[]): string[] {
  const rows = manual.map((entry) => [nameOf(entry), literal(entry.instruction ?? '')]);
  return folded(`👤 ${manual.length} for a person to confirm`, rows, () =>
    table(['Requirement', 'What to do'], rows),
  );
}

function passed(pass: readonly Requirement[]): string[] {
  return folded(`✅ ${pass.length} passed`, pass, () => pass.map((entry) => `- ${nameOf(entry)}`));
}

function folded(summary: string, content: readonly unknown[], lines: () => readonly string[]): string[] {
  if (content.length === 0) return [];
  return [`<details><summary>${summary}</summary>`, '', ...lines(), '', '</details>', ''];
}
