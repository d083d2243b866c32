import type { JsonNode, Reading, RepeatedKey, Span, SyntaxProblem } from './json';
import { NO_ITEMS, NO_MEMBERS, Node, repeatedKey } from './node';
import { missingComma, plainSpaces, removal } from './syntax-fixes';
import { found, strayBracket, unexpected, unfinished } from './syntax-messages';
import { MAX_NESTING } from './parse-valid';
import { Token, tokensOf, type Lexeme } from './tokens';

interface Frame {
  readonly node: Node;
  readonly members: Map<string, JsonNode>;
  readonly items: JsonNode[];
}

/**
 * Reads a text token by token, and past what can be mended: trailing, doubled and missing commas, comments, bad characters
 * inside strings. After anything worse there is no root.
 *
 * @param text without byte order mark
 */
export function parseFaulty(text: string): Reading {
  const syntaxProblems: SyntaxProblem[] = [];
  const repeatedKeys: RepeatedKey[] = [];
  const strings: JsonNode[] = [];
  const tokens = tokensOf(text, syntaxProblems);
  const builder = treeBuilder(text, syntaxProblems, repeatedKeys, strings);
  for (let token = tokens(); ; token = tokens()) {
    const outcome = token === undefined ? 'failed' : builder(token);
    if (outcome === 'failed') return { root: undefined, syntaxProblems, repeatedKeys, strings: [] };
    if (outcome !== 'reading') return { root: outcome, syntaxProblems, repeatedKeys, strings };
  }
}

type Outcome = 'reading' | 'failed' | JsonNode;

/** Where the builder of the tree stands. */
interface Building {
  readonly text: string;
  readonly problems: SyntaxProblem[];
  readonly repeatedKeys: RepeatedKey[];
  readonly strings: JsonNode[];
  /** Its own stack, so that hostile nesting cannot overflow the call stack. */
  readonly stack: Frame[];
  root: JsonNode | undefined;
  /** The property name whose value comes next. */
  name: Lexeme | undefined;
  expected: 'value' | 'colon' | 'separator' | 'end';
  /** The last token, if it was a comma. */
  comma: Lexeme | undefined;
}

/** Takes one token at a time; answers the root when the document is complete. */
function treeBuilder(
  text: string,
  problems: SyntaxProblem[],
  repeatedKeys: RepeatedKey[],
  strings: JsonNode[],
): (lexeme: Lexeme) => Outcome {
  const at: Building = {
    text,
    problems,
    repeatedKeys,
    strings,
    stack: [],
    root: undefined,
    name: undefined,
    expected: 'value',
    comma: undefined,
  };
  return (lexeme) => step(at, lexeme);
}

function step(at: Building, lexeme: Lexeme): Outcome {
  if (at.expected === 'end') return finish(at, lexeme);
  if (lexeme.kind === Token.end) return fail(at, ...unfinished(at.text, at.stack.at(-1)?.node));
  if (at.expected === 'colon') {
    if (lexeme.kind !== Token.colon) return failAt(at, lexeme, 'a colon');
    at.expected = 'value';
    return 'reading';
  }
  if (at.expected === 'separator') {
    if (lexeme.kind === Token.comma) return takeComma(at, lexeme);
    insertMissingComma(at, lexeme);
  }
  if (lexeme.kind === Token.comma) return skipComma(at, lexeme);
  const closes = lexeme.kind === Token.closeBrace || lexeme.kind === Token.closeBracket;
  if (closes && at.name === undefined) return close(at, lexeme);
  if (at.expected === 'separator') return failAt(at, lexeme, 'a comma or a closing bracket');
  const inObject = at.stack.at(-1)?.node.kind === 'object';
  if (inObject && at.name === undefined) return takeName(at, lexeme);
  return lexeme.kind === Token.openBrace || lexeme.kind === Token.openBracket
    ? open(at, lexeme)
    : takeScalar(at, lexeme);
}

function fail({ problems }: Building, { start, end }: Span, message: string): 'failed' {
  problems.push({ start, end, message });
  return 'failed';
}

/** Something else stands here than JSON wants, or something that cannot be seen at all. */
function failAt({ text, problems }: Building, lexeme: Lexeme, wanted: string): 'failed' {
  const { start, end } = lexeme;
  problems.push({ start, end, message: unexpected(text, lexeme, wanted), fix: plainSpaces(text, lexeme) });
  return 'failed';
}

function finish({ root, problems }: Building, { kind, start, end }: Lexeme): Outcome {
  if (kind !== Token.end)
    problems.push({ start, end, message: 'Remove everything after the end of the JSON value.' });
  return root ?? 'failed';
}

function takeComma(at: Building, lexeme: Lexeme): 'reading' {
  at.comma = lexeme;
  at.expected = 'value';
  return 'reading';
}

