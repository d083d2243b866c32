import { fixOf } from '../../kit/edits';
import { MOST_EDITS, spanOf } from '../../kit/lines';
import { count } from '../../kit/text';
import type { JsonDocument, Span } from '../../model/json';
import { fileRule } from '../../model/rule';

export default fileRule({
  id: 'pp-file-trailing-space',
  title: 'No line ends with white space',
  why: "Microsoft's coding standards ask for it: invisible changes make pull requests hard to read.",
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'coding-standards#api-definition',
  once: true,
  fixable: true,
  roles: ['definition', 'properties'],
  *check({ document }) {
    const [first, ...others] = trailingSpaces(document);
    if (first === undefined) return;
    yield {
      at: spanOf(first),
      message: `Remove the white space at the end of ${others.length === 0 ? 'this line' : count(others.length + 1, 'line')}.`,
      ...fixOf(
        others.length < MOST_EDITS ? [first, ...others].map((span) => ({ ...span, text: '' })) : undefined,
      ),
    };
  },
  examples: () => ({
    good: ['{\n  "swagger": "2.0",\n  "paths": {}\n}\n'],
    bad: [{ input: '{ \n  "swagger": "2.0",\t\n  "paths": {}\n}\n', at: [''] }],
  }),
});

const SPACE = 0x20;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;

function isSpace(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

function* trailingSpaces({ text, lineStarts }: JsonDocument): Generator<Span> {
  for (let index = 0; index < lineStarts.length; index += 1) {
    const lineStart = lineStarts[index] ?? 0;
    let end = (lineStarts[index + 1] ?? text.length + 1) - 1;
    if (text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
    let start = end;
    while (start > lineStart && isSpace(text.charCodeAt(start - 1))) start -= 1;
    if (start < end) yield { start, end };
  }
}
