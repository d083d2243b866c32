import { describe, expect, test } from '@jest/globals';
import { reportOf } from '../../src/engine/judge';
import { planComment } from '../../src/github/comment';
import type { OwnComment } from '../../src/github/discussion';
import type { Finding } from '../../src/model/finding';
import type { ConnectorReport, Report } from '../../src/model/report';
import { COMMENT_LIMIT, comment } from '../../src/reporters/comment';
import { PLAIN, SAMPLE_REPORT, connector, finding, report } from '../support/report';

const KEY = '0123456789abcdef';
const SHA = 'a'.repeat(40);
const context = {
  ...PLAIN,
  linkTo: (file: string, line: number) => `https://github.com/o/r/blob/a/${file}#L${line}`,
};
const own = (body: string, id = 1): OwnComment => ({ node: `n${id}`, id, body, minimized: false });
const compared = (findings: readonly Finding[], parts: Partial<ConnectorReport['comparison']> = {}) =>
  reportOf(
    [connector(findings, { comparison: { base: SHA, update: 'none', fixed: [], ...parts } })],
    '1.2.3',
    { base: { commit: SHA, name: 'main', changedOnly: true, deleted: [] } },
  );
const known = finding({ baselineState: 'unchanged', rule: 'pp-old' });
const fresh = finding({ baselineState: 'new', rule: 'pp-fresh' });

const created = (...connectors: readonly ConnectorReport[]): string => {
  const { create } = planComment(report(...connectors), context, [], KEY);
  if (create === undefined) throw new Error('there is no comment');
  return create;
};

