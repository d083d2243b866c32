import { printable } from './printable';

/**
 * Text from a connector as literal Markdown on one line: nothing in it is markup, HTML, a link, a mention or a table cell.
 */
export function literal(text: string): string {
  return (
    printable(text)
      .replace(/[\\`*_[\]<>|~#{}$]/g, '\\$&')
      .replaceAll('&', '&amp;')
      // GitHub looks for references in the text that is shown, where the backslash is gone.
      .replace(/#(?=\w)/g, '#&#8203;')
      .replace(/\bGH-(?=\d)/gi, '$&&#8203;')
      .replaceAll('@', '@&#8203;')
      .replaceAll('://', ':&#8203;//')
      .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}&#8203;.`)
      .replace(/\s+/g, ' ')
  );
}

/** Text as a code span, whatever backticks it has (CommonMark, 6.1). */
export function code(text: string): string {
  // No code span in a table can hold this: the backslash before the pipe takes the one that would keep the cell together.
  if (text.includes('\\|')) return literal(text);
  const flat = printable(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** A link with literal text; the address is encoded so that it cannot end early. */
export function link(label: string, url: string): string {
  return `[${label}](${url.replace(/[()<>|\s"\\]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`;
}

/** Rows of cells as a table; the cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** Puts text between the markers `<!-- name:start -->` and `<!-- name:end -->` of a page. */
export function between(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page has no markers "${start}" and "${end}"`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}
