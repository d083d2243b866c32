import { describe, expect, test } from '@jest/globals';
import { createChecker } from '../../src/engine/check';
import { toRuleset } from '../../src/engine/ruleset';
import { at } from '../../src/kit/place';
import { PUBLISHERS } from '../../src/model/finding';
import { definitionRule, type DocumentRule, type Json } from '../../src/model/rule';
import { connectorOf, textOf } from '../support/connector';

/** Says of every schema with a title what that is, in the words of the test. */
const rule = (message: string): DocumentRule =>
  definitionRule({
    id: 'pp-titled',
    title: 'Schemas have no title',
    why: 'Because.',
    severity: 'info',
    evidence: 'advice',
    publishers: PUBLISHERS,
    reference: 'coding-standards',
    on: 'schema',
    having: 'title',
    *check({ node }) {
      yield { at: at(node, 'title'), message };
    },
    examples: () => ({ good: [], bad: [] }),
  });

/** A definition whose schema is used by so many operations. */
const usedBy = (number: number): Json => ({
  swagger: '2.0',
  paths: Object.fromEntries(
    Array.from({ length: number }, (_, index) => [
      `/${index}`,
      { get: { responses: { 200: { description: 'OK', schema: { $ref: '#/definitions/Item' } } } } },
    ]),
  ),
  definitions: { Item: { type: 'object', title: 'Item' } },
});

const checked = (message: string, definition: Json) =>
  createChecker([rule(message)])(connectorOf(definition));

/** What plain Spectral is given. */
function plain(message: string, definition: Json): string[] {
  const text = textOf(definition);
  const { then } = toRuleset([rule(message)]).rules['pp-titled'] ?? {};
  const [{ function: run } = { function: () => [] }] = [then].flat() as {
    function: (...args: unknown[]) => unknown;
  }[];
  const document = { source: 'apiDefinition.swagger.json', input: text, data: JSON.parse(text) as unknown };
  return (run(undefined, null, { document }) as { message: string }[]).map((result) => result.message);
}

describe('a problem in a shared element', () => {
  test.each<[number, string, string]>([
    [0, 'Remove the title.', 'Remove the title.'],
    [1, 'Remove the title.', 'Remove the title.'],
    [2, 'Remove the title.', 'Remove the title (shared by 2 operations).'],
    [12, 'Write "a.b." instead.', 'Write "a.b." instead (shared by 12 operations).'],
    [2, 'Write "a".', 'Write "a" (shared by 2 operations).'],
    [2, 'No period', 'No period (shared by 2 operations).'],
  ])('of %d operations, said as %j, becomes %j', async (number, message, expected) => {
    const findings = await checked(message, usedBy(number));
    expect(findings.map((finding) => finding.message)).toEqual([expected]);
    expect(plain(message, usedBy(number))).toEqual([expected]);
  });

  test('keeps its fingerprint when another operation uses it', async () => {
    const prints = await Promise.all(
      [1, 2, 3].map(async (number) => (await checked('Remove it.', usedBy(number)))[0]?.fingerprint),
    );
    expect(new Set(prints).size).toBe(1);
  });
});
