import type { Definition } from '../model/definition/types';
import { textOf, type JsonNode } from '../model/json';
import { memo } from '../model/memo';
import { foreignWord } from './english';
import { labelOf } from './parameter';

/** A text that makers read in the designer. */
export interface ShownText {
  readonly node: JsonNode;
  readonly text: string;
  /** `summary of ListOrders`, `description of the query parameter "top" of ListOrders`. */
  readonly name: () => string;
}

/** Titles and descriptions of all visible operations and parameters (certification-submission, "Define operation and parameter summaries and descriptions"). */
export const shownTexts = memo(({ operations, parameters }: Definition): readonly ShownText[] => {
  const texts: ShownText[] = [];
  const add = (holder: JsonNode, member: string, owner: () => string): void => {
    const node = holder.members.get(member);
    const text = textOf(node);
    if (node !== undefined && text !== undefined)
      texts.push({ node, text, name: () => `${member} of ${owner()}` });
  };
  for (const { node, internal, label } of operations) {
    if (internal) continue;
    add(node, 'summary', () => label);
    add(node, 'description', () => label);
  }
  for (const parameter of parameters) {
    if (parameter.internal || parameter.usedBy.every(({ internal }) => internal)) continue;
    add(parameter.node, 'x-ms-summary', () => `the ${labelOf(parameter)}`);
    add(parameter.node, 'description', () => `the ${labelOf(parameter)}`);
  }
  return texts;
});

/** A text that is not in English. */
export interface ForeignText extends ShownText {
  /** A word that tells. */
  readonly foreign: string;
}

/** The shown texts that are not in English. */
export const foreignTexts = memo((definition: Definition): readonly ForeignText[] =>
  shownTexts(definition).flatMap((shown) => {
    const foreign = foreignWord(shown.text);
    return foreign === undefined ? [] : [{ ...shown, foreign }];
  }),
);

/** Nothing tells that a connector is in another language. */
export function isInEnglish(definition: Definition): boolean {
  return foreignTexts(definition).length === 0;
}
