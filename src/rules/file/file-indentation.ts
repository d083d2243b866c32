import { linesOf, spanOf } from '../../kit/lines';
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
    const others = wrong.length === 1 ? '' : `, in ${count(wrong.length, 'line')}`;
    const repair = first.tab
      ? 'Replace tabs by spaces'
      : `Indent by a multiple of ${width ?? 'four or two'} spaces`;
    yield { at: spanOf(first), message: `${repair}${others}: format the file with one width throughout.` };
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

function* indentsOf(document: JsonDocument): Generator<Indent> {
  for (const { start, end: lineEnd } of linesOf(document)) {
    let end = start;
    let tab = false;
    for (; end < lineEnd && (document.text[end] === ' ' || document.text[end] === '\t'); end += 1)
      tab ||= document.text[end] === '\t';
    if (end > start && end < lineEnd) yield { start, end, tab };
  }
}

function length({ start, end }: Span): number {
  return end - start;
}

function isWidth(indent: Indent): boolean {
  return !indent.tab && (length(indent) === 2 || length(indent) === 4);
}
