import { describe, expect, test } from '@jest/globals';
import { Ruleset } from '@stoplight/spectral-core';
import { toRuleset } from '../../src/engine/ruleset';
import { trustedRuleset } from '../../src/engine/spectral';
import { rules } from '../../src/rules/index';

const definition = toRuleset(rules);

test('Spectral accepts the ruleset, and builds from it the rules that the engine builds without asking', () => {
  const built = (ruleset: Ruleset) => ({
    formats: [...ruleset.formats],
    rules: Object.values(ruleset.rules).map((rule) => ({ ...rule.toJSON(), owner: 0 })),
  });
  const accepted = built(new Ruleset(definition));
  expect(accepted.rules.length).toBeGreaterThan(100);
  expect(built(trustedRuleset(definition))).toEqual(accepted);
});

describe('options that a ruleset sets', () => {
  const rule = definition.rules['pp-operation-id-length'];
  const then = [rule?.then].flat()[0];
  const load = (functionOptions: unknown): Ruleset =>
    new Ruleset({
      extends: [definition],
      rules: { 'pp-operation-id-length': { given: '$', then: { ...then, functionOptions } } },
    });

  test.each([[undefined], [{ limit: 60 }], [{}]])('may be %j', (functionOptions) => {
    expect(() => load(functionOptions)).not.toThrow();
  });

  test.each<[unknown, string]>([
    [{ limt: 60 }, 'pp-operation-id-length has no option "limt". Did you mean "limit"?'],
    [{ limit: 0 }, '"limit" of pp-operation-id-length cannot be 0. Write a whole number, 1 or more.'],
    [{ limit: '60' }, '"limit" of pp-operation-id-length cannot be "60". Write a whole number, 1 or more.'],
    [{ constructor: 1 }, 'pp-operation-id-length has no option "constructor".'],
  ])('may not be %j', (functionOptions, expected) => {
    expect(messagesOf(() => load(functionOptions))).toEqual([expected]);
  });

  test('may not be there where the rule has none', () => {
    const other = [definition.rules['pp-host-valid']?.then].flat()[0];
    const rules = { 'pp-host-valid': { given: '$', then: { ...other, functionOptions: { limit: 1 } } } };
    expect(messagesOf(() => new Ruleset({ extends: [definition], rules }))).toEqual([
      'pp-host-valid has no option "limit".',
    ]);
  });
});

/** What Spectral says of a ruleset that it refuses. */
function messagesOf(load: () => unknown): string[] {
  try {
    load();
    return [];
  } catch (error) {
    return (error as AggregateError).errors.map(({ message }: Error) => message);
  }
}
