import { describe, expect, test } from '@jest/globals';
import { createChecker } from '../../src/engine/check';
import type { Seen } from '../../src/engine/requirements';
import { enabledRules, factsOf, fails, judge, reportOf } from '../../src/engine/judge';
import { at } from '../../src/kit/place';
import { NO_CONTENTS } from '../../src/model/contents';
import type { Connector } from '../../src/model/connector';
import { PUBLISHERS, type Finding, type Publisher, type Severity } from '../../src/model/finding';
import { REQUIREMENTS, decidedBy } from '../../src/model/requirements';
import type { ConnectorReport, Requirement, Summary } from '../../src/model/report';
import { definitionRule, type Rule } from '../../src/model/rule';
import {
  FAIL_LEVELS,
  NO_CONFIGURATION,
  type Configuration,
  type Ignore,
  type RuleLevel,
  type RuleSetting,
} from '../../src/model/settings';
import { sourceFile } from '../../src/model/source-file';
import { rules } from '../../src/rules/index';
import { connectorOf, shown } from '../support/connector';
import { SAMPLE_RULES, connector, finding } from '../support/report';

const SEEN: Seen = { roles: ['definition', 'properties'], folder: true, package: false };
const FACTS = { path: 'connectors/Contoso', title: 'Contoso', publisher: 'verified', seen: SEEN } as const;
const FILE = 'connectors/Contoso/apiDefinition.swagger.json';

function judged(
  found: readonly Finding[],
  parts: Partial<Configuration> = {},
  workingFolder = '/repository',
): ConnectorReport {
  return judge(FACTS, found, SAMPLE_RULES, {
    configuration: { ...NO_CONFIGURATION, folder: '/repository', ...parts },
    workingFolder,
  });
}

const levels = (...entries: readonly (readonly [string, RuleLevel])[]): Pick<Configuration, 'rules'> => ({
  rules: new Map(entries.map(([id, severity]) => [id, { severity }])),
});

describe('severities', () => {
  test.each(['error', 'warning', 'info'] as const)('%s of the configuration wins', (level) => {
    expect(
      judged([finding()], levels(['pp-sample-first', level])).findings.map(({ severity }) => severity),
    ).toEqual([level]);
  });

  test('other rules keep theirs', () => {
    const { findings } = judged(
      [finding(), finding({ rule: 'pp-sample-second', severity: 'warning' })],
      levels(['pp-sample-first', 'info']),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['info', 'warning']);
  });

  test('rules that are off do not run', () => {
    const on = enabledRules(SAMPLE_RULES, {
      ...NO_CONFIGURATION,
      ...levels(['pp-sample-first', 'off'], ['pp-sample-second', 'info']),
    });
    expect(on.map(({ id }) => id)).toEqual(['pp-sample-second', 'pp-sample-third']);
  });
});

describe('options', () => {
  const limited = definitionRule({
    id: 'pp-limited',
    title: 'Operation ids are short',
    why: 'Because.',
    severity: 'warning',
    evidence: 'review',
    publishers: PUBLISHERS,
    reference: 'coding-standards',
    options: { limit: { default: 5, minimum: 1, meaning: 'The most characters' } },
    on: 'operation',
    *check({ node, id = '' }, _definition, { limit }) {
      if (id.length > limit) yield { at: at(node, 'operationId'), message: `Shorten it to ${limit}.` };
    },
    examples: () => ({ good: [], bad: [] }),
  });
  const files = connectorOf({ swagger: '2.0', paths: { '/a': { get: { operationId: 'ListAll' } } } });
  const said = async (setting: RuleSetting | undefined): Promise<string[]> => {
    const rules = new Map(setting && [['pp-limited', setting]]);
    const check = createChecker(enabledRules([limited], { ...NO_CONFIGURATION, rules }));
    return shown(await check(files));
  };

  test.each<[string, RuleSetting | undefined, string[]]>([
    ['their default', undefined, ['pp-limited: Shorten it to 5.']],
    ['their default beside a severity', { severity: 'error' }, ['pp-limited: Shorten it to 5.']],
    ['the configured value', { values: { limit: 6 } }, ['pp-limited: Shorten it to 6.']],
    ['the value that allows all', { values: { limit: 7 } }, []],
    ['nothing where the rule is off', { severity: 'off', values: { limit: 1 } }, []],
  ])('give a rule %s', async (_what, setting, expected) => {
    expect(await said(setting)).toEqual(expected);
  });
});

