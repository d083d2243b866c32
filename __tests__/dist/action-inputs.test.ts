import { beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Report } from '../../src/model/report';
import { jsonOf, runAction, type Step, type StepResult } from '../support/action';
import { READY, UNREADY, WITH_INFO, WITH_WARNING, connector } from '../support/action-checkouts';
import { plain } from '../support/action-findings';
import { temporaryFolder } from '../support/folder';
import { INSTALL_TIMEOUT } from '../support/install';
import { NODES } from '../support/node24';

describe.each(NODES)('the action on %s', (_name, pathOfNode) => {
  let node: string;
  beforeAll(async () => {
    node = await pathOfNode();
  }, INSTALL_TIMEOUT);

  const run = (files: Readonly<Record<string, string | Uint8Array>>, step?: Step): Promise<StepResult> =>
    runAction(node, temporaryFolder(files), step);

  describe('exit code', () => {
    test.each([
      ['errors', UNREADY, '', 1],
      ['errors', UNREADY, 'error', 1],
      ['errors', UNREADY, 'never', 0],
      ['warnings', WITH_WARNING, '', 0],
      ['warnings', WITH_WARNING, 'warning', 1],
      ['infos', WITH_INFO, 'warning', 0],
      ['infos', WITH_INFO, 'info', 1],
      ['nothing', READY, 'info', 0],
    ])('with %s and fail-on "%s"', async (_what, files, failOn, expected) => {
      const { code, outputs } = await run(connector('c', files), { inputs: { 'fail-on': failOn } });
      expect([code, outputs.ready]).toEqual([expected, String(files !== UNREADY)]);
    });

    test('as the configuration wants, unless the input wants another', async () => {
      const files = { ...connector('c', WITH_WARNING), '.connector-preflight.yaml': 'fail-on: warning\n' };
      expect((await run(files)).code).toBe(1);
      expect((await run(files, { inputs: { 'fail-on': 'error' } })).code).toBe(0);
    });
  });

  describe('inputs', () => {
    test('choose connectors, publisher and configuration', async () => {
      const files = {
        ...connector('a b', UNREADY),
        ...connector('ü/c'),
        ...connector('d', UNREADY),
        'ci/preflight.yaml': 'rules:\n  pp-host-valid: off\n',
      };
      const checkout = temporaryFolder(files);
      const inputs = {
        path: '\n  a b \n\nü/c\n',
        publisher: 'Custom'.toLowerCase(),
        config: 'ci/preflight.yaml',
        'report-file': 'report.json',
      };
      const { outputs } = await runAction(node, checkout, { inputs });
      const { connectors } = jsonOf(checkout, 'report.json') as Report;
      expect(outputs.connectors).toBe('2');
      expect(connectors.map(({ path, publisher }) => [path, publisher])).toEqual([
        ['a b', 'custom'],
        ['ü/c', 'custom'],
      ]);
      expect(connectors[0]?.findings.map(({ rule }) => rule)).not.toContain('pp-host-valid');
    });

    test('switch annotations and job summary off', async () => {
      const { code, commands, summary, text } = await run(connector('c', UNREADY), {
        inputs: { annotations: 'false', summary: 'FALSE' },
      });
      expect({ code, commands, summary }).toEqual({ code: 1, commands: [], summary: undefined });
      expect(plain(text)).toContain('Not ready to submit');
    });

    test.each([
      [
        'fail-on',
        { 'fail-on': 'fatal' },
        'The input "fail-on" cannot be "fatal". Write one of error, warning, info, never.',
      ],
      [
        'publisher',
        { publisher: 'Contoso, Ltd: 100%' },
        'The input "publisher" cannot be "Contoso, Ltd: 100%". Write one of auto, verified, independent, custom.',
      ],
      [
        'annotations',
        { annotations: 'yes' },
        'The input "annotations" cannot be "yes". Write one of true, new, false.',
      ],
      [
        'path',
        { path: 'nowhere' },
        'There is no "nowhere". Name a folder, a definition file or a package zip that exists.',
      ],
    ])('that are wrong in %s end in one error', async (_name, inputs, message) => {
      const { code, commands, outputs, summary } = await run(connector('c'), { inputs });
      expect(commands).toEqual([
        { name: 'error', properties: { title: 'Connector Preflight' }, data: message },
      ]);
      expect({ code, outputs, summary }).toEqual({ code: 2, outputs: {}, summary: undefined });
    });

    test('name a configuration that must exist', async () => {
      const { code, commands } = await run(connector('c'), { inputs: { config: 'missing.yaml' } });
      expect(code).toBe(2);
      expect(commands).toEqual([
        expect.objectContaining({
          name: 'error',
          data: expect.stringContaining('"missing.yaml" cannot be read'),
        }),
      ]);
    });

    test('name files that must be writable', async () => {
      const { code, commands } = await run(connector('c'), { inputs: { 'sarif-file': 'c' } });
      expect(code).toBe(2);
      expect(commands.filter(({ name }) => name === 'error')).toEqual([
        expect.objectContaining({ data: expect.stringContaining('"c" cannot be written') }),
      ]);
    });
  });

  test('a checkout without a connector ends in one error', async () => {
    const { code, commands, outputs } = await run({
      'README.md': '# Nothing here\n',
      ...connector('node_modules/other'),
    });
    expect(code).toBe(2);
    expect(outputs).toEqual({});
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { title: 'Connector Preflight' },
        data: expect.stringContaining('No connector found'),
      },
    ]);
  });

  test('a configuration with a fault ends in one error that says where', async () => {
    const { code, commands } = await run({
      ...connector('c'),
      '.connector-preflight.yaml': 'publisher: verified\n"::error::x%0A": 1\n',
    });
    expect(code).toBe(2);
    expect(commands).toEqual([
      expect.objectContaining({
        name: 'error',
        data: expect.stringMatching(/connector-preflight\.yaml:2:1: "::error::x%0A" is not known/),
      }),
    ]);
  });

  describe('a runner that lacks something', () => {
    test.each([
      ['a job summary', { GITHUB_STEP_SUMMARY: undefined }],
      ['an empty job summary', { GITHUB_STEP_SUMMARY: '' }],
      ['an event', { GITHUB_EVENT_PATH: undefined }],
      ['a workspace', { GITHUB_WORKSPACE: undefined }],
    ])('%s does no harm', async (_what, env) => {
      const { code, commands, outputs } = await run(connector('c', WITH_WARNING), { env });
      expect(code).toBe(0);
      expect(commands.map(({ name }) => name)).toEqual(['warning']);
      expect(outputs.warnings).toBe('1');
    });

    test('a job summary that cannot be written costs one notice', async () => {
      const { code, commands, outputs } = await run(connector('c', WITH_WARNING), {
        env: { GITHUB_STEP_SUMMARY: join(temporaryFolder(), 'missing.md') },
      });
      expect(code).toBe(0);
      expect(commands.map(({ name }) => name).sort()).toEqual(['notice', 'warning']);
      expect(outputs.warnings).toBe('1');
    });
  });
});
