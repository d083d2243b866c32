import { fixOf, type Edits } from '../../kit/edits';
import { levelsOf } from '../../kit/indentation';
import { MOST_EDITS, spanOf } from '../../kit/lines';
import { count } from '../../kit/text';
import type { JsonDocument, Span } from '../../model/json';
import { MAX_NESTING } from '../../model/parse-valid';
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
  fixable: true,
  roles: ['definition', 'properties'],
  *check({ document }) {
    const { wrong, width } = wrongIndents(document);
    const [first] = wrong;
    if (first === undefined) return;
    const number = wrong.filter(({ tab }) => tab === first.tab).length;
    const lines = number === 1 ? 'this line' : count(number, 'line');
    const repair = first.tab
      ? `Replace the tabs in the indentation of ${lines} by spaces`
      : `Indent ${lines} by a multiple of ${width ?? 'four or two'} spaces`;
    yield {
      at: spanOf(first),
      message: `${repair}: format the file with one width throughout.`,
      ...fixOf(fixed(document, wrong, width)),
    };
  },
  examples: () => ({
    good: [
      '{\n    "swagger": "2.0",\n    "info": {\n        "title": "Orders"\n    }\n}\n',
      '{\n  "swagger": "2.0"\n}\n',
      '{"swagger":"2.0"}',
    ],
    bad: [
      { input: '{\n\t"swagger": "2.0",\n\t"paths": {}\n}\n', at: [''] },
      { input: '{\n   "swagger": "2.0"\n}\n', at: [''] },
      { input: '{\n\t"schemes": [\n\t\t"https"\n\t],\n\t"tags": [{\n\t\t"name": "}"\n\t}]\n}\n', at: [''] },
      { input: '{\n    "info": {\n       "title": "Orders"\n    }\n}\n', at: [''] },
    ],
  }),
});

interface Indent extends Span {
  /** The index of the line. */
  readonly line: number;
  readonly tab: boolean;
}

interface WrongIndents {
  readonly wrong: readonly Indent[];
  /** The width that the first indented line sets; undefined when it is neither 2 nor 4 spaces. */
  readonly width: number | undefined;
}

const SPACE = 0x20;
const TAB = 0x09;

const FIRST_INDENT = /(?:^|\n)([ \t]+)[^\0- ]/;
/** A line that is not indented by whole levels, by the indentation of the first one that is. */
const OTHER_INDENT: ReadonlyMap<string, RegExp> = new Map([
  ['  ', /\n(?!(?: {2})*[^ \t])[ \t]*[^\0- ]/],
  ['    ', /\n(?!(?: {4})*[^ \t])[ \t]*[^\0- ]/],
]);

/** Nearly all files are indented well, which a single search tells several times as fast as a look at each line. */
function isWellIndented(text: string): boolean {
  const first = FIRST_INDENT.exec(text)?.[1];
  return first === undefined || OTHER_INDENT.get(first)?.test(text) === false;
}

/** Looks at every line once: files have up to 40,000. */
function wrongIndents({ text, lineStarts }: JsonDocument): WrongIndents {
  const wrong: Indent[] = [];
  if (isWellIndented(text)) return { wrong, width: undefined };
  let width: number | undefined;
  let known = false;
  for (let line = 0; line < lineStarts.length; line += 1) {
    const start = lineStarts[line] ?? 0;
    let end = start;
    let tab = false;
    for (let unit = text.charCodeAt(end); unit === SPACE || unit === TAB; unit = text.charCodeAt(end)) {
      tab ||= unit === TAB;
      end += 1;
    }
    if (end === start || !(text.charCodeAt(end) > SPACE)) continue;
    if (!known) width = !tab && (end - start === 2 || end - start === 4) ? end - start : undefined;
    known = true;
    if (tab || width === undefined || (end - start) % width !== 0) wrong.push({ line, start, end, tab });
  }
  return { wrong, width };
}

/** Indents the wrong lines by what is open around them; the others stay as they are. */
function fixed(document: JsonDocument, wrong: readonly Indent[], width: number | undefined): Edits {
  const [first] = wrong;
  const { root, syntaxProblems } = document;
  if (root === undefined || syntaxProblems.length > 0 || first === undefined || wrong.length > MOST_EDITS)
    return undefined;
  const levels = levelsOf(document);
  // The first indented line sets the width of all, so it has to be one level in.
  if (width === undefined && levels[first.line] !== 1) return undefined;
  const unit = width ?? (first.tab || first.end - first.start > 3 ? 4 : 2);
  const edits = wrong
    .map(({ line, start, end }) => ({
      start,
      end,
      text: ' '.repeat(unit * Math.min(levels[line] ?? 0, MAX_NESTING)),
    }))
    .filter(({ start, end, text }) => document.text.slice(start, end) !== text);
  const size = edits.reduce((sum, { text }) => sum + text.length, 0);
  return size > MOST_SPACES ? undefined : edits;
}

/** Of spaces that a file of a reasonable form needs; deep nesting would make many more of few. */
const MOST_SPACES = 500_000;
