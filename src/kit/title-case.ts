import { ABBREVIATIONS, LITTLE_TITLE_WORDS, TITLE_WORDS } from '../model/tables/title-words';
import { capitalize } from './casing';

/** A title as it looks in title case. */
export interface TitleCase {
  readonly text: string;
  /** Nobody could write it otherwise: no abbreviation stands in it in small letters. */
  readonly sure: boolean;
}

/** Most titles have none, and stay as they are. */
const LOWER_CASE_WORD = /(?:^| )\(?[a-z]/;

/** More words explain something. */
const MOST_WORDS = 6;
const LONGEST = 80;

/**
 * A title in title case (openapi-extensions, "x-ms-summary"): every word begins with a capital, and little words in its middle
 * stay as they are. No capital becomes small, and no word changes that has a capital or a digit.
 *
 * @returns undefined where it is in title case already, and where that cannot be told: for sentences, code, and words that are
 *   not known to be plain English ones
 */
export function titleCase(text: string): TitleCase | undefined {
  if (text.length > LONGEST || !LOWER_CASE_WORD.test(text)) return undefined;
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  const written = words.map((word, index) =>
    inTitle(word, index === 0 || index === words.length - 1 ? 'end' : 'middle'),
  );
  if (!written.every((word) => word !== undefined)) return undefined;
  const changed = written.some((word, index) => word !== words[index] && !isAbbreviation(words[index]));
  return changed ? { text: written.join(' '), sure: !words.some(isAbbreviation) } : undefined;
}

/** A word as it is written in a title; undefined where it is none, or not known. */
function inTitle(word: string, place: 'end' | 'middle'): string | undefined {
  if (isSettled(word)) return word;
  const [, open = '', plain, close = ''] = /^(\(?)([a-z]+)(\)?\??)$/.exec(word) ?? [];
  if (plain === undefined) return undefined;
  const abbreviation = ABBREVIATIONS.get(plain);
  if (abbreviation !== undefined) return `${open}${abbreviation}${close}`;
  if (LITTLE_TITLE_WORDS.has(plain)) {
    // Next to a bracket it is at an end for some, and in the middle for others.
    if (open !== '' || close.startsWith(')')) return undefined;
    return place === 'end' ? capitalize(plain) : word;
  }
  return isTitleWord(plain) ? `${open}${capitalize(plain)}${close}` : undefined;
}

/** It has a capital or a digit, or is a mark between words: as it is written, it is meant. */
function isSettled(word: string): boolean {
  return /^\(?[A-Za-z]*[A-Z][A-Za-z0-9]*\)?\??$/.test(word) || /^(?:#?\d+|[&-])$/.test(word);
}

function isAbbreviation(word = ''): boolean {
  return ABBREVIATIONS.has(word.replace(/[()?]/g, ''));
}

function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word) || (word.endsWith('s') && TITLE_WORDS.has(word.slice(0, -1)));
}
