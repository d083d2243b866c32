import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { checkRunOf } from '../../src/github/check-run';
import { planComment } from '../../src/github/comment';
import { planReview } from '../../src/github/review';
import { reportOf } from '../../src/engine/judge';
import type { Report } from '../../src/model/report';
import { jobSummary } from '../../src/reporters/markdown';
import { HOSTILE, PLAIN, connector, finding, place } from '../support/report';

/** As GitHub renders: HTML passes, and addresses in the text become links. */
const github = new MarkdownIt({ html: true, linkify: true });
// It asks for a scheme or `www.` (GFM, 6.9).
github.linkify.add('//', null);
github.linkify.set({ fuzzyLink: false });

const TEXTS = [
  HOSTILE,
  '</details></summary><script>x</script>',
  '`` `a` <b>`',
  '\\`<i>\\`',
  '[a]: https://evil.example',
  '![a](https://evil.example/a.png)',
  '<https://evil.example>',
  'mailto:a@evil.example evil.example/a www.evil.example',
  '@octocat @octo/team #1 octo/connectors#1 GH-1 fixes #1',
  '| a | b |\n| --- | --- |\n| c | d |',
  '# a\n\n> b\n\n- c\n\n    d\n\n***\n\n```\ne\n```',
  '--> <!-- x',
  '&lt;b&gt; &#64;octocat &commat;octocat',
  '\\| `a` \\\\|',
  '~~~\nx',
  '$$a$$ $`x`$',
];

/** Everything in it says the same. */
function ugly(text: string): Report {
  const one = finding({
    message: text,
    file: `c/${text.replaceAll('\n', ' ')}`,
    related: [place({ message: text, file: text })],
    baselineState: 'new',
  });
  const base = { commit: 'a'.repeat(40), name: text, changedOnly: true, allBecauseOf: text, deleted: [text] };
  const whole = connector(
    [one, { ...one, baselineState: 'unchanged' }, { ...one, suppressed: { kind: 'ignore', reason: text } }],
    {
      title: text,
      path: text,
      requirements: [
        { policy: text, title: text, status: 'fail', rules: [] },
        { policy: null, title: text, status: 'manual', rules: [], instruction: text },
        { policy: null, title: text, status: 'pass', rules: [] },
      ],
      comparison: { base: text, update: 'major', fixed: [one] },
    },
  );
  return reportOf([whole], '1.2.3', { base });
}

const linkTo = (file: string, line: number): string =>
  `https://github.com/o/r/blob/a/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
const context = { ...PLAIN, linkTo };
const OWN_TAGS = ['<details>', '<details open>', '</details>', '<summary>', '</summary>', '<br>'];

describe.each(TEXTS)('%j', (text) => {
  const given = ugly(text);
  const pages: [string, string][] = [
    ['comment', planComment(given, context, [], 'a').create ?? ''],
    ['job summary', jobSummary(given, context)],
    [
      'check run',
      (checkRunOf(given, context, { sha: 'a', failed: true })[0].output as { summary: string }).summary,
    ],
    [
      'suggestion',
      planReview(
        [{ file: 'a', first: 1, last: 1, lines: ['x'], findings: given.connectors[0]?.findings ?? [] }],
        [],
        'a',
      ).post[0]?.body ?? '',
    ],
  ];

  test.each(pages)('has no effect in the %s', (_name, page) => {
    expect(page).not.toBe('');
    const tokens = github.parse(page, {}).flatMap((token) => [token, ...(token.children ?? [])]);
    const html = tokens
      .filter(({ type }) => type === 'html_inline' || type === 'html_block')
      .flatMap(
        ({ content }) =>
          content.replace(/^<!-- connector-preflight:[\w:]+ -->$/gm, '').match(/<[^>]*>/g) ?? [],
      );
    expect(html.filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
    expect(tokens.filter(({ type }) => type === 'image')).toEqual([]);
    const links = tokens
      .filter(({ type }) => type === 'link_open')
      .map((token) => token.attrGet('href') ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.filter(
        (href) =>
          !/^https:\/\/github\.com\/(connector-preflight\/connector-preflight\/|o\/r\/blob\/a\/)/.test(href),
      ),
    ).toEqual([]);
    // What GitHub turns into mentions and references is looked for in the text that is shown, but not in code.
    const shown = tokens.filter(({ type }) => type === 'text').map(({ content }) => content);
    expect(shown.filter((one) => /@\w|#\d|\bGH-\d|\bwww\.|https?:\/\//i.test(one))).toEqual([]);
    const headings = tokens.filter(({ type }) => type === 'heading_open').length;
    expect(headings).toBeLessThanOrEqual(2);
    expect(page).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });
});
