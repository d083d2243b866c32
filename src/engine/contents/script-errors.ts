import type { SyntaxProblem } from '../../model/json';
import { nodesIn, type Syntax } from './csharp';

/** What comes after the first errors is often their consequence. */
const MOST_ERRORS = 5;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
]);

/** The first places where the text is no C#, with the repair. */
export function scriptErrors(root: Syntax, text: string): SyntaxProblem[] {
  const errors: SyntaxProblem[] = [];
  let end = -1;
  for (const node of nodesIn(root)) {
    if (errors.length === MOST_ERRORS) break;
    // An error in an error adds nothing.
    if (node.start < end || (node.type !== 'ERROR' && !node.missing)) continue;
    errors.push(node.missing ? missing(node, text) : unexpected(node, text));
    end = node.end;
  }
  return errors;
}

function missing({ start, type }: Syntax, text: string): SyntaxProblem {
  const before = text.slice(Math.max(0, start - 200), start).trimEnd();
  const token = /(\w+|\W)$/.exec(before)?.[0] ?? '';
  const end = start - (Math.min(start, 200) - before.length);
  const wanted = /^\W+$/.test(type)
    ? `"${type}"`
    : `a${/^[aeiou]/.test(type) ? 'n' : ''} ${type.replaceAll('_', ' ')}`;
  const place = token === '' ? 'here' : `after "${token}"`;
  return { start: Math.max(0, end - token.length), end, message: `Add ${wanted} ${place}.` };
}

function unexpected(node: Syntax, text: string): SyntaxProblem {
  const open = unclosed(node);
  if (open !== undefined)
    return {
      start: open.start,
      end: open.end,
      message: `Close this ${open.type === '"' ? 'string' : `"${open.type}"`}.`,
    };
  const token = /^(\w+|[^\w\s]+|\s)/.exec(text.slice(node.start, node.start + 60))?.[0] ?? '';
  return {
    start: node.start,
    end: node.start + Math.max(1, token.length),
    message: `Correct the C# at "${token.trim()}": the script does not compile.`,
  };
}

/** The last bracket or quotation mark in the error that is not closed in it. */
function unclosed({ children }: Syntax): Syntax | undefined {
  const open: Syntax[] = [];
  for (const child of children) {
    const last = open.at(-1);
    if (last !== undefined && CLOSING.get(last.type) === child.type) open.pop();
    else if (CLOSING.has(child.type)) open.push(child);
  }
  return open.find(({ type }) => type === '"') ?? open.at(-1);
}
