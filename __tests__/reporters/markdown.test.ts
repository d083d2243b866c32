import { describe, expect, test } from '@jest/globals';
import { code, link, literal, table } from '../../src/kit/markdown';
import type { Finding } from '../../src/model/finding';
import { SUMMARY_LIMIT, jobSummary, markdown } from '../../src/reporters/markdown';
import { HOSTILE, PLAIN, SAMPLE_REPORT, connector, finding, place, report } from '../support/report';

describe('literal', () => {
  test.each([
    ['markup', '*a* _b_ ~c~ `d` # [e] {f}', '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\# \\[e\\] \\{f\\}'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['HTML', '<b>&lt;</b>', '\\<b\\>&amp;lt;\\</b\\>'],
    ['a cell', 'a|b\\|c', 'a\\|b\\\\\\|c'],
    ['mentions', '@octocat a@b.example', '@&#8203;octocat a@&#8203;b.example'],
    [
      'addresses',
      'https://a.example www.b.example WWW.c',
      'https:&#8203;//a.example www&#8203;.b.example WWW&#8203;.c',
    ],
    ['line breaks', 'a\nb\r\nc', 'a\\\\u000ab\\\\u000d\\\\u000ac'],
    ['white space', ' a\t \u00A0b ', ' a b '],
    ['hidden characters', 'a\u202Eb\u061Cc\u0000', 'a\\\\u202eb\\\\u061cc\\\\u0000'],
    ['half a pair', 'a\uD83Db', 'a\\\\ud83db'],
    ['other scripts', 'Größe 漢字 😀', 'Größe 漢字 😀'],
    ['nothing', '', ''],
  ])('leaves %s without effect', (_what, text, expected) => {
    expect(literal(text)).toBe(expected);
  });
});

describe('code', () => {
  test.each([
    ['plain text', 'a.b', '`a.b`'],
    ['a backtick', 'a`b', '`` a`b ``'],
    ['backticks at the ends', '``a```', '```` ``a``` ````'],
    ['markup', '*a* <b> @c', '`*a* <b> @c`'],
    ['a pipe', 'a|b', '`a\\|b`'],
    ['a backslash', 'a\\b', '`a\\b`'],
    ['a backslash before a pipe, which no code span in a table can hold', 'a\\|b', 'a\\\\\\|b'],
    ['line breaks', 'a\nb', '`a\\u000ab`'],
  ])('holds %s', (_what, text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('link', () => {
  test.each([
    ['parentheses', 'https://a.example/x(y)', 'https://a.example/x%28y%29'],
    ['white space and quotes', 'https://a.example/x "y"', 'https://a.example/x%20%22y%22'],
    ['angle brackets', '<https://a.example>', '%3Chttps://a.example%3E'],
    ['a backslash', 'https://a.example/\\)', 'https://a.example/%5C%29'],
    ['what is encoded already', 'https://a.example/%20', 'https://a.example/%20'],
    ['a pipe', 'https://a.example/a|b', 'https://a.example/a%7Cb'],
  ])('does not end early at %s', (_what, url, expected) => {
    expect(link('x', url)).toBe(`[x](${expected})`);
  });
});

test('a table is one line per row', () => {
  expect(table(['A', 'B'], [['1', '2']])).toEqual(['| A | B |', '| --- | --- |', '| 1 | 2 |']);
});

/** The cells of a row as GitHub splits it: a backslash takes the punctuation after it (cmark-gfm, table_cell). */
function cells(row: string): number {
  return row.replace(/\\[!-/:-@[-`{-~]/g, '').split('|').length - 2;
}

describe('the page', () => {
  const page = markdown(SAMPLE_REPORT, PLAIN);
  const lines = page.split('\n');

  test('keeps hostile texts within their cells', () => {
    const rows = lines.filter((line) => line.startsWith('| '));
    const broken = rows.filter((row, index) => {
      const header = rows.slice(0, index + 1).findLast((_line, at) => rows[at + 1]?.startsWith('| ---'));
      return cells(row) !== cells(header ?? '');
    });
    expect(rows.length).toBeGreaterThan(10);
    expect(broken).toEqual([]);
  });

  test('has no HTML but its own', () => {
    const tags = page.replace(/`[^`]*`|\\./g, '').match(/<[^>]*>/g) ?? [];
    const own = ['<details>', '<details open>', '</details>', '<summary>', '</summary>', '<br>'];
    expect(tags.length).toBeGreaterThan(10);
    expect(tags.filter((tag) => !own.includes(tag))).toEqual([]);
  });

  test('links to nothing but pages of rules', () => {
    const targets = [...page.matchAll(/\]\(([^)]*)\)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !page.includes(`\\](${target})`));
    expect(targets.filter((target) => !target.startsWith('https://github.com/connector-preflight/'))).toEqual(
      [],
    );
    expect(page.replaceAll('https://github.com/connector-preflight/', '')).not.toMatch(/https?:\/\/|www\./);
  });

  test('mentions nobody', () => {
    expect(page.replace(/(`+)[^`][^]*?\1/g, '')).not.toMatch(/@\w/);
  });
});

describe('related places', () => {
  const related = [3, 4, 5, 6, 7].map((line) => place({ line, message: `Number ${line}.` }));
  const cell = (parts: Partial<Finding>, context = PLAIN): string =>
    markdown(report(connector([finding(parts)])), context)
      .split('\n')
      .find((line) => line.includes('Write "b"')) ?? '';

  test('stand below the message, and three of them', () => {
    expect(cell({ related: related.slice(0, 3) })).toContain(
      '.<br>See also line 3: Number 3.<br>See also line 4: Number 4.<br>See also line 5: Number 5.<br>[`pp-',
    );
    expect(cell({ related })).toContain('Number 5.<br>and 2 more places<br>[`pp-');
  });

  test('are links where files have addresses, and name another file', () => {
    const linkTo = (file: string, line: number): string => `https://a.example/${file}#L${line}`;
    expect(cell({ related: [place({ file: 'b.json' })] }, { ...PLAIN, linkTo })).toContain(
      '<br>See also line [4](https://a.example/b.json#L4) of `b.json`: The first one.<br>',
    );
  });
});

const many = (number: number, parts: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: number }, (_, line) => finding({ line: line + 1, ...parts }));

describe('the job summary', () => {
  test('is the page where that fits', () => {
    expect(jobSummary(SAMPLE_REPORT, PLAIN)).toBe(markdown(SAMPLE_REPORT, PLAIN));
  });

  test.each([
    [
      'infos',
      [...many(100), ...many(100, { severity: 'warning' }), ...many(30_000, { severity: 'info' })],
      '30000 infos',
    ],
    [
      'warnings and infos',
      [...many(100), ...many(30_000, { severity: 'warning' }), ...many(5, { severity: 'info' })],
      '30000 warnings and 5 infos',
    ],
    ['errors', many(30_000), '30000 errors'],
    ['errors in a script of three bytes a letter', many(2_500, { message: '漢'.repeat(300) }), '2500 errors'],
  ])('leaves %s out where they do not fit, and says so', (_what, findings, said) => {
    const text = jobSummary(report(connector(findings)), PLAIN);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(text).toContain(`> Left out here, because a job summary holds 1 MiB: ${said}.`);
    expect(text).toContain('## ❌ Contoso Orders');
  });

  const requirements = Array.from({ length: 22 }, (_, index) => ({
    policy: `5000.${index}`,
    title: 'The definition is complete, well-formed Swagger 2.0',
    status: 'pass' as const,
    rules: [],
  }));
  const connectors = (number: number, title: string) =>
    Array.from({ length: number }, (_, index) =>
      connector(many(20), { path: `connectors/${index}`, title, requirements }),
    );

  test.each([
    [
      'sections of the connectors',
      connectors(6000, 'Contoso'),
      '120000 errors and the sections of the connectors',
      true,
    ],
    [
      'list of the connectors',
      connectors(2000, HOSTILE),
      '40000 errors and the list of the connectors',
      false,
    ],
  ])('leaves the %s out where there are thousands, and says so', (_what, list, said, listed) => {
    const text = jobSummary(report(...list), PLAIN);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(text).toContain(`> Left out here, because a job summary holds 1 MiB: ${said}.`);
    expect(text).toContain(`# ❌ ${list.length} of ${list.length} connectors are not ready to submit`);
    expect(text.includes('connectors/1999')).toBe(listed);
  });

  test('with 30,000 accepted findings stays below the limit too', () => {
    const text = jobSummary(
      report(
        connector(many(30_000, { suppressed: { kind: 'ignore', reason: 'Accepted by the product team.' } })),
      ),
      PLAIN,
    );
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(text).toContain('30000 accepted findings');
  });
});
