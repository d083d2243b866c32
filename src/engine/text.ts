import { isUtf8 } from 'node:buffer';
import type { TextDocument } from '../model/json';
import { textDocument } from '../model/parse';

/** The content as text with its lines; undefined when it is not UTF-8, as pictures and archives are not. */
export function textOf(bytes: Uint8Array): TextDocument | undefined {
  if (!isUtf8(bytes) || bytes.includes(0)) return undefined;
  return textDocument(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}
