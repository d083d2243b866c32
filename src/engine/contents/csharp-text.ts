import { childIn, nodesIn, type Syntax } from './csharp';

/** Reads texts in C# code: literals, and the names of variables that never hold anything else. */
export interface Texts {
  /** The value of an expression; undefined when it is no text, or not known. */
  readonly of: (node: Syntax | undefined) => string | undefined;
  /** Every literal of the code, in lower case. */
  readonly all: ReadonlySet<string>;
}

export function textsIn(root: Syntax, text: string): Texts {
  const source = (node: Syntax): string => text.slice(node.start, node.end);
  const constants = new Map<string, string | undefined>();
  const all = new Set<string>();
  for (const node of nodesIn(root)) {
    const literal = literalOf(node, source);
    if (literal !== undefined) all.add(literal.toLowerCase());
    const written = node.type === 'variable_declarator' ? childIn(node, 'name') : assigned(node);
    if (written === undefined) continue;
    const value = node.type === 'variable_declarator' ? literalOf(node.children.at(-1), source) : undefined;
    const name = source(written);
    constants.set(name, constants.has(name) && constants.get(name) !== value ? undefined : value);
  }
  const of = (expression: Syntax | undefined): string | undefined => {
    const node = unwrapped(expression);
    if (node?.type === 'identifier') return constants.get(source(node));
    if (node?.type === 'member_access_expression') {
      const name = childIn(node, 'name');
      return name === undefined ? undefined : constants.get(source(name));
    }
    return literalOf(node, source) ?? nameIn(node, source);
  };
  return { of, all };
}

function assigned(node: Syntax): Syntax | undefined {
  return node.type === 'assignment_expression' ? childIn(node, 'left') : undefined;
}

/** Without its parentheses. */
function unwrapped(expression: Syntax | undefined): Syntax | undefined {
  let node = expression;
  while (node?.type === 'parenthesized_expression') node = node.children[0];
  return node;
}

/** The value of a literal; undefined for one with escapes, which no name of an operation needs. */
function literalOf(node: Syntax | undefined, source: (node: Syntax) => string): string | undefined {
  if (node?.type === 'string_literal') {
    const value = source(node).slice(1, -1);
    return value.includes('\\') ? undefined : value;
  }
  if (node?.type === 'verbatim_string_literal') return source(node).slice(2, -1).replaceAll('""', '"');
  if (node?.type === 'raw_string_literal') return source(node).replace(/^"+/, '').replace(/"+$/, '');
  return undefined;
}

/** `Name` of `nameof(Name)`. */
function nameIn(node: Syntax | undefined, source: (node: Syntax) => string): string | undefined {
  if (node?.type !== 'invocation_expression') return undefined;
  return /^nameof\s*\(\s*(?:[\w.]+\.)?(\w+)\s*\)$/.exec(source(node))?.[1];
}
