import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { context } from '@actions/github';
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
  /** The address of a line of a file at the commit that was checked. */
  linkTo(file: string, line: number): string;
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
    linkTo: (file, line) =>
      `${context.serverUrl}/${repository(env)}/blob/${commit()}/${encodedPath(file)}#L${line}`,
  };
}

function repository(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_REPOSITORY ?? '';
}

/** In a pull request the commit that its author pushed: the merge commit that is checked out goes away. */
function commit(): string {
  const head: unknown = (context.payload.pull_request as { head?: { sha?: unknown } } | undefined)?.head?.sha;
  return typeof head === 'string' ? head : context.sha;
}
