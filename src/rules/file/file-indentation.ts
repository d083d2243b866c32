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
  roles: ['definition', 'properties'],
  *check({ document }) {
    const indents = [...indentsOf(document)];
    const width = indents[0] !== undefined && isWidth(indents[0]) ? length(indents[0]) : undefined;
    const wrong = indents.filter(
      (indent) => indent.tab || width === undefined || length(indent) % width !== 0,
    );
    const first = wrong[0];
    if (first === undefined) return;
    const { length: lineCount } = wrong.filter(({ tab }) => tab === first.tab);
    const lines = lineCount === 1 ? 'this line' : count(lineCount, 'line');
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

/** The white space that lines begin with, where something follows it. */
function* indentsOf({ text, lineStarts }: JsonDocument): Generator<Indent> {
  const space = /[ \t]+(?=[^ \t\r\n])/y;
  for (const start of lineStarts) {
    space.lastIndex = start;
    if (!space.test(text)) continue;
    const end = space.lastIndex;
    yield { start, end, tab: text.slice(start, end).includes('\t') };
  }
}

function length({ start, end }: Span): number {
  return end - start;
}

function isWidth(indent: Indent): boolean {
  return !indent.tab && (length(indent) === 2 || length(indent) === 4);
}
