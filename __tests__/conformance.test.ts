import { describe, expect, test } from '@jest/globals';
import { coverageOf, coverageSentence } from '../src/kit/coverage';
import { SEVERITIES } from '../src/model/finding';
import { UNDECIDABLE, VALIDATOR_RULES } from '../src/model/validator-rules';
import { rules } from '../src/rules/index';

const coverage = coverageOf(rules);

describe("the rules of Microsoft's validator", () => {
  test('are those of its page, each once', () => {
    const names = VALIDATOR_RULES.map(({ name }) => name);
    expect(names).toHaveLength(174);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^([A-Z][a-zA-Z]*)+$/.test(name))).toEqual([]);
  });

  test('are all covered, or cannot be decided offline', () => {
    const open = coverage.filter(
      ({ rules: own, undecidable }) => own.length === 0 && undecidable === undefined,
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test('are not covered where they cannot be decided', () => {
    const both = coverage.filter(
      ({ rules: own, undecidable }) => own.length > 0 && undecidable !== undefined,
    );
    expect(both.map(({ name }) => name)).toEqual([]);
  });

  test('have a reason in one sentence where they cannot be decided', () => {
    expect(Object.values(UNDECIDABLE).filter((reason) => !/^[a-z].*[^.]$/.test(reason))).toEqual([]);
  });

  test.each(VALIDATOR_RULES.map(({ name, meaning }) => [name, meaning] as const))(
    '%s has a meaning: what is demanded, and what to write',
    (_name, meaning) => {
      expect(meaning).toMatch(/^[A-Z"].+: .+\.$/);
      expect(meaning).not.toMatch(/\b(please|should|must)\b|[.] [A-Z]|[‘’“”]/i);
      expect(meaning.length).toBeLessThanOrEqual(200);
    },
  );

  test('have meanings of their own', () => {
    const meanings = VALIDATOR_RULES.map(({ meaning }) => meaning);
    expect(meanings.filter((meaning, index) => meanings.indexOf(meaning) !== index)).toEqual([]);
  });
});

describe('coverage', () => {
  test('lists the gravest rules first', () => {
    const order = coverage.map(({ rules: own }) => own.map(({ severity }) => SEVERITIES.indexOf(severity)));
    expect(order).toEqual(order.map((own) => own.toSorted()));
  });

  test.each<[number, number, number, string]>([
    [3, 3, 0, 'All 3 rules that Microsoft documents for its validator are covered.'],
    [
      3,
      2,
      1,
      '2 of the 3 rules that Microsoft documents for its validator are covered; 1 cannot be decided offline.',
    ],
    [3, 2, 0, '2 of the 3 rules that Microsoft documents for its validator are covered.'],
  ])('of %d names, %d covered and %d undecidable, is one sentence', (all, covered, undecidable, expected) => {
    const entries = coverage.slice(0, all).map((entry, index) => ({
      ...entry,
      rules: index < covered ? rules.slice(0, 1) : [],
      undecidable: index >= covered && index < covered + undecidable ? 'why' : undefined,
    }));
    expect(coverageSentence(entries)).toBe(expected);
  });
});
