import { textOf, type JsonNode } from '../model/json';
import type { PolicyTemplate } from '../model/properties';

/** Where an expression of a policy takes its value from. */
export type ExpressionSource = 'connectionParameters' | 'queryParameters' | 'headers';

/** `@connectionParameters('region', 'eu')` in a parameter of a policy. */
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

/** The expressions in the parameters of a policy; source: policy-templates of Microsoft's connector documentation. */
export function expressionsOf({ parameters }: PolicyTemplate): Expression[] {
  return [...(parameters?.members.values() ?? [])].flatMap((node) =>
    [...(textOf(node) ?? '').matchAll(/@\{?(\w+)\(\s*'([^']*)'/g)].flatMap(([, kind = '', name = '']) => {
      const source = SOURCES.get(kind.toLowerCase());
      return source === undefined ? [] : [{ source, name, node }];
    }),
  );
}

/** How a message names a policy. */
export function policyLabel({ title, templateId }: PolicyTemplate): string {
  return title ?? templateId ?? '';
}
