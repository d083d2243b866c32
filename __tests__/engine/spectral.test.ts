import { expect, test } from '@jest/globals';
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
