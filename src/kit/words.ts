import { ABBREVIATIONS } from '../model/tables/title-words';
import { capitalize, wordsOf } from './casing';

/** A name as a title: "Order ID" for `order_id`; empty when it holds no letter or digit. */
export function titleOf(name: string): string {
  return wordsOf(name)
    .map((word) => ABBREVIATIONS.get(word.toLowerCase()) ?? capitalize(word))
    .join(' ');
}

/** The text without the differences that nobody reads: case, spacing, punctuation. */
export function bareText(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** The same for `order_id`, `OrderId` and "Order ID."; empty when it holds no letter or digit. */
export function wordKey(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
}

/** Whether two texts are the same to a reader: {@link bareText}. Nearly all differ in their first letter already. */
export function readsAlike(a: string, b: string): boolean {
  return initialOf(a, LETTER) === initialOf(b, LETTER) && bareText(a) === bareText(b);
}

/** Whether two names or texts have the same words: {@link wordKey}. Nearly all differ in the first letter already. */
export function hasSameWords(a: string, b: string): boolean {
  const initial = initialOf(a.normalize('NFD'), WORD_LETTER);
  return initial === initialOf(b.normalize('NFD'), WORD_LETTER) && wordKey(a) === wordKey(b);
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const WORD_LETTER = /[A-Za-z0-9]/;

function initialOf(text: string, letter: RegExp): string | undefined {
  return letter.exec(text)?.[0].toLowerCase();
}

/** An identifier rather than prose: several words joined by case or underscores. */
export function isIdentifier(text: string): boolean {
  return (
    /^[\p{L}\p{N}]+(_[\p{L}\p{N}]+)+$/u.test(text) ||
    (/^\p{L}[\p{L}\p{N}]*$/u.test(text) && /.\p{Ll}\p{Lu}/u.test(text))
  );
}
