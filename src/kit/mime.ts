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
  return SUPPORTED_MIME_TYPES.some((supported) => supported === essenceOf(mimeType));
}

/** The media types of a list without their parameters. */
export function essencesOf(list: MimeTypeList | undefined): string[] {
  return (list?.entries ?? []).flatMap((entry) => {
    const text = textOf(entry);
    return text === undefined ? [] : [essenceOf(text)];
  });
}

/** A schema or parameter for content that is no text. */
export function isBinary(node: JsonNode | undefined): boolean {
  return textOf(node?.members.get('type')) === 'string' && textOf(node?.members.get('format')) === 'binary';
}