describe('accepted findings', () => {
  const ENTRY: Ignore = {
    rule: 'pp-sample-first',
    path: '**',
    reason: 'Known.',
    at: { line: 2, column: 5 },
  };
  const accepted = (
    entry: Partial<Ignore>,
    parts: Partial<Finding> = {},
    workingFolder?: string,
  ): string | undefined => {
    const ignore = [{ ...ENTRY, ...entry }];
    return judged([finding({ file: FILE, pointer: '/paths/~1a/get', ...parts })], { ignore }, workingFolder)
      .findings[0]?.suppressed?.reason;
  };

  test.each<[string, Partial<Ignore>, Partial<Finding>]>([
    ['of the rule in any file', {}, {}],
    ['in the file', { path: FILE }, {}],
    ['in the file, said with a dot', { path: `./${FILE}` }, {}],
    ['below the folder', { path: 'connectors/Contoso/**' }, {}],
    ['in files of that name', { path: '**/apiDefinition.swagger.json' }, {}],
    ['at the pointer', { pointer: '/paths/~1a/get' }, {}],
    ['below the pointer', { pointer: '/paths' }, {}],
    ['anywhere, by the empty pointer', { pointer: '' }, {}],
    ['at the root, by the empty pointer', { pointer: '' }, { pointer: '' }],
    ['in a folder with an odd name', { path: 'Größe, 1/*.json' }, { file: 'Größe, 1/a.json' }],
    ['in a folder with parentheses', { path: 'a (b)/*.json' }, { file: 'a (b)/c.json' }],
    ['in one of two folders', { path: '{a,b}/*.json' }, { file: 'b/c.json' }],
    ['in any folder but one', { path: '!(a)/*.json' }, { file: 'b/c.json' }],
    ['in a folder whose name begins with a dot', { path: '.a/*.json' }, { file: '.a/c.json' }],
  ])('are those %s', (_what, entry, parts) => {
    expect(accepted(entry, parts)).toBe('Known.');
  });

  test.each<[string, Partial<Ignore>, Partial<Finding>]>([
    ['of another rule', { rule: 'pp-sample-second' }, {}],
    ['in another file', { path: 'connectors/Contoso/apiProperties.json' }, {}],
    ['in a folder of the same beginning', { path: 'connectors/Con/**' }, {}],
    ['above the pointer', { pointer: '/paths/~1a/get/summary' }, {}],
    ['beside the pointer', { pointer: '/paths/~1a/ge' }, {}],
    ['at the pointer without escapes', { pointer: '/paths//a' }, {}],
  ])('are not those %s', (_what, entry, parts) => {
    expect(accepted(entry, parts)).toBeUndefined();
  });

  test('the path is relative to the folder of the configuration, not to the working folder', () => {
    const file = 'Contoso/apiDefinition.swagger.json';
    expect(accepted({ path: FILE }, { file }, '/repository/connectors')).toBe('Known.');
    expect(accepted({ path: file }, { file }, '/repository/connectors')).toBeUndefined();
    expect(accepted({ path: 'other/x.json' }, { file: '../other/x.json' }, '/repository/connectors')).toBe(
      'Known.',
    );
  });

  test('keep their place in the report, and do not count', () => {
    const one = judged(
      [finding({ file: FILE }), finding({ rule: 'pp-sample-second', severity: 'warning' })],
      { ignore: [ENTRY] },
    );
    expect(one.ready).toBe(true);
    expect(one.findings.map(({ suppressed }) => suppressed)).toEqual([
      { kind: 'ignore', reason: 'Known.' },
      null,
    ]);
    expect(reportOf([one], '1.2.3').summary).toEqual({
      connectors: 1,
      ready: 1,
      errors: 0,
      warnings: 1,
      infos: 0,
      suppressed: 1,
    });
  });

  test('the first entry that fits gives the reason', () => {
    const ignore = ['One.', 'Two.'].map((reason) => ({ ...ENTRY, reason }));
    expect(judged([finding()], { ignore }).findings[0]?.suppressed).toEqual({
      kind: 'ignore',
      reason: 'One.',
    });
  });
});

