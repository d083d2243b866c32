import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { parse } from 'yaml';
import { parseConfiguration } from '../../src/engine/configuration';
import { NO_CONFIGURATION } from '../../src/model/settings';
import { VERSION } from '../../src/model/version';
import { rules } from '../../src/rules/index';
import { temporaryFolder } from '../support/folder';
import { program } from '../support/program';

const WORKFLOW = '.github/workflows/connector-preflight.yml';
const CONFIGURATION = '.connector-preflight.yaml';
const DEFINITION = 'apiDefinition.swagger.json';

interface Trigger {
  readonly paths?: readonly string[];
  readonly branches?: readonly string[];
}

interface Workflow {
  readonly on: Readonly<Record<string, Trigger | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Readonly<Record<string, unknown>>[] } & Record<string, unknown>>
  >;
}

function repository(...connectors: readonly string[]): string {
  const definitions = connectors.map((folder) => [join(folder, DEFINITION), '{}'] as const);
  return temporaryFolder({ '.git/HEAD': 'ref: refs/heads/main\n', ...Object.fromEntries(definitions) });
}

const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const workflowIn = (folder: string): Workflow => parse(text(folder, WORKFLOW)) as Workflow;

/** Keys of the workflow syntax that are used; https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
const KEYS = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'jobs'],
  job: ['name', 'runs-on', 'timeout-minutes', 'steps'],
  step: ['uses', 'with', 'name', 'id', 'if'],
};

function unknownKeys(workflow: Workflow): string[] {
  const beyond = (value: object, known: readonly string[]): string[] =>
    Object.keys(value).filter((key) => !known.includes(key));
  return [
    ...beyond(workflow, KEYS.workflow),
    ...Object.values(workflow.jobs).flatMap((job) => [
      ...beyond(job, KEYS.job),
      ...job.steps.flatMap((step) => beyond(step, KEYS.step)),
    ]),
  ];
}

describe('init writes', () => {
  test.each<[string, string[], string]>([
    ['for one connector in a folder', ['connector'], 'Found 1 connector in this repository: connector.'],
    ['for a connector at the root', ['.'], 'Found a connector at the root of this repository.'],
    [
      'for a fork of the catalogue',
      ['certified-connectors/Contoso', 'independent-publisher-connectors/Fabrikam'],
      "Found the folders of Microsoft's repository in this repository: certified-connectors, independent-publisher-connectors, with 2 connectors.",
    ],
    ['for no connector', [], 'Found no connector in this repository yet.'],
    [
      'for many connectors',
      ['a', 'b', 'c', 'd', 'e'].map((name) => `apis/connectors/${name}`),
      'Found 5 connectors in this repository: apis/connectors.',
    ],
    [
      'for folders with odd names',
      ["it's [new]*", 'Größe (1)'],
      "Found 2 connectors in this repository: Größe (1), it's [new]*.",
    ],
  ])('a workflow and a configuration %s', async (_what, connectors, message) => {
    const folder = repository(...connectors);
    const { code, stdout, stderr } = await program(['init'], folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(message);
    expect(stdout).toContain(`Wrote   ${WORKFLOW}\nWrote   ${CONFIGURATION}\n`);
    const workflow = workflowIn(folder);
    expect(unknownKeys(workflow)).toEqual([]);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const { steps = [] } = workflow.jobs.preflight ?? {};
    expect(steps.map(({ uses }) => uses)).toEqual([
      'actions/checkout@v5',
      `connector-preflight/connector-preflight@v${VERSION}`,
    ]);
    expect(parseConfiguration(text(folder, CONFIGURATION), CONFIGURATION, rules)).toEqual(NO_CONFIGURATION);
    for (const trigger of Object.values(workflow.on)) {
      if (trigger?.paths === undefined) continue;
      const matches = picomatch(
        trigger.paths.map((path) => path.replace(/[()]/g, '\\$&')),
        { dot: true },
      );
      const files = [...connectors.map((name) => `${name}/${DEFINITION}`), CONFIGURATION, WORKFLOW];
      expect(files.filter((file) => !matches(file))).toEqual([]);
      expect(matches('src/server.ts')).toBe(false);
    }
  });

  test('triggers for the layout', async () => {
    const triggers = async (...connectors: string[]): Promise<Workflow['on']> => {
      const folder = repository(...connectors);
      await program(['init'], folder);
      return workflowIn(folder).on;
    };
    const paths = ['connector/**', '.connector-preflight*', WORKFLOW];
    expect(await triggers('connector')).toEqual({
      pull_request: { paths },
      push: { branches: ['main', 'master'], paths },
      workflow_dispatch: null,
    });
    expect(await triggers('.')).toEqual({
      pull_request: null,
      push: { branches: ['main', 'master'] },
      workflow_dispatch: null,
    });
    expect(await triggers('certified-connectors/a')).toEqual({
      pull_request: { paths: ['certified-connectors/**', '.connector-preflight*', WORKFLOW] },
      workflow_dispatch: null,
    });
  });

  test('a configuration whose examples are right, too', async () => {
    for (const connectors of [['connector'], ['certified-connectors/a'], []]) {
      const folder = repository(...connectors);
      await program(['init'], folder);
      const lines = text(folder, CONFIGURATION).split('\n');
      expect(lines[0]).toMatch(
        /^# yaml-language-server: \$schema=https:.*\/docs\/configuration\.schema\.json$/,
      );
      const examples = lines.filter(
        (line) => /^# ( *- |  +\S|[a-z-]+:( |$))/.test(line) && !/https?:/.test(line),
      );
      const uncommented = examples
        .filter((line) => !line.includes('written by:'))
        .map((line) => line.slice(2));
      const {
        ignore,
        baseline,
        failOn,
        rules: set,
        connectors: globs,
      } = parseConfiguration(uncommented.join('\n'), CONFIGURATION, rules);
      expect([ignore.length, baseline?.file, failOn, set.size, globs?.length]).toEqual([
        1,
        '.connector-preflight-baseline.json',
        'error',
        1,
        1,
      ]);
    }
  });

  test('at the root of the repository, wherever it is run', async () => {
    const folder = repository('connectors/a');
    const { stdout } = await program(['init'], join(folder, 'connectors/a'));
    expect(stdout).toContain(`Wrote   ../../${WORKFLOW}\nWrote   ../../${CONFIGURATION}\n`);
    expect(existsSync(join(folder, WORKFLOW))).toBe(true);
  });

  test('in the folder itself outside of a repository, and says that workflows do not run there', async () => {
    const folder = temporaryFolder({ [`a/${DEFINITION}`]: '{}' });
    const { code, stdout } = await program(['init'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('this folder, which is no git repository');
    expect(stdout).toContain('Move what was written to the root of the repository');
    expect(existsSync(join(folder, WORKFLOW))).toBe(true);
  });
});

describe('init leaves alone', () => {
  test.each([WORKFLOW, WORKFLOW.replace('.yml', '.yaml'), CONFIGURATION, '.connector-preflight.yml'])(
    '%s where it is there',
    async (file) => {
      const folder = temporaryFolder({ '.git/HEAD': '', [file]: 'mine' });
      const { code, stdout } = await program(['init'], folder);
      expect([code, text(folder, file)]).toEqual([0, 'mine']);
      expect(stdout).toContain(`Kept    ${file}  `);
      expect([WORKFLOW, CONFIGURATION].filter((path) => stdout.includes(`Wrote   ${path}`))).toHaveLength(1);
    },
  );

  test('everything on its second run', async () => {
    const folder = repository('connector');
    await program(['init'], folder);
    const before = [text(folder, WORKFLOW), text(folder, CONFIGURATION)];
    const { code, stdout } = await program(['init'], folder);
    expect(code).toBe(0);
    expect(stdout).not.toContain('Wrote');
    expect([text(folder, WORKFLOW), text(folder, CONFIGURATION)]).toEqual(before);
  });

  test('everything on a dry run, which prints it', async () => {
    const folder = repository('connector');
    const { code, stdout } = await program(['init', '--dry-run'], folder);
    expect([code, readdirSync(folder).sort()]).toEqual([0, ['.git', 'connector']]);
    await program(['init'], folder);
    expect(stdout).toContain(`Would write ${WORKFLOW}:\n\n${text(folder, WORKFLOW)}`);
    expect(stdout).toContain(`Would write ${CONFIGURATION}:\n\n${text(folder, CONFIGURATION)}`);
    expect(stdout).toContain('Nothing was written.');
  });

  test('what is behind a link out of the repository', async () => {
    const outside = temporaryFolder();
    const folder = repository('connector');
    symlinkSync(outside, join(folder, '.github'));
    const { code, stderr } = await program(['init'], folder);
    expect([code, readdirSync(outside)]).toEqual([2, []]);
    expect(stderr).toContain('is behind a link that leads out of the repository, so it is not written.');
  });

  test('a place that does not allow it, with a wrong usage', async () => {
    const folder = temporaryFolder({ '.git/HEAD': '', '.github': 'a file' });
    const { code, stderr } = await program(['init'], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: "\.github\/workflows\/connector-preflight\.yml" cannot be written: /);
  });
});
