import { describe, expect, test } from '@jest/globals';
import { checkExample } from '../src/engine/examples';
import { judge } from '../src/engine/judge';
import { referenceUrl } from '../src/model/links';
import { REQUIREMENTS, decidedBy } from '../src/model/requirements';
import type { Rule } from '../src/model/rule';
import { NO_CONFIGURATION } from '../src/model/settings';
import { rules } from '../src/rules/index';

const decidingRules = (entry: (typeof REQUIREMENTS)[number]): Rule[] =>
  rules.filter((rule) => decidedBy(rule) === entry);

/** The requirements that a bad example of the rule turns, for a publisher that it holds for. */
async function turnedBy(rule: Rule): Promise<string[]> {
  const [publisher = 'verified'] = rule.publishers;
  const found = (await Promise.all(rule.examples().bad.map(({ input }) => checkExample(rule, input)))).flat();
  const facts = {
    path: '.',
    title: 'Contoso',
    publisher,
    seen: { roles: ['definition', 'properties'], folder: true, package: true },
  } as const;
  const { requirements } = judge(facts, found, rules, {
    configuration: NO_CONFIGURATION,
    workingFolder: '/',
  });
  return requirements
    .filter(({ status }) => status === 'fail' || status === 'warning')
    .map(({ title }) => title);
}

describe('the table of requirements', () => {
  test('has each policy code and each title once', () => {
    const codes = REQUIREMENTS.flatMap(({ policy }) => policy ?? []);
    const titles = REQUIREMENTS.map(({ title }) => title);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('has every policy code of a rule', () => {
    const codes = new Set(REQUIREMENTS.map(({ policy }) => policy));
    const missing = rules.filter(({ microsoft }) => !codes.has(microsoft?.policy ?? null));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('has a line for every rule that can keep a connector back, or reviewers send it back for', () => {
    const missing = rules.filter((rule) => rule.severity !== 'info' && decidedBy(rule) === undefined);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('names only rules that exist and have no policy code', () => {
    const ids = new Map(rules.map(({ id, microsoft }) => [id as string, microsoft?.policy]));
    const exact = REQUIREMENTS.flatMap(({ rules: names = [] }) => names).filter(
      (name) => !name.endsWith('-'),
    );
    expect(exact.filter((name) => !ids.has(name) || ids.get(name) !== undefined)).toEqual([]);
  });

  test('waits only for rules that decide another requirement', () => {
    const byId = new Map(rules.map((rule) => [rule.id as string, rule]));
    for (const entry of REQUIREMENTS)
      for (const id of entry.waitsFor ?? []) {
        const rule = byId.get(id);
        expect([id, rule === undefined ? entry : decidedBy(rule)]).not.toEqual([id, entry]);
      }
  });
});

describe.each(REQUIREMENTS.map((entry) => [`${entry.policy ?? ''} ${entry.title}`.trim(), entry] as const))(
  '%s',
  (_name, entry) => {
    const deciding = decidingRules(entry);
    const judging = deciding.filter(({ severity }) => severity !== 'info');

    test('says what to do, and where it comes from', () => {
      expect(entry.policy ?? '5000.1.1').toMatch(/^5000(\.\d+){2,3}$/);
      expect(entry.title).toMatch(/^(apiProperties|[A-Z"]).*[^.\s]$/s);
      expect(entry.instruction).toMatch(/^[A-Z].{20,}[.]$/s);
      expect(new URL(referenceUrl(entry.reference)).protocol).toBe('https:');
    });

    test('is for every publisher of its rules', () => {
      const missing = deciding.flatMap(({ publishers }) => publishers);
      expect(missing.filter((publisher) => !entry.publishers.includes(publisher))).toEqual([]);
    });

    if (judging.length === 0)
      test('is left to a person where there are rules that only advise', () => {
        expect(deciding.length === 0 || entry.confirmedBy === 'person').toBe(true);
      });
    else
      test('fails alone in an example of a rule that decides it', async () => {
        for (const rule of judging) expect([rule.id, await turnedBy(rule)]).toEqual([rule.id, [entry.title]]);
      });
  },
);
