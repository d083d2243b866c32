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
