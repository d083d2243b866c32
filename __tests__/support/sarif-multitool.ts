import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from './install';
import { runProgram } from './process';

/** What the validator says of a SARIF file: `error SARIF1002 …`, without its notes. */
export async function validateSarif(file: string): Promise<string[]> {
  const tool = await multitool();
  const output = `${file}.validation.sarif`;
  const { code, stdout, stderr } = await runProgram(
    tool,
    [
      'validate',
      file,
      '--rule-kind',
      'Sarif;Ghas',
      '--output',
      output,
      '--log',
      'ForceOverwrite',
      '--level',
      'Error;Warning',
      '--quiet',
    ],
    {
      env: { ...process.env, ...NO_NETWORK },
    },
  );
  const text = readText(output);
  if (text === undefined)
    throw new Error(`The validator wrote nothing (exit code ${String(code)}):\n${stdout}${stderr}`);
  const [run] = (JSON.parse(text) as Log).runs;
  if (run?.invocations[0]?.executionSuccessful !== true)
    throw new Error(`The validator failed:\n${stdout}${stderr}`);
  return run.results.map(({ level = 'warning', ruleId, message, locations }) =>
    [
      level,
      ruleId,
      message.id ?? '',
      JSON.stringify(message.arguments ?? message.text),
      place(locations),
    ].join(' '),
  );
}

interface Log {
  readonly runs: readonly {
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly level?: string;
      readonly ruleId: string;
      readonly message: {
        readonly id?: string;
        readonly text?: string;
        readonly arguments?: readonly string[];
      };
      readonly locations?: readonly {
        readonly physicalLocation?: { readonly region?: { readonly startLine?: number } };
      }[];
    }[];
  }[];
}

/** It tries every address in the file, which takes half a minute without a network; a proxy that refuses is quick. */
const NOWHERE = 'http://127.0.0.1:9';
const NO_NETWORK = {
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  ALL_PROXY: NOWHERE,
  http_proxy: NOWHERE,
  https_proxy: NOWHERE,
  all_proxy: NOWHERE,
  NO_PROXY: '',
  no_proxy: '',
};

async function multitool(): Promise<string> {
  const name = `@microsoft/sarif-multitool-${process.platform}`;
  const path = join(
    await installed(name, '5.7.0'),
    process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool',
  );
  if (process.platform !== 'win32') chmodSync(path, 0o755);
  return path;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function place(locations: Log['runs'][number]['results'][number]['locations']): string {
  const line = locations?.[0]?.physicalLocation?.region?.startLine;
  return line === undefined ? '' : `line ${line}`;
}
