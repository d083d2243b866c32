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
  readonly name: string;
}

/** Titles and descriptions of all visible operations and parameters (certification-submission, "Define operation and parameter summaries and descriptions"). */
export function* shownTexts({ operations, parameters }: Definition): Generator<ShownText> {
  for (const { node, internal, label } of operations)
    if (!internal) yield* textsIn(node, ['summary', 'description'], () => label);
  for (const parameter of parameters)
    if (!parameter.internal && parameter.usedBy.some(({ internal }) => !internal))
      yield* textsIn(parameter.node, ['x-ms-summary', 'description'], () => `the ${labelOf(parameter)}`);
}

/** A text that is not in English. */
export interface ForeignText extends ShownText {
  /** A word that tells. */
  readonly foreign: string;
}

/** The shown texts that are not in English. */
export const foreignTexts: (definition: Definition) => readonly ForeignText[] = memo((definition) => {
  const found: ForeignText[] = [];
  for (const shown of shownTexts(definition)) {
    const foreign = foreignWord(shown.text);
    if (foreign !== undefined) found.push({ ...shown, foreign });
  }
  return found;
});

/** Nothing tells that a connector is in another language. */
export function isInEnglish(definition: Definition): boolean {
  return foreignTexts(definition).length === 0;
}

function* textsIn(holder: JsonNode, members: readonly string[], owner: () => string): Generator<ShownText> {
  for (const member of members) {
    const node = holder.members.get(member);
    const text = textOf(node);
    if (node === undefined || text === undefined) continue;
    yield {
      node,
      text,
      get name() {
        return `${member} of ${owner()}`;
      },
    };
  }
}
