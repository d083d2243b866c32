import { describe, expect, test } from '@jest/globals';
import { ALL_PUBLISHERS, pointersFound } from './support/examples';
import { rules } from '../src/rules/index';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples().good.map((input, index) => [index + 1, input] as const))(
    'good example %i is clean',
    async (_number, input) => {
      expect(await pointersFound(rule, input)).toEqual([]);
    },
  );

  test.each(rule.examples().bad.map((example, index) => [index + 1, example] as const))(
    'bad example %i is reported exactly where it says',
    async (_number, { input, at }) => {
      expect(at).not.toHaveLength(0);
      expect(await pointersFound(rule, input)).toEqual(at);
    },
  );

  test('has at least one good and one bad example', () => {
    expect(rule.examples().good.length).toBeGreaterThan(0);
    expect(rule.examples().bad.length).toBeGreaterThan(0);
    expect(rule.publishers.every((publisher) => ALL_PUBLISHERS.includes(publisher))).toBe(true);
  });
});
