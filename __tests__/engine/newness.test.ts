import { describe, expect, test } from '@jest/globals';
import { fails } from '../../src/engine/judge';
import { newnessOf } from '../../src/engine/newness';
import { finding, report, connector } from '../support/report';
import { reportOf } from '../../src/engine/judge';
import { annotationsOf } from '../../src/reporters/annotations';
import { standing, verdict } from '../../src/reporters/reporter';

const of = (...fingerprints: string[]) => fingerprints.map((fingerprint) => finding({ fingerprint }));

test('of equal findings as many are old as the base had', () => {
  const { findings, fixed } = newnessOf(of('a', 'b', 'a', 'a'), of('a', 'c', 'a', 'c'));
  expect(findings.map(({ fingerprint, baselineState }) => [fingerprint, baselineState])).toEqual([
    ['a', 'unchanged'],
    ['b', 'new'],
    ['a', 'unchanged'],
    ['a', 'new'],
  ]);
  expect(fixed.map(({ fingerprint }) => fingerprint)).toEqual(['c', 'c']);
});

const BASE = { commit: 'a'.repeat(40), name: 'main', changedOnly: true, deleted: [] };
const old = finding({ baselineState: 'unchanged', fingerprint: 'old', rule: 'pp-sample-old', line: 1 });
const fresh = finding({ baselineState: 'new', fingerprint: 'new', line: 9 });
const comparison = { base: BASE.commit, update: 'none', fixed: [finding()] } as const;
const compared = (...findings: Parameters<typeof connector>[0]) =>
  reportOf([connector(findings, { comparison })], '1.2.3', { base: BASE });

describe('the report', () => {
  test('counts what is new, and what is fixed', () => {
    const { summary } = compared(old, fresh, { ...fresh, suppressed: { kind: 'ignore', reason: 'x' } });
    expect(summary).toMatchObject({
      errors: 2,
      suppressed: 1,
      new: { errors: 1, warnings: 0, infos: 0 },
      fixed: 1,
    });
  });

  test('without a base says nothing of it', () => {
    expect(report(connector([finding()])).summary).not.toHaveProperty('new');
    expect(report(connector([finding()]))).not.toHaveProperty('base');
  });

  test.each([
    [[old], 'error', false, false],
    [[old], 'error', true, true],
    [[old, fresh], 'error', false, true],
    [[{ ...fresh, severity: 'warning' as const }, old], 'error', false, false],
    [[{ ...fresh, severity: 'warning' as const }, old], 'warning', false, true],
    [[old, fresh], 'never', true, false],
  ] as const)('%#: fails as it should', (findings, level, failOnExisting, expected) => {
    expect(fails(compared(...findings).summary, level, failOnExisting)).toBe(expected);
  });

  test.each([
    [[old, fresh], '1 new error; 1 finding was there before; 1 is fixed'],
    [[old, old], 'nothing new; 2 findings were there before; 1 is fixed'],
    [[], 'nothing new; 1 is fixed'],
  ])('%#: says where things stand', (findings, text) => {
    expect(standing(compared(...findings).summary)).toBe(text);
  });

  test('says that there is nothing to say', () => {
    const nothing = reportOf([], '1.2.3', { base: BASE });
    expect([verdict(nothing), standing(nothing.summary)]).toEqual([
      'No connector was touched',
      'no findings',
    ]);
  });
});

describe('annotations', () => {
  test('show what is new first, and mark what was there', () => {
    expect(annotationsOf(compared(old, fresh)).map(({ title }) => title)).toEqual([
      'pp-sample-first',
      'pp-sample-old (already there)',
    ]);
  });

  test('can leave out what was there', () => {
    expect(annotationsOf(compared(old, fresh), 'new').map(({ title }) => title)).toEqual(['pp-sample-first']);
    expect(annotationsOf(report(connector([finding()])), 'new')).toHaveLength(1);
  });

  test('never share one between old and new', () => {
    const many = Array.from({ length: 12 }, (_, line) => ({
      ...(line % 2 ? old : fresh),
      rule: 'pp-x',
      line: line + 1,
    }));
    expect(annotationsOf(compared(...many)).map(({ title, at }) => [title, at?.line])).toEqual([
      ['pp-x', 1],
      ['pp-x (already there)', 2],
    ]);
  });
});
