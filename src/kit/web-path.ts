/**
 * A POSIX path for a URL, encoded segment by segment. Half of a surrogate pair, which no URL can hold and file names of some systems
 * have, becomes U+FFFD, as in the URLs of browsers.
 */
export function encodedPath(path: string): string {
  return path.split('/').map(encoded).join('/');
}

/** Text for a part of a URL; unlike `encodeURIComponent` it takes any text. */
export function encoded(text: string): string {
  // Not toWellFormed, which Node 20 has and the declared library has not.
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
