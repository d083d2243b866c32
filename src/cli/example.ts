import { checkExample, liesInCatalogue, shownFiles } from '../engine/examples';
import { printable } from '../kit/printable';
import type { ExampleInput, Rule } from '../model/rule';

const MOST_LINES = 60;
const LONGEST_LINE = 200;

/** The files of a bad example with numbered lines, and what is said of them. */
export async function badExample(rule: Rule, input: ExampleInput): Promise<string[]> {
  const findings = await checkExample(rule, input);
  const places = findings.map(({ file, line, column }) =>
    rule.scope === 'document' ? `${line}:${column}` : `${file}:${line}:${column}`,
  );
  const widest = Math.max(...places.map(({ length }) => length));
  const said = findings.map(
    ({ severity, message }, index) =>
      `  ${(places[index] ?? '').padEnd(widest)}  ${severity}  ${printable(message)}`,
  );
  return [...goodExample(rule, input), ...said];
}

/** The files of an example with numbered lines. */
export function goodExample(rule: Rule, input: ExampleInput): string[] {
  return [
    ...(liesInCatalogue(rule, input) ? ["  In Microsoft's repository:"] : []),
    ...shownFiles(rule, input).flatMap(({ name, text }) => [
      ...(name === undefined ? [] : [`  ${name}`]),
      ...numbered(text),
    ]),
  ];
}

function numbered(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  const shown = lines.slice(0, MOST_LINES).map((line, index) => {
    const text = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
    return `  ${String(index + 1).padStart(3)} │ ${printable(text)}`.trimEnd();
  });
  return lines.length > MOST_LINES ? [...shown, '      │ …'] : shown;
}