describe('a first comment is written', () => {
  test.each([
    ['of a finding', report(connector([finding()]))],
    ['of a new finding', compared([fresh, known])],
    ['of what is fixed', compared([known], { fixed: [finding()] })],
    ['of an update', compared([], { update: 'minor' })],
    [
      'of a deleted connector',
      reportOf([], '1.2.3', {
        base: { commit: SHA, name: 'main', changedOnly: true, deleted: ['connectors/Contoso'] },
      }),
    ],
  ])('%s', (_what, given) => {
    expect(planComment(given, context, [], KEY)).toEqual({
      create: expect.stringMatching(/^<!-- connector-preflight:comment:0123456789abcdef:\w{16} -->\n## /),
      takeBack: [],
    });
  });

  test.each([
    ['nothing', report(connector([]))],
    ['accepted findings', report(connector([finding({ suppressed: { kind: 'ignore', reason: 'Known.' } })]))],
    ['findings that the base has', compared([known])],
    ['no connector', report()],
  ])('but not of %s', (_what, given) => {
    expect(planComment(given, context, [], KEY)).toEqual({ takeBack: [] });
  });
});

describe('a comment that is there', () => {
  test('stays as it is when it would say the same, also of another commit', () => {
    const body = created(connector([finding()]));
    const later = { ...context, linkTo: () => 'https://github.com/o/r/blob/b/x' };
    expect(planComment(report(connector([finding()])), later, [own(body)], KEY)).toEqual({ takeBack: [] });
  });

  test('stays as it is when only the base has moved on', () => {
    const base = { commit: SHA, name: 'main', changedOnly: true, deleted: [] };
    const given = (commit: string): Report =>
      reportOf([connector([fresh])], '1.2.3', { base: { ...base, commit } });
    const { create = '' } = planComment(given(SHA), context, [], KEY);
    expect(planComment(given('b'.repeat(40)), context, [own(create)], KEY)).toEqual({ takeBack: [] });
  });

  test('is updated when it says something else, in the end that all is well', () => {
    const before = own(created(connector([finding()])), 5);
    expect(planComment(report(connector([])), context, [before], KEY)).toEqual({
      update: { id: 5, body: expect.stringContaining('## ✅ Ready to submit') },
      takeBack: [],
    });
    const base = { commit: SHA, name: 'main', changedOnly: true, deleted: [] };
    expect(planComment(reportOf([], '1.2.3', { base }), context, [before], KEY)).toEqual({
      update: { id: 5, body: expect.stringContaining('## ✅ No connector was touched') },
      takeBack: [],
    });
  });

  test('belongs to its step, and begins with its marker', () => {
    const body = created(connector([finding()]));
    for (const other of [body.replace(KEY, 'f'.repeat(16)), `> ${body}`, '', 'Nice work!'])
      expect(planComment(report(connector([finding()])), context, [own(other)], KEY).create).toBeDefined();
  });

  test('that is there twice is left once', () => {
    const body = created(connector([finding()]));
    const hidden = { ...own(body, 3), minimized: true };
    const plan = planComment(
      report(connector([finding()])),
      context,
      [own(body, 1), own(body, 2), hidden],
      KEY,
    );
    expect(plan).toEqual({ takeBack: [own(body, 2)] });
  });
});

describe('the text', () => {
  test('tells what is new, fixed and was there before', () => {
    const text = comment(
      compared([fresh, known, known], {
        update: 'major',
        fixed: [finding({ rule: 'pp-gone', message: 'Gone.' })],
      }),
      PLAIN,
    );
    expect(text).toContain(
      'Connector Preflight found 1 new error; 2 findings were there before; 1 is fixed. Compared with `main` (aaaaaaa); only the connectors that were touched since then were checked.',
    );
    expect(text).toContain('this is a **major** update');
    expect(text).not.toContain('breaks existing flows');
    const parts = text.split('<details');
    expect(parts[1]).toMatch(/^ open><summary>1 new finding<\/summary>[^]*`pp-fresh`/);
    expect(parts[2]).toMatch(/^><summary>1 fixed<\/summary>[^]*~~Gone\.~~<br>\[`pp-gone`\]/);
    expect(parts[3]).toMatch(/^><summary>2 findings there before<\/summary>[^]*`pp-old`/);
  });

  test('says first that flows break, and is mild where all of it was there before', () => {
    const broken = { ...fresh, rule: 'pp-change-operation-deleted' };
    const text = comment(compared([broken, known], { update: 'major' }), PLAIN);
    expect(text).toMatch(/^## ❌ [^]*\*\*It breaks existing flows:\*\* 1 change, see below\.[^]*<details/);
    expect(comment(compared([known], { update: 'minor' }), PLAIN)).toMatch(/^## ⚠️ Not ready to submit\n/);
  });

  test('calls nothing new without a base', () => {
    expect(comment(report(connector([finding()])), PLAIN)).toMatch(
      /found 1 error\.\n[^]*<summary>1 finding</,
    );
  });

  test('has the checklist', () => {
    expect(comment(SAMPLE_REPORT, PLAIN)).toContain(
      '| ❌ | The definition is complete, well-formed Swagger 2.0 (5000.2.6.2) |',
    );
  });

  test.each([
    ['many infos', 'info', '400 infos'],
    ['many errors', 'error', 'the sections of the connectors'],
  ] as const)('fits with %s, and says what is missing', (_what, severity, missing) => {
    const many = Array.from({ length: 400 }, () => finding({ severity, message: 'x'.repeat(300) }));
    const text = comment(report(connector([...many, finding({ rule: 'pp-kept' })])), context);
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(text).toMatch(
      new RegExp(`> Left out here, because a comment holds 65,536 characters: .*${missing}`),
    );
    expect(text).toContain('## ❌ Not ready to submit');
    expect(/^\| ❌.*pp-kept/m.test(text)).toBe(severity === 'info');
  });

  test('of a thousand connectors fits', () => {
    const all = Array.from({ length: 1000 }, (_none, index) => connector([finding()], { path: `c${index}` }));
    expect(comment(report(...all), context).length).toBeLessThanOrEqual(COMMENT_LIMIT);
  });
});
