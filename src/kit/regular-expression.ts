// Longer ones are not written by people, and take time to read.
const LONGEST = 2_000;

/**
 * What keeps a text from being a regular expression, in a few words; undefined when it is one.
 *
 * Swagger 2.0 means those of ECMA 262, with or without the u flag; Microsoft's checks run on .NET. What either accepts is one.
 * The expression is only read, never matched.
 */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > LONGEST || usesFreeSpacing(pattern)) return undefined;
  if (faultOf(pattern, '') === undefined || faultOf(pattern, 'u') === undefined) return undefined;
  return faultOf(withoutDotNet(pattern), '');
}

function faultOf(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = error.message.slice(error.message.lastIndexOf(': ') + 2);
    return reason.charAt(0).toLowerCase() + reason.slice(1);
  }
}

/** The option x of .NET, under which white space and comments do not count. */
function usesFreeSpacing(pattern: string): boolean {
  return /\(\?[a-wyz]*x/i.test(pattern);
}

const EMPTY = '(?:)';
const GROUP = '(?:';

/**
 * The same expression, as far as it concerns its form, without what only .NET knows: comments, options, atomic groups, other
 * forms of names, conditions, the same name twice, and repeated anchors.
 */
function withoutDotNet(pattern: string): string {
  return pattern.replace(
    // What has no end reaches to the end of the text, so that nothing is read twice.
    /\\k(?:<\w+>|'\w+'|\{\w+\})|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]?|\(\?#[^)]*\)?|\(\?[imnsx-]+[:)]|\(\?>|\(\?<?[=!]|\(\?(?:<[\w-]+>|'[\w-]+')|\(\?(?=\()|[\^$]/gi,
    (token) => {
      if (/^(?:\\k.|\\[bBAGZz]$|\(\?#.*\)$|\(\?[imnsx-]+\)|[\^$])/s.test(token)) return EMPTY;
      return token.startsWith('(?') ? GROUP : token;
    },
  );
}
