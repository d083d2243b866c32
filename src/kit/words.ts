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

/** An identifier rather than prose: several words joined by case or underscores. */
export function isIdentifier(text: string): boolean {
  return (
    /^[\p{L}\p{N}]+(_[\p{L}\p{N}]+)+$/u.test(text) ||
    (/^\p{L}[\p{L}\p{N}]*$/u.test(text) && /.\p{Ll}\p{Lu}/u.test(text))
  );
}
