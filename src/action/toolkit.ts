import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { boundedFetch } from '../github/bounded-fetch';
import type { Answer, Send } from '../github/request';
import { encodedPath } from '../kit/web-path';
import type { Annotation } from '../reporters/annotations';

// The only file that imports @actions/*: they are ESM-only, which unit tests cannot load.

/** The workflow that runs the action. */
export interface Toolkit {
  /** The text of an input; empty when it is not set. */
  input(name: string): string;
  output(name: string, value: string | number | boolean): void;
  annotate(annotation: Annotation): void;
  /** Prints text that quotes the checkout: nothing in it is taken for a workflow command. */
  log(text: string): void;
  /** Adds a page to the job summary; says so where the runner does not allow it. */
  summarize(page: string): Promise<void>;
  /** The file of this program, which threads run, too. */
  readonly script: string;
  /** The checkout. */
  readonly workspace: string;
  /** What the workflow runs for. */
  readonly event: WorkflowEvent;
  /** The address of a line of a file at a commit, that which was checked unless said otherwise. */
  linkTo(file: string, line: number, commit?: string): string;
  /** Sends requests to GitHub in the name of a token, which is kept out of the log from now on. */
  connect(token: string): Send;
}

/** What made the workflow run, and what that says about commits. */
export interface WorkflowEvent {
  /** Such as `pull_request`. */
  readonly name: string;
  /** As GitHub tells it, in parts in words that anybody may have written. */
  readonly payload: unknown;
  /** `owner/name` */
  readonly repository: string;
  readonly workflow: string;
  readonly job: string;
  /** The commit that the workflow runs for. */
  readonly sha: string;
  /** Absent where it does not run for one. */
  readonly pullRequest?: PullRequest;
  /** The commit before a push or a group of merges; absent elsewhere. */
  readonly before?: string;
}

export interface PullRequest {
  /** The commit that its author pushed last. */
  readonly head: string;
  /** The commit that it goes to. */
  readonly base: string;
  /** The branch that it goes to. */
  readonly into: string;
  /** The workflow runs on its merge, as under `pull_request`; not on the base, as under `pull_request_target`. */
  readonly isTested: boolean;
}

export function createToolkit(env: NodeJS.ProcessEnv, script: string): Toolkit {
  return {
    input: (name) => core.getInput(name),
    output: (name, value) => {
      core.setOutput(name, value);
    },
    annotate: ({ level, title, message, at }) => {
      core[level](message, {
        title,
        ...(at && {
          file: at.file,
          startLine: at.line,
          endLine: at.endLine,
          startColumn: at.column,
          endColumn: at.endColumn,
        }),
      });
    },
    log: (text) => {
      const token = randomUUID();
      process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
    },
    summarize: async (page) => {
      if (!env.GITHUB_STEP_SUMMARY) return;
      try {
        await core.summary.addRaw(page, true).write();
      } catch (error) {
        // A runner without a usable file says nothing about the connector.
        core.notice(error instanceof Error ? error.message : String(error), {
          title: 'There is no job summary',
        });
      }
    },
    script,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    event: eventOf(env),
    linkTo: (file, line, sha = commit()) =>
      `${context.serverUrl}/${repository(env)}/blob/${sha}/${encodedPath(file)}#L${line}`,
    connect: (token) => connect(token, env),
  };
}

/** GitHub's API, at the addresses that the runner names: GitHub Enterprise Server has its own. */
function connect(token: string, env: NodeJS.ProcessEnv): Send {
  core.setSecret(token);
  const octokit = getOctokit(token, { log: SILENT });
  // The one that goes through the proxy of the runner, where there is one.
  const defaults = octokit.request.endpoint.DEFAULTS.request as { readonly fetch?: typeof fetch } | undefined;
  const bounded = boundedFetch(defaults?.fetch ?? fetch);
  const graphql = `POST ${env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql'}`;
  return async (route, parameters, signal) => {
    try {
      const address = route === 'POST /graphql' ? graphql : route;
      return answerOf(await octokit.request(address, { ...parameters, request: { signal, fetch: bounded } }));
    } catch (error) {
      const response = error instanceof Error && 'response' in error ? error.response : undefined;
      if (typeof response !== 'object' || response === null) throw error;
      return answerOf(response as Parameters<typeof answerOf>[0]);
    }
  };
}

const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function answerOf({
  status,
  headers,
  data,
}: {
  status: number;
  headers: Readonly<Record<string, string | number | undefined>>;
  data: unknown;
}): Answer {
  const texts = Object.entries(headers).map(([name, value]) => [name, value?.toString()]);
  return { status, headers: Object.fromEntries(texts) as Answer['headers'], data };
}

function repository(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_REPOSITORY ?? '';
}

/** In a pull request the commit that its author pushed: the merge commit that is checked out goes away. */
function commit(): string {
  return textAt(context.payload, 'pull_request', 'head', 'sha') ?? context.sha;
}

function eventOf(env: NodeJS.ProcessEnv): WorkflowEvent {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '' } = env;
  const { payload, workflow, job } = context;
  const step = { name, payload, repository: repository(env), workflow, job, sha };
  const head = textAt(payload, 'pull_request', 'head', 'sha');
  const base = textAt(payload, 'pull_request', 'base', 'sha');
  const isPull = name === 'pull_request' || name === 'pull_request_target';
  if (isPull && head !== undefined && base !== undefined) {
    const into = textAt(payload, 'pull_request', 'base', 'ref') ?? base;
    return { ...step, pullRequest: { head, base, into, isTested: name === 'pull_request' } };
  }
  const before = textAt(payload, 'before') ?? textAt(payload, 'merge_group', 'base_sha');
  return { ...step, ...(before !== undefined && { before }) };
}

/** A text in the event's payload, which anybody may have written; undefined where there is none. */
function textAt(payload: object, ...path: readonly string[]): string | undefined {
  let at: unknown = payload;
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  return typeof at === 'string' ? at : undefined;
}
