import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from './folder';
import { runProgram } from './process';
import { readLog, readOutputs, type StepLog } from './runner';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, object>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const METADATA = parse(readFileSync('action.yml', 'utf8')) as Metadata;

/** The commits of the events below. */
export const SHA = { merge: 'a'.repeat(40), head: 'b'.repeat(40), main: 'c'.repeat(40) } as const;

const REPOSITORY = {
  id: 1,
  name: 'connectors',
  full_name: 'octo/connectors',
  private: false,
  default_branch: 'main',
  owner: { login: 'octo' },
};

/** Events as GitHub writes them to the event file, reduced to what is not the same in all of them, and the variables beside. */
export const EVENTS = {
  pull_request: {
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        head: {
          ref: 'new-connector',
          sha: SHA.head,
          repo: { ...REPOSITORY, full_name: 'someone/connectors', fork: true },
        },
        base: { ref: 'main', sha: SHA.main, repo: REPOSITORY },
      },
      repository: REPOSITORY,
    },
    variables: {
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'new-connector',
      GITHUB_BASE_REF: 'main',
      GITHUB_SHA: SHA.merge,
    },
  },
  /** It runs in the context of the base. */
  pull_request_target: {
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        head: {
          ref: 'new-connector',
          sha: SHA.head,
          repo: { ...REPOSITORY, full_name: 'someone/connectors', fork: true },
        },
        base: { ref: 'main', sha: SHA.main, repo: REPOSITORY },
      },
      repository: REPOSITORY,
    },
    variables: { GITHUB_REF: 'refs/heads/main', GITHUB_BASE_REF: 'main', GITHUB_SHA: SHA.main },
  },
  workflow_run: {
    payload: {
      action: 'completed',
      workflow_run: {
        id: 30433642,
        name: 'Preflight',
        event: 'pull_request',
        status: 'completed',
        conclusion: 'failure',
        head_branch: 'new-connector',
        head_sha: SHA.head,
        head_repository: { full_name: 'someone/connectors', owner: { login: 'someone' } },
        pull_requests: [],
      },
      repository: REPOSITORY,
    },
    variables: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: SHA.main },
  },
  push: {
    payload: {
      ref: 'refs/heads/main',
      before: SHA.head,
      after: SHA.main,
      head_commit: { id: SHA.main },
      commits: [],
      repository: REPOSITORY,
    },
    variables: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: SHA.main },
  },
  schedule: {
    payload: { schedule: '0 6 * * 1', workflow: '.github/workflows/preflight.yml' },
    variables: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: SHA.main },
  },
} as const;

export interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: keyof typeof EVENTS;
  /** What the event file says instead. */
  readonly payload?: object;
  /** Variables that differ; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface StepResult extends StepLog {
  readonly code: number | null;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary; undefined when none was written. */
  readonly summary: string | undefined;
}

/** Runs the built action on a checkout as the runner does, without a token. */
export async function runAction(
  node: string,
  checkout: string,
  { inputs = {}, event = 'push', payload = EVENTS[event].payload, env = {} }: Step = {},
): Promise<StepResult> {
  const commands = temporaryFolder({
    'event.json': JSON.stringify(payload),
    output: '',
    'summary.md': '',
  });
  const all = { ...PLATFORM, ...variablesOf(event, checkout, commands), ...inputVariables(inputs), ...env };
  const variables = Object.entries(all).filter((entry) => entry[1] !== undefined);
  const { code, stdout, stderr } = await runProgram(node, [resolve(METADATA.runs.main)], {
    cwd: checkout,
    env: Object.fromEntries(variables),
  });
  const summary = readFileSync(join(commands, 'summary.md'), 'utf8');
  const outputs = readOutputs(readFileSync(join(commands, 'output'), 'utf8'));
  return { code, stderr, ...readLog(stdout), outputs, summary: summary === '' ? undefined : summary };
}

function variablesOf(event: keyof typeof EVENTS, checkout: string, commands: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__octo_connector-preflight',
    GITHUB_ACTOR: 'octo',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(commands, 'event.json'),
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_JOB: 'preflight',
    GITHUB_OUTPUT: join(commands, 'output'),
    GITHUB_REPOSITORY: REPOSITORY.full_name,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STEP_SUMMARY: join(commands, 'summary.md'),
    GITHUB_WORKFLOW: 'Preflight',
    GITHUB_WORKSPACE: checkout,
    ...EVENTS[event].variables,
  };
}

/** The runner sets every input that `action.yml` declares, to an empty text where there is nothing. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(METADATA.inputs, name));
  if (unknown.length > 0) throw new Error(`action.yml does not declare ${unknown.join(', ')}`);
  const names = Object.keys(METADATA.inputs);
  return Object.fromEntries(
    names.map((name) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      // There is no token that an expression could name.
      inputs[name] ?? METADATA.inputs[name]?.default?.replace(/^\$\{\{.*\}\}$/, '') ?? '',
    ]),
  );
}

/** Of this machine only what a program needs to start. */
const PLATFORM = Object.fromEntries(
  ['PATH', 'SystemRoot', 'TEMP', 'TMP'].map((name) => [name, process.env[name]]),
);

/** A file of a checkout, parsed; undefined when it does not exist. */
export function jsonOf(checkout: string, file: string): unknown {
  const path = join(checkout, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined;
}

/** Writes more files into a checkout. */
export function addFile(checkout: string, file: string, text: string): void {
  writeFileSync(join(checkout, file), text);
}