/** Reads on as if there were a comma, where the next member or item plainly begins. */
function insertMissingComma(at: Building, lexeme: Lexeme): void {
  const { kind, start, end } = lexeme;
  const inArray = at.stack.at(-1)?.node.kind === 'array';
  if (kind !== Token.string && !(inArray && kind === Token.openBrace)) return;
  const fix = missingComma(at.text, lexeme, at.problems.at(-1));
  at.problems.push({ start, end, message: `Add a comma before ${found(at.text, lexeme)}.`, fix });
  at.expected = 'value';
}

function skipComma(at: Building, lexeme: Lexeme): 'reading' | 'failed' {
  if (at.name !== undefined) return failAt(at, lexeme, 'a value');
  const { start, end } = lexeme;
  at.problems.push({ start, end, message: 'Remove this extra comma.', fix: removal(at.text, lexeme) });
  return 'reading';
}

function takeName(at: Building, lexeme: Lexeme): 'reading' | 'failed' {
  if (lexeme.kind !== Token.string) return failAt(at, lexeme, 'a property name in double quotes');
  at.name = lexeme;
  at.expected = 'colon';
  at.comma = undefined;
  return 'reading';
}

function takeScalar(at: Building, lexeme: Lexeme): 'reading' | 'failed' {
  const kind = scalarKind(lexeme.kind);
  if (kind === undefined) return failAt(at, lexeme, 'a value');
  const data = scalarData(kind, lexeme);
  const node = nodeOf(kind, data, lexeme, at.stack.at(-1), at.name, NO_MEMBERS, NO_ITEMS);
  if (kind === 'string') at.strings.push(node);
  attach(at, node);
  at.expected = at.stack.length === 0 ? 'end' : 'separator';
  at.comma = undefined;
  return 'reading';
}

function open(at: Building, lexeme: Lexeme): 'reading' | 'failed' {
  if (at.stack.length >= MAX_NESTING)
    return fail(at, lexeme, `Flatten this document: it nests deeper than ${MAX_NESTING} levels here.`);
  const frame = frameOf(lexeme, at.stack.at(-1), at.name);
  attach(at, frame.node);
  at.stack.push(frame);
  at.expected = 'value';
  at.comma = undefined;
  return 'reading';
}

function close(at: Building, lexeme: Lexeme): 'reading' | 'failed' {
  const { text, stack, comma } = at;
  const frame = stack.at(-1);
  const wanted = frame?.node.kind === 'array' ? Token.closeBracket : Token.closeBrace;
  if (frame === undefined || lexeme.kind !== wanted)
    return fail(at, lexeme, strayBracket(text, lexeme, frame?.node));
  if (comma !== undefined)
    at.problems.push({
      start: comma.start,
      end: comma.end,
      message: `Remove the comma before the closing "${text[lexeme.start] ?? ''}".`,
      fix: removal(text, comma),
    });
  frame.node.end = lexeme.end;
  stack.pop();
  at.expected = stack.length === 0 ? 'end' : 'separator';
  at.comma = undefined;
  return 'reading';
}

function attach(at: Building, node: Node): void {
  const frame = at.stack.at(-1);
  if (frame === undefined) at.root = node;
  else if (frame.node.kind === 'array') frame.items.push(node);
  else if (at.name !== undefined) attachMember(frame, at.name, node, at.repeatedKeys);
  at.name = undefined;
}

function nodeOf(
  kind: JsonNode['kind'],
  scalar: unknown,
  { start, end }: Span,
  frame: Frame | undefined,
  name: Lexeme | undefined,
  members: ReadonlyMap<string, JsonNode>,
  items: readonly JsonNode[],
): Node {
  if (frame?.node.kind === 'array')
    return new Node(kind, scalar, start, end, frame.items.length, -1, -1, frame.node, members, items);
  if (name === undefined)
    return new Node(kind, scalar, start, end, undefined, -1, -1, frame?.node, members, items);
  return new Node(kind, scalar, start, end, name.value, name.start, name.end, frame?.node, members, items);
}

function frameOf(lexeme: Lexeme, parent: Frame | undefined, name: Lexeme | undefined): Frame {
  const members = new Map<string, JsonNode>();
  const items: JsonNode[] = [];
  const kind = lexeme.kind === Token.openBrace ? 'object' : 'array';
  return { node: nodeOf(kind, undefined, lexeme, parent, name, members, items), members, items };
}

function attachMember(frame: Frame, name: Lexeme, node: Node, repeatedKeys: RepeatedKey[]): void {
  const previous = frame.members.get(name.value);
  if (previous !== undefined) repeatedKeys.push(repeatedKey(frame.node, name.value, node, previous));
  frame.members.set(name.value, node);
}

function scalarKind(token: number): 'string' | 'number' | 'boolean' | 'null' | undefined {
  if (token === Token.string) return 'string';
  if (token === Token.number) return 'number';
  if (token === Token.true || token === Token.false) return 'boolean';
  return token === Token.null ? 'null' : undefined;
}

function scalarData(kind: JsonNode['kind'], { kind: token, value }: Lexeme): unknown {
  if (kind === 'string') return value;
  if (kind === 'number') return Number(value);
  return kind === 'null' ? null : token === Token.true;
}
