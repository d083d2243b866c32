import { spanOf } from '../../kit/lines';
import { count } from '../../kit/text';
import type { JsonDocument, Span } from '../../model/json';
import { fileRule } from '../../model/rule';

export default fileRule({
  id: 'pp-file-indentation',
  title: 'Lines are indented with four or two spaces per level',
  why: 'Reviewers read the file as it is, and a mix of tabs and spaces hides which element a line belongs to.',
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'coding-standards#api-definition',
  once: true,
  roles: ['definition', 'properties'],
  *check({ document }) {
    const { first, number, width } = wrongIndents(document);
    if (first === undefined) return;
    const lines = number === 1 ? 'this line' : count(number, 'line');
    const repair = first.tab
      ? `Replace the tabs in the indentation of ${lines} by spaces`
      : `Indent ${lines} by a multiple of ${width ?? 'four or two'} spaces`;
    yield { at: spanOf(first), message: `${repair}: format the file with one width throughout.` };
  },
  examples: {
    good: [
      '{\n    "swagger": "2.0",\n    "info": {\n        "title": "Orders"\n    }\n}\n',
      '{\n  "swagger": "2.0"\n}\n',
      '{"swagger":"2.0"}',
    ],
    bad: [
      { input: '{\n\t"swagger": "2.0",\n\t"paths": {}\n}\n', at: [''] },
      { input: '{\n   "swagger": "2.0"\n}\n', at: [''] },
      { input: '{\n    "info": {\n       "title": "Orders"\n    }\n}\n', at: [''] },
    ],
  },
});

interface Indent extends Span {
  readonly tab: boolean;
}

interface WrongIndents {
  readonly first: Indent | undefined;
  /** How many lines are wrong in the way of the first one. */
  readonly number: number;
  /** The width that the first indented line sets; undefined when it is neither 2 nor 4 spaces. */
  readonly width: number | undefined;
}

const SPACE = 0x20;
const TAB = 0x09;

/** Looks at every line once, and keeps nothing but the first wrong one: files have up to 40,000. */
function wrongIndents({ text, lineStarts }: JsonDocument): WrongIndents {
  let first: Indent | undefined;
  let number = 0;
  let width: number | undefined;
  let known = false;
  for (const start of lineStarts) {
    let end = start;
    let tab = false;
    for (let unit = text.charCodeAt(end); unit === SPACE || unit === TAB; unit = text.charCodeAt(end)) {
      tab ||= unit === TAB;
      end += 1;
    }
    if (end === start || !(text.charCodeAt(end) > SPACE)) continue;
    if (!known) width = !tab && (end - start === 2 || end - start === 4) ? end - start : undefined;
    known = true;
    if (!tab && width !== undefined && (end - start) % width === 0) continue;
    first ??= { start, end, tab };
    if (tab === first.tab) number += 1;
  }
  return { first, number, width };
}
