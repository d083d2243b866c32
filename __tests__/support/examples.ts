import { expect } from '@jest/globals';
import { checkExample } from '../../src/engine/examples';
import { PUBLISHERS, type Publisher } from '../../src/model/finding';
import type { ExampleInput, Rule } from '../../src/model/rule';

export const ALL_PUBLISHERS: readonly Publisher[] = PUBLISHERS;

/**
 * Where a rule reports in one of its examples: pointers; for rules on several files `<role>#<pointer>`, and `<file>:<line>` in
 * files other than JSON; for rules on several connectors with the folder in front; for rules on changes in the new version.
 */
export async function pointersFound(rule: Rule, input: ExampleInput): Promise<string[]> {
  const findings = await checkExample(rule, input);
  expect(findings.filter(({ message }) => message.includes(`The rule ${rule.id} failed`))).toEqual([]);
  return findings.map(({ file, line, pointer }) => {
    if (rule.scope === 'document') return pointer;
    if (!/\.(json|ya?ml)$/i.test(file)) return `${file}:${line}`;
    const folder = rule.scope === 'checkout' ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
    return `${folder}${/propert/i.test(file) ? 'properties' : 'definition'}#${pointer}`;
  });
}
