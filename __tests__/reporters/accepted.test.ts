import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { reportOf } from '../../src/engine/judge';
import { reportSchema } from '../../src/generate/report-schema';
import type { Finding } from '../../src/model/finding';
import type { Notice, Report } from '../../src/model/report';
import { ANNOTATIONS_PER_LEVEL, annotationsOf } from '../../src/reporters/annotations';
import { github } from '../../src/reporters/github';
import { json } from '../../src/reporters/json';
import { SUMMARY_LIMIT, jobSummary, markdown } from '../../src/reporters/markdown';
import { sarif } from '../../src/reporters/sarif';
import { text } from '../../src/reporters/text';
import { HOSTILE, PLAIN, connector, finding } from '../support/report';
import { readLog } from '../support/runner';

const ignored = finding({ suppressed: { kind: 'ignore', reason: 'Flows use it.' } });
const known = finding({ suppressed: { kind: 'baseline', reason: 'In the baseline b.json.' } });
const STALE: Notice = {
  severity: 'warning',
  message: 'The entry fits no finding any more. Remove it.',
  file: '.connector-preflight.yaml',
  line: 12,
  column: 5,
};
const GONE: Notice = {
  severity: 'info',
  message: '2 findings are gone.',
  file: 'b.json',
  line: 4,
  column: 1,
};
const EVIL: Notice = { severity: 'warning', message: `About ${HOSTILE}`, file: `x\n::error::${HOSTILE}` };

function noted(notices: readonly Notice[], ...findings: readonly Finding[]): Report {
  return reportOf([connector(findings)], '1.2.3', { notices });
}

describe('accepted findings are counted by their kind', () => {
  const value = noted([], ignored, ignored, known, finding());

  test('in text', () => {
    expect(text(value, PLAIN)).toContain(
      'Not ready: 1 error, 3 accepted findings (2 by configuration, 1 by baseline).',
    );
    expect(text(value, PLAIN)).toContain(
      'Not counted: 3 accepted findings (2 by configuration, 1 by baseline).',
    );
    expect(text(noted([], known), PLAIN)).toContain('1 accepted finding (by baseline).');
    expect(text(noted([], finding()), PLAIN)).not.toContain('accepted');
  });

  test('in Markdown, where they are listed with their reasons', () => {
    const page = markdown(value, PLAIN);
    expect(page).toContain('Not counted: 3 accepted findings (2 by configuration, 1 by baseline).');
    expect(page).toContain(
      '<details><summary>3 accepted findings (2 by configuration, 1 by baseline)</summary>',
    );
    expect(page.match(/Flows use it/g)).toHaveLength(2);
  });

  test('in the job summary, which says at least how many there are', () => {
    const many = Array.from({ length: 20_000 }, () => known);
    const page = jobSummary(noted([], ...many, finding()), PLAIN);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(page).toContain('20000 accepted findings (by baseline).');
    expect(page).toContain('pp-sample-first');
  });

  test('in JSON and SARIF, which have them all', () => {
    const { connectors } = JSON.parse(json(value, PLAIN)) as Report;
    expect(connectors[0]?.findings.map(({ suppressed }) => suppressed?.kind)).toEqual([
      'ignore',
      'ignore',
      'baseline',
      undefined,
    ]);
    const { runs } = JSON.parse(sarif(value, PLAIN)) as {
      runs: { results: { suppressions?: { justification: string }[] }[] }[];
    };
    expect(runs[0]?.results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
      'Flows use it.',
      'Flows use it.',
      'In the baseline b.json.',
      undefined,
    ]);
  });
});