describe('ready', () => {
  test.each<[string, Finding[], boolean]>([
    ['no finding', [], true],
    ['an error', [finding()], false],
    ['warnings and infos', [finding({ severity: 'warning' }), finding({ severity: 'info' })], true],
  ])('with %s', (_what, found, ready) => {
    expect(judged(found).ready).toBe(ready);
  });

  test('is decided after severities', () => {
    expect(judged([finding()], levels(['pp-sample-first', 'warning'])).ready).toBe(true);
    expect(
      judged([finding({ rule: 'pp-sample-third', severity: 'info' })], levels(['pp-sample-third', 'error']))
        .ready,
    ).toBe(false);
  });
});

describe('requirements', () => {
  const of = (
    publisher: Publisher,
    found: readonly Finding[] = [],
    list: readonly Rule[] = rules,
    seen: Partial<Seen> = {},
  ): readonly Requirement[] =>
    judge({ ...FACTS, publisher, seen: { ...SEEN, ...seen } }, found, list, {
      configuration: NO_CONFIGURATION,
      workingFolder: '/',
    }).requirements;
  const coded = (list: readonly Requirement[], code: string): Requirement | undefined =>
    list.find(({ policy }) => policy === code);

  test('are those of the table, in the order of their codes', () => {
    const list = of('verified');
    expect(list.map(({ title }) => title)).toEqual(REQUIREMENTS.map(({ title }) => title));
    const codes = list.flatMap(({ policy }) => policy ?? []);
    const inOrder = [...codes].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(codes).toEqual(inOrder);
    expect(list.slice(0, codes.length).every(({ policy }) => policy !== null)).toBe(true);
  });

  test.each<[string, Severity | undefined, string]>([
    ['nothing', undefined, 'pass'],
    ['an info', 'info', 'pass'],
    ['a warning', 'warning', 'warning'],
    ['an error', 'error', 'fail'],
  ])('with %s', (_what, severity, status) => {
    const found = severity === undefined ? [] : [finding({ rule: 'pp-sample-first', severity })];
    expect(coded(of('verified', found, SAMPLE_RULES), '5000.2.6.2')).toEqual({
      policy: '5000.2.6.2',
      title: 'The definition is complete, well-formed Swagger 2.0',
      status,
      rules: ['pp-sample-first'],
    });
  });

  test('an accepted error does not fail one', () => {
    const found = [finding({ suppressed: { kind: 'ignore', reason: 'Known.' } })];
    expect(coded(of('verified', found, SAMPLE_RULES), '5000.2.6.2')?.status).toBe('pass');
  });

  test('the gravest finding decides', () => {
    const found = (['info', 'error', 'warning'] as const).map((severity) => finding({ severity }));
    expect(coded(of('verified', found, SAMPLE_RULES), '5000.2.6.2')?.status).toBe('fail');
  });

  test('those of certification do not apply to custom connectors', () => {
    const status = (publisher: Publisher): string | undefined => coded(of(publisher), '5000.2.2.1')?.status;
    expect(PUBLISHERS.map(status)).toEqual(['pass', 'pass', 'not-applicable']);
  });

  test('one that no rule decides says what a person has to do', () => {
    const list = of('verified', [], SAMPLE_RULES);
    expect(coded(list, '5000.2.2.1')).toMatchObject({ status: 'manual', rules: [] });
    for (const { status, instruction } of list) expect(instruction !== undefined).toBe(status === 'manual');
  });

  test('what rules could not look at is left to a person, unless it is known to be wrong', () => {
    const unread = { roles: [] };
    expect(coded(of('verified', [], rules, unread), '5000.2.2.1')?.status).toBe('manual');
    const found = [finding({ rule: 'pp-info-title-length' })];
    expect(coded(of('verified', found, rules, unread), '5000.2.2.1')?.status).toBe('fail');
  });

  test('what is missing does not pass for right', () => {
    const missing = [finding({ rule: 'pp-info-description-required' })];
    expect(coded(of('verified'), '5000.2.3.4')?.status).toBe('pass');
    expect(coded(of('verified', missing), '5000.2.3.4')?.status).toBe('manual');
    expect(coded(of('verified', missing), '5000.2.6.2')?.status).toBe('fail');
  });

  test('a file that is not there is left to a person', () => {
    expect(coded(of('verified'), '5000.2.1.2')?.status).toBe('pass');
    const seen = { absent: ['icon'] } as const;
    expect(coded(of('verified', [], rules, seen), '5000.2.1.2')?.status).toBe('manual');
    const found = [finding({ rule: 'pp-icon-bytes' })];
    expect(coded(of('verified', found, rules, seen), '5000.2.1.2')?.status).toBe('fail');
  });

  test('those of the package apply when there is one', () => {
    const statuses = (seen: Partial<Seen>): (string | undefined)[] => {
      const list = of('verified', [], SAMPLE_RULES, seen);
      const built = list.find(({ title }) => title.startsWith('The package zip is built'));
      return [coded(list, '5000.1.1.13')?.status, built?.status];
    };
    expect(statuses({ package: false })).toEqual(['not-applicable', 'manual']);
    expect(statuses({ package: true })).toEqual(['manual', 'not-applicable']);
  });

  test('name only rules that run for the publisher', () => {
    for (const publisher of PUBLISHERS) {
      const list = of(publisher);
      for (const [index, entry] of REQUIREMENTS.entries())
        expect(list[index]?.rules).toEqual(
          rules
            .filter((rule) => decidedBy(rule) === entry && rule.publishers.includes(publisher))
            .map(({ id }) => id)
            .sort(),
        );
    }
  });
});

