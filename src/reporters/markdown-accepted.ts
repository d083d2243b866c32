import { code, literal, table } from '../kit/markdown';
import type { Finding } from '../model/finding';
import type { Report } from '../model/report';
import { acceptedCount, placeOfNotice } from './reporter';

/**
 * The accepted findings of a connector with their reasons, folded.
 *
 * @param full with the list, instead of their number
 */
export function acceptedSection(findings: readonly Finding[], full: boolean): string[] {
  const accepted = findings.filter(({ suppressed }) => suppressed !== null);
  if (accepted.length === 0) return [];
  if (!full) return [`${acceptedCount(accepted)}.`, ''];
  const rows = accepted.map(({ rule, message, suppressed }) => [
    code(rule),
    literal(message),
    literal(suppressed?.reason ?? ''),
  ]);
  return [
    `<details><summary>${acceptedCount(accepted)}</summary>`,
    '',
    ...table(['Rule', 'Finding', 'Accepted because'], rows),
    '',
    '</details>',
    '',
  ];
}

/** What is to be said of the run itself. */
export function noticeList({ notices = [] }: Report): string[] {
  if (notices.length === 0) return [];
  const lines = notices.map((notice) => {
    const place = placeOfNotice(notice);
    const mark = notice.severity === 'warning' ? '⚠️' : 'ℹ️';
    return `- ${mark} ${place === '' ? '' : `${code(place)}: `}${literal(notice.message)}`;
  });
  return ['**About this run:**', '', ...lines, ''];
}