describe('notices', () => {
  const value = noted([STALE, GONE]);

  test('are in text with their place', () => {
    expect(text(value, PLAIN)).toContain(
      [
        'About this run',
        '',
        '  .connector-preflight.yaml:12:5  warning  The entry fits no finding any more. Remove it.',
        '  b.json:4:1  info     2 findings are gone.',
        '',
      ].join('\n'),
    );
  });

  test('are in Markdown', () => {
    expect(markdown(value, PLAIN)).toContain(
      [
        '**About this run:**',
        '',
        '- ⚠️ `.connector-preflight.yaml:12:5`: The entry fits no finding any more. Remove it.',
        '- ℹ️ `b.json:4:1`: 2 findings are gone.',
      ].join('\n'),
    );
  });

  test('are in SARIF as notifications about the configuration', () => {
    const { runs } = JSON.parse(sarif(noted([STALE, { severity: 'info', message: 'Nothing.' }]), PLAIN)) as {
      runs: { invocations: { toolConfigurationNotifications?: unknown }[] }[];
    };
    expect(runs[0]?.invocations[0]?.toolConfigurationNotifications).toEqual([
      {
        level: 'warning',
        message: { text: STALE.message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '.connector-preflight.yaml', uriBaseId: 'SRCROOT' },
              region: { startLine: 12, startColumn: 5 },
            },
          },
        ],
      },
      { level: 'note', message: { text: 'Nothing.' } },
    ]);
    expect(sarif(noted([]), PLAIN)).not.toContain('toolConfigurationNotifications');
  });

  test('are as the schema of the report says', () => {
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
      reportSchema(),
    );
    for (const list of [[], [STALE, GONE], [{ severity: 'info', message: 'x' } as const]])
      expect([validate(JSON.parse(json(noted(list, ignored, known), PLAIN))), validate.errors]).toEqual([
        true,
        null,
      ]);
    expect(validate({ ...noted([]), notices: [{ severity: 'error', message: 'x' }] })).toBe(false);
  });

  test('share one annotation of their level, at the first of them', () => {
    expect(annotationsOf(noted([STALE, { ...STALE, line: 14 }, GONE]))).toEqual([
      {
        level: 'warning',
        title: 'Connector Preflight',
        message: `${STALE.message}\n.connector-preflight.yaml:14:5 ${STALE.message}`,
        at: { file: '.connector-preflight.yaml', line: 12, endLine: 12, column: 5, endColumn: 5 },
      },
      {
        level: 'notice',
        title: 'Connector Preflight',
        message: '2 findings are gone.',
        at: { file: 'b.json', line: 4, endLine: 4, column: 1, endColumn: 1 },
      },
    ]);
  });

  test('leave findings their places within the limit', () => {
    const warnings = Array.from({ length: 30 }, (_, index) =>
      finding({ severity: 'warning', rule: `pp-sample-${index}` }),
    );
    const annotations = annotationsOf(noted([STALE], ...warnings));
    expect(annotations).toHaveLength(ANNOTATIONS_PER_LEVEL);
    expect(annotations.at(-1)?.message).toBe(STALE.message);
    expect(annotations.at(-2)?.title).toBe('22 more warnings without a place here');
  });

  test('quote what is hostile as nothing but text', () => {
    const report = noted([STALE, EVIL]);
    // Control characters and markup of the message reach no format as such.
    for (const output of [text(report, PLAIN), github(report, PLAIN), markdown(report, PLAIN)])
      expect(output).not.toMatch(/[\u001B\u009B\u202E]/);
    expect(readLog(text(report, PLAIN)).commands).toEqual([]);
    expect(readLog(github(report, PLAIN)).commands.map(({ name }) => name)).toEqual(['warning']);
    expect(markdown(report, PLAIN)).not.toContain('<script>');
  });
});

test.each([
  ['half of a pair', 'a\uD83D/b.json', 'a%EF%BF%BD/b.json'],
  ['the other half', 'a/\uDE00b.json', 'a/%EF%BF%BDb.json'],
  ['a pair', 'a/\uD83D\uDE00.json', 'a/%F0%9F%98%80.json'],
])('a file with %s of surrogates in its name has an address', (_what, file, uri) => {
  const { runs } = JSON.parse(sarif(noted([{ ...STALE, file }], finding({ file })), PLAIN)) as {
    runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
  };
  const location = runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
  expect(location).toBe(uri);
});
