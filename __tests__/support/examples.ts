import { expect } from '@jest/globals';
import { checkExample } from '../../src/engine/examples';
import { PUBLISHERS, type Publisher } from '../../src/model/finding';
import type { ConnectorExample, FileExample, Rule } from '../../src/model/rule';

export const ALL_PUBLISHERS: readonly Publisher[] = PUBLISHERS;

/** Where a rule reports in one of its examples: pointers, and `<role>#<pointer>` for rules on several files. */
export async function pointersFound(rule: Rule, input: FileExample | ConnectorExample): Promise<string[]> {
  const findings = await checkExample(rule, input);
  expect(findings.filter(({ message }) => message.includes(`The rule ${rule.id} failed`))).toEqual([]);
  return findings.map(({ file, pointer }) => {
    const role = /propert/i.test(file) ? 'properties' : 'definition';
    return rule.scope === 'document' ? pointer : `${role}#${pointer}`;
  });
}
