import { hash } from 'node:crypto';
import { scalarText, type JsonNode } from '../model/json';
import { clipped } from '../model/text';

// Seven times the longest of the published catalogue. Every finding has its own pointer, so that a name of a megabyte would
// be kept, and hashed, once for every finding below it.
export const LONGEST_POINTER = 2000;

const FILE_DIGITS = 8;
const OWN_DIGITS = 24;

/**
 * Tells the same finding in another version of the file: no lines, no indexes, no counts, so that moved, reformatted and reordered
 * text keeps its fingerprints. Findings that differ in nothing else share one, and whoever compares counts them.
 *
 * @returns 8 hexadecimal digits for the file, and 24 for the finding in it
 */
export function fingerprintOf(rule: string, file: string, identity: string, message: string): string {
  return `${fileDigits(file)}${digits([rule, identity, gistOf(message)].join('\0'), OWN_DIGITS)}`;
}

/** Findings come file by file. */
let latest = { file: '', digits: '' };

function fileDigits(file: string): string {
  if (latest.file !== file || latest.digits === '') latest = { file, digits: digits(file, FILE_DIGITS) };
  return latest.digits;
}

/** The part of a fingerprint that does not change when the file is moved, or seen from another working folder. */
export function withinFile(fingerprint: string): string {
  return fingerprint.slice(FILE_DIGITS);
}

function digits(text: string, number: number): string {
  return hash('sha256', text, 'hex').slice(0, number);
}

const NAMES = ['$ref', 'name', 'propertyName', 'title', 'templateId'] as const;

/** The way to a node, in words that stay when members and items change places. */
export function identityOf(node: JsonNode | undefined): string {
  const segments: string[] = [];
  let length = 0;
  for (let at = node; at?.key !== undefined && length < LONGEST_POINTER; at = at.parent) {
    const segment = clipped(segmentOf(at), LONGEST_POINTER);
    segments.push(segment);
    length += segment.length;
  }
  return segments.reverse().join('/');
}

/** The name of a member; of an item what it is called or says, never its index. Items that are alike share it. */
function segmentOf(node: JsonNode): string {
  if (typeof node.key === 'string') return node.key;
  if (node.kind === 'array') return '[]';
  if (node.kind !== 'object') return `[${scalarText(node)}]`;
  const named = NAMES.map((name) => node.members.get(name)).find((member) => member?.kind === 'string');
  if (named === undefined) return `[${clipped([...node.members.keys()].sort().join(), LONGEST_NAMES)}]`;
  // Two parameters may have one name in different places.
  return `[${String(named.key)}=${scalarText(named)} ${scalarText(node.members.get('in'))}]`;
}

const LONGEST_NAMES = 200;

/**
 * What a message says, whatever the order in which it names things: the value that it quotes tells findings of one place apart,
 * while a number may count things elsewhere, and of several things any may be the first. Hence the sum of what its words hash
 * to (FNV-1a), with one zero for each number.
 */
function gistOf(message: string): string {
  let sum = 0;
  let word = FNV_START;
  let number = false;
  for (let at = 0; at < message.length; at += 1) {
    const unit = message.charCodeAt(at);
    if (isBetweenWords(unit)) {
      if (word !== FNV_START) sum = (sum + word) | 0;
      word = FNV_START;
    } else if (!number || !isDigit(unit)) word = Math.imul(word ^ (isDigit(unit) ? ZERO : unit), FNV_PRIME);
    number = isDigit(unit);
  }
  return String(word === FNV_START ? sum : (sum + word) | 0);
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ZERO = 0x30;

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= 0x39;
}

/** White space, and what stands between words: `,` `.` `:` `;` `(` `)`. Two of them make an empty word, which counts nothing. */
function isBetweenWords(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0x2c ||
    unit === 0x2e ||
    unit === 0x3a ||
    unit === 0x3b ||
    unit === 0x28 ||
    unit === 0x29
  );
}
