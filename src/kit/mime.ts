import type { MimeTypeList } from '../model/definition/types';
import { textOf, type JsonNode } from '../model/json';
import { SUPPORTED_MIME_TYPES } from '../model/tables/mime-types';

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const PARAMETER = `[ \\t]*;[ \\t]*${TOKEN}=(?:${TOKEN}|"(?:[^"\\\\]|\\\\.)*")`;
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}(?:${PARAMETER})*$`);

/** Has the syntax of a media type (RFC 9110, section 8.3.1). */
export function isMimeType(text: string): boolean {
  return MEDIA_TYPE.test(text);
}

/** The media type without its parameters, in lower case. */
export function essenceOf(mimeType: string): string {
  return mimeType.replace(/;.*$/s, '').trim().toLowerCase();
}

export function isSupported(mimeType: string): boolean {
  const essence = essenceOf(mimeType);
  return SUPPORTED_MIME_TYPES.some((supported) => supported === essence);
}

const ESSENCES = new WeakMap<MimeTypeList, readonly string[]>();

/** The media types of a list without their parameters; read once, as all operations may share the list. */
export function essencesOf(list: MimeTypeList | undefined): readonly string[] {
  if (list === undefined) return [];
  const known = ESSENCES.get(list) ?? list.entries.flatMap((entry) => readEssence(textOf(entry)));
  ESSENCES.set(list, known);
  return known;
}

function readEssence(text: string | undefined): string[] {
  return text === undefined ? [] : [essenceOf(text)];
}

/** A schema or parameter for content that is no text. */
export function isBinary(node: JsonNode | undefined): boolean {
  return textOf(node?.members.get('type')) === 'string' && textOf(node?.members.get('format')) === 'binary';
}
