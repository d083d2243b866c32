// C0 and C1 controls but tab, and the characters that reorder or hide text (Unicode TR 36 and 39).

const HIDDEN =
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text from a connector made safe for a terminal: control, reordering and broken characters become visible escapes. */
export function printable(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The runner of GitHub Actions takes `::…` at the start of a line of any output for a command, and `##[…]` anywhere in it
 * (actions/runner, ActionCommand.cs).
 */
export function inert(line: string): string {
  return line.replaceAll('##[', '##\\u005b').replace(/^((?:\s|\u001B\[\d+m)*):(?=:)/, '$1\\u003a');
}