test.each<[number, number, number, readonly string[]]>([
  [0, 0, 0, []],
  [0, 0, 1, ['info']],
  [0, 1, 0, ['warning', 'info']],
  [1, 0, 0, ['error', 'warning', 'info']],
  [1, 1, 1, ['error', 'warning', 'info']],
])('%d errors, %d warnings and %d infos fail these levels: %j %j', (errors, warnings, infos, failing) => {
  const summary: Summary = { connectors: 1, ready: 0, errors, warnings, infos, suppressed: 5 };
  expect(FAIL_LEVELS.filter((level) => fails(summary, level))).toEqual(failing);
});

describe('the report', () => {
  test('has connectors in the order of their paths', () => {
    const report = reportOf(
      ['b', 'a', 'Ä', 'B'].map((path) => connector([], { path })),
      '1.2.3',
    );
    expect(report.connectors.map(({ path }) => path)).toEqual(['B', 'a', 'b', 'Ä']);
  });

  test('adds up over connectors', () => {
    const list = [
      connector([finding(), finding({ severity: 'info' })]),
      connector([finding({ severity: 'warning' })]),
      connector([]),
    ];
    expect(reportOf(list, '1.2.3')).toMatchObject({
      version: 1,
      tool: { name: 'connector-preflight', version: '1.2.3' },
      summary: { connectors: 3, ready: 2, errors: 1, warnings: 1, infos: 1, suppressed: 0 },
    });
  });
});

test.each([
  ['its title', '{"swagger": "2.0", "info": {"title": " Contoso Orders "}}', 'Contoso Orders'],
  ['its folder, without a title', '{"swagger": "2.0", "info": {"title": "  "}}', 'contoso'],
  ['its folder, with a title that is no text', '{"swagger": "2.0", "info": {"title": 1}}', 'contoso'],
  ['its folder, with a broken definition', '{"info": ', 'contoso'],
])('a connector is called by %s', (_what, text, title) => {
  const definitionFile = sourceFile('x/apiDefinition.swagger.json', 'definition', text);
  const read: Connector = {
    path: 'x',
    publisher: 'verified',
    definitionFile,
    propertiesFile: undefined,
    layout: 'own',
    files: [],
    contents: NO_CONTENTS,
    skippedFolders: [],
    unreadable: [],
  };
  expect(factsOf(read, 'contoso')).toMatchObject({ path: 'x', title, publisher: 'verified' });
});
