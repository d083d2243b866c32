import { textOf, type JsonNode } from './json';

/** Where an expression takes its value from. */
export type ExpressionSource = 'connectionParameters' | 'queryParameters' | 'headers';

/** `@connectionParameters('region', 'eu')` in a text. */
export interface Expression {
  readonly source: ExpressionSource;
  readonly name: string;
  /** The text that holds it. */
  readonly node: JsonNode;
}

const SOURCES: ReadonlyMap<string, ExpressionSource> = new Map([
  ['connectionparameters', 'connectionParameters'],
  ['queryparameters', 'queryParameters'],
  ['headers', 'headers'],
]);

/** The expressions in a text; source: policy-templates of Microsoft's connector documentation. */
export function expressionsIn(node: JsonNode): Expression[] {
  return [...(textOf(node) ?? '').matchAll(/@\{?(\w+)\(\s*'([^']*)'/g)].flatMap(
    ([, kind = '', name = '']) => {
      const source = SOURCES.get(kind.toLowerCase());
      return source === undefined ? [] : [{ source, name, node }];
    },
  );
}

/** A function as an expression writes it, whether there is one of this name or not. */
export interface Call {
  readonly name: string;
  /** What stands in the parentheses; to the end of the text where they are not closed. */
  readonly argument: string;
}

// What no expression needs is not read, so that a text made of "@a(" takes no long time.
const LONGEST_ARGUMENT = 300;

/** The functions that the expressions in a text call. */
export function callsIn(text: string): Call[] {
  const calls = text.matchAll(/(?<![\w@])@\{?(\w+)\(/g);
  return [...calls].map(({ 0: written, 1: name = '', index }) => {
    const rest = text.slice(index + written.length, index + written.length + LONGEST_ARGUMENT);
    const end = rest.indexOf(')');
    return { name, argument: (end === -1 ? rest : rest.slice(0, end)).trim() };
  });
}
