/** Whether a text has more bytes of UTF-8 than that; most texts need no counting to tell. */
export function exceedsBytes(text: string, limit: number): boolean {
  return text.length > limit || (text.length * 3 > limit && byteLength(text) > limit);
}

/** The length of a text in bytes of UTF-8, counted without encoding it. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) bytes += 1;
    // A pair of surrogates has 4 bytes: 2 for each of its units.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}
