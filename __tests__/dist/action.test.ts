import { beforeAll, describe, expect, test } from '@jest/globals';
import { join, resolve } from 'node:path';
import type { Report } from '../../src/model/report';
import { EVENTS, METADATA, SHA, addFile, jsonOf, runAction, type StepResult } from '../support/action';
import {
  DEFINITION,
  MICROSOFT_LAYOUT,
  PROPERTIES,
  READY,
  VENDOR_LAYOUT,
  WITH_WARNING,
  connector,
} from '../support/action-checkouts';
import { expectAnnotations, expectLogged, expectSummarized, findingsOf } from '../support/action-findings';
import { temporaryFolder } from '../support/folder';
import { INSTALL_TIMEOUT } from '../support/install';
import { NODES } from '../support/node24';
import { runProgram } from '../support/process';
import { validateSarif } from '../support/sarif-multitool';

const NO_BASE = 'All connectors are checked';

test('action.yml names a program that exists, runs it on Node 24, and has no default of its own but the token', () => {
  expect(METADATA.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  const defaults = Object.entries(METADATA.inputs).filter(([, input]) => input.default !== undefined);
  expect(defaults.map(([name, input]) => [name, input.default])).toEqual([['token', '${{ github.token }}']]);
});

describe.each(NODES)('the action on %s', (_name, pathOfNode) => {
  let node: string;
  beforeAll(async () => {
    node = await pathOfNode();
  }, INSTALL_TIMEOUT);

  describe.each([
    ['the layout of Microsoft’s repository', MICROSOFT_LAYOUT, 3],
    ['a repository of a vendor', VENDOR_LAYOUT, 1],
    ['a connector at the root', { [DEFINITION]: WITH_WARNING.definition, [PROPERTIES]: READY.properties }, 1],
  ])('on %s', (_layout, files, connectors) => {
    let checkout: string;
    let result: StepResult;
    let report: Report;
    beforeAll(async () => {
      checkout = temporaryFolder(files);
      result = await runAction(node, checkout, {
        event: 'pull_request',
        inputs: { 'report-file': 'out/report.json', 'sarif-file': 'out/größe 1.sarif' },
      });
      report = jsonOf(checkout, 'out/report.json') as Report;
    });

    test('checks the same as the command line', async () => {
      const cli = await runProgram(node, [resolve('dist/cli/index.js'), 'check', '--format', 'json'], {
        cwd: checkout,
      });
      expect(JSON.parse(cli.stdout)).toEqual(report);
      expect(result.code).toBe(cli.code);
      expect(report.connectors).toHaveLength(connectors);
      expect(findingsOf(report).length).toBeGreaterThan(0);
      expect(result.stderr).toBe('');
    });

    test('annotates every finding, or counts it', () => {
      // There is no repository to compare with, which is said once.
      const notices = result.commands.filter(({ properties }) => properties.title === NO_BASE);
      expect(notices).toHaveLength(1);
      expectAnnotations(
        result.commands.filter((command) => !notices.includes(command)),
        findingsOf(report),
      );
    });

    test('lists every finding in the log and in the job summary', () => {
      expectLogged(result.text, findingsOf(report));
      expectSummarized(
        result.summary,
        findingsOf(report),
        `https://github.com/octo/connectors/blob/${SHA.head}`,
      );
    });

    test('sets the outputs that action.yml declares', () => {
      const { summary } = report;
      expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(METADATA.outputs).sort());
      expect(result.outputs).toEqual({
        ready: String(summary.ready === summary.connectors),
        connectors: String(connectors),
        errors: String(summary.errors),
        warnings: String(summary.warnings),
        infos: String(summary.infos),
        'sarif-file': 'out/größe 1.sarif',
        'report-file': 'out/report.json',
      });
    });

    test(
      'writes SARIF with all findings, which the validator accepts',
      async () => {
        interface Sarif {
          readonly runs: readonly {
            readonly results: readonly {
              readonly ruleId: string;
              readonly locations: readonly {
                readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
              }[];
            }[];
          }[];
        }
        const results = (jsonOf(checkout, 'out/größe 1.sarif') as Sarif).runs[0]?.results ?? [];
        const places = results.map(
          ({ ruleId, locations }) =>
            `${ruleId} ${decodeURIComponent(locations[0]?.physicalLocation.artifactLocation.uri ?? '')}`,
        );
        expect(places.sort()).toEqual(
          findingsOf(report)
            .map(({ rule, file }) => `${rule} ${file}`)
            .sort(),
        );
        expect(await validateSarif(join(checkout, 'out/größe 1.sarif'))).toEqual([]);
      },
      INSTALL_TIMEOUT,
    );
  });

  test('prints these workflow commands and no others', async () => {
    // Windows allows no colon in a name.
    const folder = process.platform === 'win32' ? '50%, a;b' : '50%, a:b';
    const { commands } = await runAction(node, temporaryFolder(connector(folder, WITH_WARNING)));
    const place = { line: '27', endLine: '27', col: '32', endColumn: '45' };
    expect(commands).toEqual([
      {
        name: 'warning',
        properties: { title: 'pp-operation-id-characters', file: `${folder}/${DEFINITION}`, ...place },
        data: expect.stringContaining('"List_Orders"'),
      },
    ]);
  });

  describe.each(Object.keys(EVENTS) as (keyof typeof EVENTS)[])('in a run by %s', (event) => {
    test.each(['https://github.com', 'https://github.example.com'])(
      'links to the commit that was checked, on %s',
      async (server) => {
        const env = {
          GITHUB_SERVER_URL: server,
          GITHUB_API_URL: server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`,
        };
        const { code, summary } = await runAction(node, temporaryFolder(connector('c', WITH_WARNING)), {
          event,
          env,
        });
        const commit = event.startsWith('pull_request') ? SHA.head : SHA.main;
        expect(code).toBe(0);
        expect(summary).toContain(`(${server}/octo/connectors/blob/${commit}/c/${DEFINITION}#L27)`);
      },
    );
  });
});

test(
  'the validator of SARIF would see a fault',
  async () => {
    const folder = temporaryFolder();
    addFile(
      folder,
      'bad.sarif',
      JSON.stringify({
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'x' } },
            results: [
              { message: { text: 'x' }, locations: [{ physicalLocation: { region: { startLine: 0 } } }] },
            ],
          },
        ],
      }),
    );
    expect((await validateSarif(join(folder, 'bad.sarif'))).length).toBeGreaterThan(0);
  },
  INSTALL_TIMEOUT,
);
