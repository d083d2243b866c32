import type { PictureKind } from '../../model/contents';

const SIGNATURES: readonly (readonly [PictureKind, RegExp])[] = [
  ['empty', /^$/],
  ['PNG', /^\x89PNG\r\n\x1a\n/],
  ['JPEG', /^\xff\xd8\xff/],
  ['GIF', /^GIF8[79]a/],
  ['WebP', /^RIFF[^]{4}WEBP/],
  ['BMP', /^BM/],
  ['ICO', /^\0\0\x01\0/],
  ['SVG', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml[^>]*>\s*<)?(?:!--|!DOCTYPE svg|svg)/i],
];

const FIRST_BYTES = 512;

/** What a picture is by its first bytes. */
export function kindOf(bytes: Uint8Array): PictureKind {
  const start = Buffer.from(bytes.subarray(0, FIRST_BYTES)).toString('latin1');
  return SIGNATURES.find(([, signature]) => signature.test(start))?.[0] ?? 'unknown';
}
