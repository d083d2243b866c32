import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reportOf } from '../../src/engine/judge';
import { run } from '../../src/engine/run';
import type { Report } from '../../src/model/report';
import { NO_CONFIGURATION } from '../../src/model/settings';
import { REPORTERS } from '../../src/reporters/index';
import { json } from '../../src/reporters/json';
import { sarif } from '../../src/reporters/sarif';
import { rules } from '../../src/rules/index';
import {
  HOSTILE,
  ODD_FOLDER,
  PLAIN,
  SAMPLE_REPORT,
  SAMPLE_RULES,
  connector,
  finding,
  place,
  report,
} from '../support/report';

const REAL = run(
  {
    workingFolder: process.cwd(),
    paths: ['examples'],
    publisher: 'auto',
    failOn: 'error',
    configuration: NO_CONFIGURATION,
  },
  rules,
  '1.2.3',
).then((outcome) => outcome.report);

describe('JSON', () => {
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object,
  );
  const faults = (value: unknown): unknown => (validate(value) ? [] : validate.errors);

  test('of the sample is as its schema says', () => {
    expect(faults(JSON.parse(json(SAMPLE_REPORT, PLAIN)))).toEqual([]);
  });

  test('of the examples is as its schema says', async () => {
    expect(faults(JSON.parse(json(await REAL, PLAIN)))).toEqual([]);
  });

  test('of connectors beside a base is as its schema says', () => {
    const base = {
      commit: 'a'.repeat(40),
      name: HOSTILE,
      changedOnly: false,
      allBecauseOf: ODD_FOLDER,
      deleted: [HOSTILE],
    };
    const comparison = { base: base.commit, update: 'minor', fixed: [finding()] } as const;
    const compared = reportOf(
      [connector([finding({ baselineState: 'new' })], { comparison }), ...SAMPLE_REPORT.connectors],
      '1.2.3',
      { base },
    );
    expect(faults(JSON.parse(json(compared, PLAIN)))).toEqual([]);
    for (const text of [REPORTERS.text(compared, PLAIN), REPORTERS.markdown(compared, PLAIN)])
      expect(text.split('\n').filter((line) => /^\s*::|##\[|\u001B|\u202E/.test(line))).toEqual([]);
  });

  test('is the report itself', () => {
    expect(JSON.parse(json(SAMPLE_REPORT, PLAIN))).toEqual(SAMPLE_REPORT);
  });

  test.each<[string, Report]>([
    ['two connectors', SAMPLE_REPORT],
    ['no connector', report()],
  ])('of %s is the report, with its members in their order', (_what, whole) => {
    expect(JSON.stringify(JSON.parse(json(whole, PLAIN)))).toBe(JSON.stringify(inOrder(whole)));
  });

  test('gives each finding and each requirement a line', () => {
    const lines = json(SAMPLE_REPORT, PLAIN).split('\n');
    for (const entry of SAMPLE_REPORT.connectors.flatMap((one) => [...one.findings, ...one.requirements]))
      expect(lines.map((line) => line.trim().replace(/,$/, ''))).toContain(JSON.stringify(entry));
  });

  test.each<[string, unknown]>([
    ['another version', { ...SAMPLE_REPORT, version: 2 }],
    ['a member that is not described', { ...SAMPLE_REPORT, extra: 1 }],
    ['a line 0', report(connector([finding({ line: 0 })]))],
    ['no connectors', { ...SAMPLE_REPORT, connectors: undefined }],
  ])('with %s is not', (_what, value) => {
    expect(faults(JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });
});

/** Findings and requirements end a connector. */
function inOrder(whole: Report): Report {
  const connectors = whole.connectors.map(({ findings, requirements, ...others }) => ({
    ...others,
    findings,
    requirements,
  }));
  return { ...whole, connectors };
}

interface Location {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  };
  readonly message?: { readonly text: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Readonly<Record<string, unknown>>[] } };
  readonly automationDetails: { readonly id: string };
  readonly originalUriBaseIds: Readonly<Record<string, unknown>>;
  readonly invocations: readonly {
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly Result[];
}

const runOf = (value: Report, ruleset = SAMPLE_RULES): Run => {
  const log = JSON.parse(sarif(value, { ...PLAIN, rules: ruleset })) as {
    readonly version: string;
    readonly runs: readonly Run[];
  };
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
  return log.runs[0] as Run;
};

/** What GitHub demands of an uploaded file, beyond the schema ("SARIF support for code scanning"). */
function unfit({ tool, originalUriBaseIds, results }: Run): string[] {
  const text = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  const multi = (value: unknown): boolean => text((value as { text?: unknown } | undefined)?.text);
  const rulesWrong = tool.driver.rules.filter(
    ({ id, name, shortDescription, fullDescription, help, helpUri, properties }) =>
      !(
        text(id) &&
        text(name) &&
        multi(shortDescription) &&
        multi(fullDescription) &&
        multi(help) &&
        URL.canParse(String(helpUri))
      ) || (properties as { tags: string[] }).tags.length > 10,
  );
  const located = (location: Location | undefined): boolean => {
    if (location === undefined) return false;
    const { artifactLocation, region } = location.physicalLocation;
    const uri = new URL(artifactLocation.uri, 'file:///checkout/');
    return (
      Object.hasOwn(originalUriBaseIds, artifactLocation.uriBaseId) &&
      uri.href === `file:///checkout/${artifactLocation.uri}` &&
      Object.values(region).every((number) => Number.isInteger(number) && number >= 1) &&
      region.startLine === region.endLine &&
      region.startColumn <= region.endColumn
    );
  };
  const resultsWrong = results.filter(
    ({ ruleId, ruleIndex, level, message, locations, relatedLocations = [], partialFingerprints }) =>
      !['error', 'warning', 'note'].includes(level) ||
      !text(message.text) ||
      locations.length !== 1 ||
      ![...locations, ...relatedLocations].every(located) ||
      !/^[0-9a-f]{32}:\d+$/.test(partialFingerprints.primaryLocationLineHash) ||
      (ruleIndex !== undefined && tool.driver.rules[ruleIndex]?.id !== ruleId),
  );
  return [...rulesWrong.map(({ id }) => String(id)), ...resultsWrong.map(({ ruleId }) => ruleId)];
}

describe('SARIF', () => {
  test('of the sample is fit for GitHub', () => {
    expect(unfit(runOf(SAMPLE_REPORT))).toEqual([]);
  });

  test('of the examples and all rules is fit for GitHub', async () => {
    const log = runOf(await REAL, rules);
    expect(unfit(log)).toEqual([]);
    expect(log.tool.driver.rules).toHaveLength(rules.length);
    expect(log.results.length).toBeGreaterThan(20);
  });

  test('addresses of files are encoded, segment by segment', () => {
    const file = `${ODD_FOLDER}/a?b"c\\d.json`;
    const [result] = runOf(report(connector([finding({ file })]))).results;
    const uri = result?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    expect(uri).toMatch(/^connectors\/Gr%C3%B6%C3%9Fe%2C%20100%25%20%231/);
    expect(decodeURIComponent(uri)).toBe(file);
    expect(uri.split('/')).toHaveLength(3);
  });

  test('messages are kept as they are', () => {
    const message = `Write "${HOSTILE}".`;
    expect(runOf(report(connector([finding({ message })]))).results[0]?.message.text).toBe(message);
  });

  test('related places have their own message, and links in that of the finding, as GitHub shows no others', () => {
    const related = [
      place({ line: 4, message: 'The first one.' }),
      place({ file: 'connectors/Contoso/apiProperties.json', line: 7, message: 'The second one.' }),
    ];
    const [result] = runOf(report(connector([finding({ related })]))).results;
    expect(result?.message.text).toBe('Write "b" instead of "a". See also [line 4](1) and [line 7](2).');
    expect(
      result?.relatedLocations?.map(({ id, message, physicalLocation }) => [
        id,
        message?.text,
        physicalLocation.artifactLocation.uri,
        physicalLocation.region.startLine,
      ]),
    ).toEqual([
      [1, 'The first one.', 'connectors/Contoso/apiDefinition.swagger.json', 4],
      [2, 'The second one.', 'connectors/Contoso/apiProperties.json', 7],
    ]);
  });

  test('a rule that is not described has no index', () => {
    expect(runOf(report(connector([finding({ rule: 'pp-unknown' })]))).results[0]).not.toHaveProperty(
      'ruleIndex',
    );
  });

  test('accepted findings carry their reason', () => {
    const [result] = runOf(
      report(connector([finding({ suppressed: { kind: 'ignore', reason: 'Known.' } })])),
    ).results;
    expect(result?.suppressions).toEqual([{ kind: 'external', justification: 'Known.' }]);
  });

  test('equal fingerprints are numbered, so that GitHub keeps both', () => {
    const { results } = runOf(
      report(connector([finding(), finding(), finding({ fingerprint: 'f'.repeat(32) })])),
    );
    expect(
      results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash.slice(-3)),
    ).toEqual(['f:1', 'f:2', 'f:1']);
  });

  test('beyond what GitHub reads, the lightest are left out, and the file says how many', () => {
    const infos = Array.from({ length: 25_000 }, () =>
      finding({ severity: 'info', rule: 'pp-sample-third' }),
    );
    const { results, invocations } = runOf(
      report(connector([...infos, finding(), finding({ severity: 'warning' })])),
    );
    expect(results).toHaveLength(25_000);
    expect(results.slice(0, 3).map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
    expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      expect.stringMatching(/^2 more findings are left out/),
    ]);
  });

  test('one run has one category, whatever was checked', () => {
    expect(runOf(SAMPLE_REPORT).automationDetails.id).toBe('connector-preflight/');
    expect(dirname(runOf(SAMPLE_REPORT).automationDetails.id)).toBe('.');
  });
});
