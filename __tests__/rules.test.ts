import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { allows } from '../src/kit/options';
import { referenceUrl } from '../src/model/links';
import { requirementOf } from '../src/model/requirements';
import { VALIDATOR_RULES } from '../src/model/validator-rules';
import { rules } from '../src/rules/index';

const VALIDATOR_NAMES = VALIDATOR_RULES.map(({ name }) => name);

describe('the catalogue of rules', () => {
  test('ids are unique', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('each rule stands in the file of its name', () => {
    const names = readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
      .filter((path) => /[\\/].*\.ts$/.test(path))
      .map((path) => `pp-${path.replace(/^.*[\\/]/, '').replace(/\.ts$/, '')}`);
    expect(rules.map(({ id }) => id).sort()).toEqual(names.sort());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const { id, title, why, severity, evidence, publishers, microsoft, reference, once } = rule;
  const examples = rule.examples();

  test('has an id, a title and a reason in the form that all have', () => {
    expect(id).toMatch(/^pp-[a-z]+(-[a-z0-9]+)+$/);
    expect(title).toMatch(/^(apiProperties|[A-Z"]).*[^.\s]$/s);
    expect(why).toMatch(/^[A-Z"].*[.]$/s);
    expect(publishers.length).toBeGreaterThan(0);
    expect(new URL(referenceUrl(reference)).protocol).toBe('https:');
  });

  test('names only what Microsoft names', () => {
    if (microsoft?.rule !== undefined) expect(VALIDATOR_NAMES).toContain(microsoft.rule);
    if (microsoft?.policy !== undefined) expect(requirementOf(microsoft.policy)).toBeDefined();
  });

  test('has options that can be configured', () => {
    for (const [name, option] of Object.entries(rule.options ?? {})) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      // The configuration has it beside the options.
      expect(name).not.toBe('severity');
      expect(allows(option, option.default)).toBe(true);
      expect(option.meaning).toMatch(/^[A-Z"].+$/);
    }
  });

  test('has the severity that its evidence allows', () => {
    if (severity === 'error') expect(['printed-error', 'documented', 'catalogue']).toContain(evidence);
    if (evidence === 'advice') expect(severity).toBe('info');
  });

  test('shows that it reports several problems, unless there can be one only', () => {
    const most = Math.max(...examples.bad.map(({ at }) => at.length));
    if (once === true) expect(most).toBe(1);
    else expect(most).toBeGreaterThan(1);
  });
});
