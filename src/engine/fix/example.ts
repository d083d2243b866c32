import type { ExampleInput, Rule } from '../../model/rule';
import { createChecker } from '../check';
import { exampleConnectors } from '../examples';
import { unifiedDiff } from './diff';
import { repair } from './repair';

/**
 * What `--fix` makes of an example, as a diff of every file that it changes; nothing where it repairs nothing.
 *
 * @returns the name of the file, where it has one, with the diff without its header
 */
export async function repairedExample(
  rule: Rule,
  input: ExampleInput,
): Promise<{ readonly name: string | undefined; readonly diff: string }[]> {
  const check = createChecker([rule]);
  const diffs: { name: string | undefined; diff: string }[] = [];
  for (const connector of await exampleConnectors(rule, input)) {
    const { files } = await repair(connector, check);
    for (const { path, before, after } of files)
      diffs.push({ name: rule.scope === 'document' ? undefined : path, diff: unifiedDiff(before, after) });
  }
  return diffs;
}
