import { repairedExample } from '../engine/fix/example';
import { printable } from '../kit/printable';
import type { ExampleInput, Rule } from '../model/rule';

const MOST_LINES = 40;
const LONGEST_LINE = 200;

/** The diff of an example and what `--fix` makes of it; nothing where it repairs nothing. */
export async function repairedLines(rule: Rule, input: ExampleInput): Promise<string[]> {
  const diffs = await repairedExample(rule, input);
  const lines = diffs.flatMap(({ name, diff }) => [
    ...(name === undefined ? [] : [`  ${name}`]),
    ...diff
      .trimEnd()
      .split('\n')
      .map((line) => `  ${printable(line.slice(0, LONGEST_LINE))}`),
  ]);
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '  …'] : lines;
}
