import { describe, expect, test } from '@jest/globals';
import { jobSummary } from '../../src/reporters/markdown';
import { REPORTERS } from '../../src/reporters/index';
import type { Reporter } from '../../src/reporters/reporter';
import { expectGolden } from '../support/golden';
import { PLAIN, SAMPLE_EXCERPTS, SAMPLE_REPORT, report } from '../support/report';

const context = { ...PLAIN, excerpts: SAMPLE_EXCERPTS };
const linkTo = (file: string, line: number): string =>
  `https://github.com/contoso/connectors/blob/main/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;

describe('the sample report is printed as it was reviewed', () => {
  test.each<[string, string]>([
    ['text', REPORTERS.text(SAMPLE_REPORT, context)],
    ['color.txt', REPORTERS.text(SAMPLE_REPORT, { ...context, color: true })],
    ['json', REPORTERS.json(SAMPLE_REPORT, context)],
    ['sarif', REPORTERS.sarif(SAMPLE_REPORT, context)],
    ['md', REPORTERS.markdown(SAMPLE_REPORT, context)],
    ['github.txt', REPORTERS.github(SAMPLE_REPORT, context)],
    ['summary.md', jobSummary(SAMPLE_REPORT, { ...context, linkTo })],
  ])('as %s', (extension, text) => {
    expectGolden(`reports/report.${extension === 'text' ? 'txt' : extension}`, text);
  });
});

/** Controls but tab and line feed, and what reorders or hides text. */
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

describe.each<[string, Reporter]>([
  ['text', REPORTERS.text],
  ['markdown', REPORTERS.markdown],
  ['job summary', jobSummary],
  ['github', REPORTERS.github],
])('%s', (_name, reporter) => {
  const text = reporter(SAMPLE_REPORT, { ...context, linkTo });

  test('has no character that changes what a reader sees', () => {
    expect(text.split('\n').filter((line) => HIDDEN.test(line))).toEqual([]);
  });

  test('ends with one line break', () => {
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('is the same for the same report', () => {
    expect(reporter(SAMPLE_REPORT, { ...context, linkTo })).toBe(text);
  });

  test('says of no connector and no finding that nothing was found', () => {
    expect(reporter(report(), PLAIN)).toContain('no findings');
  });
});

test('no line of the text is a command to the runner of GitHub Actions', () => {
  for (const color of [false, true]) {
    const lines = REPORTERS.text(SAMPLE_REPORT, { ...context, color }).split('\n');
    const plain = lines.map((line) => line.replace(/\u001B\[\d+m/g, ''));
    expect(plain.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
  }
});

test('colors go around what is printed without them, wherever that is printed', () => {
  const colored = REPORTERS.text(SAMPLE_REPORT, { ...context, color: true });
  expect(colored).toContain('\u001B[31m');
  expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(REPORTERS.text(SAMPLE_REPORT, context));
});
