import { Command, CommanderError, Option } from 'commander';
import { printable } from '../kit/printable';
import { PUBLISHERS } from '../model/finding';
import { FAIL_LEVELS } from '../model/settings';
import { UsageError } from '../model/usage-error';
import { VERSION } from '../model/version';
import { reportBug } from './bug';
import type { CheckOptions } from './check';
import type { CompareOptions } from './compare';
import type { Io } from './io';
import { collectOutputs } from './outputs';

/**
 * Runs the command line.
 *
 * @param args without `node` and the script
 * @returns the exit code: 0 clean, 1 findings at or above the fail level, 2 wrong usage or configuration, 3 our own failure
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const done = (code: number): void => {
    exitCode = code;
  };
  try {
    await program(io, done).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return failed(error, io);
  }
}

function failed(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    io.stderr.write(
      `error: ${printable(error.message)}\n${error.help === undefined ? '' : `${printable(error.help)}\n`}`,
    );
    return 2;
  }
  return reportBug(error, io);
}

function program(io: Io, done: (code: number) => void): Command {
  const root = new Command('connector-preflight')
    .description(
      'Checks Microsoft Power Platform connectors offline for everything that certification will ask.',
    )
    .version(VERSION)
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError('See connector-preflight --help')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing at or above the fail level, 1 findings, 2 wrong usage or configuration, 3 internal failure',
    );
  addCheck(root, io, done);
  addCompare(root, io, done);
  root
    .command('explain')
    .description('say what a rule wants and why, with examples')
    .argument('<name>', "a rule id, a rule name of Microsoft's validator, or a policy code")
    .action(async (name: string) => {
      const { explain } = await import('./explain');
      done(await explain(name, io));
    });
  root
    .command('rules')
    .description('list all rules')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { listRules } = await import('./rules');
      done(listRules(format, io));
    });
  root
    .command('init')
    .description('write a workflow and a commented configuration at the root of the repository')
    .option('--dry-run', 'print them instead')
    .action(async ({ dryRun }: { dryRun?: boolean }) => {
      const { init } = await import('./init/init');
      done(await init({ dryRun: dryRun === true }, io));
    });
  for (const command of root.commands)
    command.showHelpAfterError(`See connector-preflight ${command.name()} --help`);
  return root;
}

function addCheck(root: Command, io: Io, done: (code: number) => void): void {
  const outputs = collectOutputs();
  const command = root
    .command('check')
    .description('check connectors')
    .argument(
      '[paths...]',
      'folders, definition files or package zips; the current folder when none is named',
    );
  reporting(command, outputs, 'which requirements apply')
    .option('--fix', 'repair what has only one right repair, then report what is left')
    .option('--dry-run', 'with --fix: print the repairs as a diff, and write nothing')
    .option('--fix-rule <id>', 'with --fix: repair only findings of this rule; repeatable', collected)
    .option('--baseline <file>', 'a file of findings that were there before; they do not count')
    .option('--write-baseline', 'write that file anew, with all findings that are there now')
    .option(
      '--base <commit>',
      'compare with the commit at which yours parted from this branch, tag or commit',
    )
    .option(
      '--changed',
      'check only connectors that were touched since the base (default: origin/HEAD, main)',
    )
    .option('--fail-on-existing', 'findings that the base has, too, fail the run')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./check');
      done(await check(paths, options, outputs.outputs, io));
    });
}

/** What a command that reports findings takes. @param publishers what the choice of a publisher decides */
function reporting(
  command: Command,
  outputs: ReturnType<typeof collectOutputs>,
  publishers: string,
): Command {
  return command
    .addOption(
      new Option('--format <format>', 'text, json, sarif, markdown or github; repeatable').argParser(
        outputs.format,
      ),
    )
    .addOption(
      new Option(
        '--output <file>',
        'where the format before it goes, instead of stdout; repeatable',
      ).argParser(outputs.file),
    )
    .addOption(
      new Option('--publisher <publisher>', `${publishers}; auto tells by folder and brand color`).choices([
        'auto',
        ...PUBLISHERS,
      ]),
    )
    .option('--config <file>', 'the configuration, instead of the nearest .connector-preflight.yaml')
    .addOption(
      new Option(
        '--fail-on <level>',
        'findings of this severity and above fail the run (default: "error")',
      ).choices(FAIL_LEVELS),
    );
}

function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function addCompare(root: Command, io: Io, done: (code: number) => void): void {
  const outputs = collectOutputs();
  const command = root
    .command('compare')
    .description('say what a new version of connectors breaks in existing flows')
    .argument(
      '<old>',
      'a folder or definition file, a commit, or a path in a commit (main:connectors/Contoso)',
    )
    .argument('<new>', 'the same, of the new version');
  reporting(command, outputs, 'whose rules apply')
    .addHelpText('after', COMPARISONS)
    .action(async (before: string, after: string, options: CompareOptions) => {
      const { compare } = await import('./compare');
      done(await compare(before, after, options, outputs.outputs, io));
    });
}

const COMPARISONS = `
Examples:
  connector-preflight compare published/Contoso connectors/Contoso
  connector-preflight compare main connectors/Contoso              with the same folder on the branch main
  connector-preflight compare v1.0 HEAD                            all connectors of the repository`;

const EXAMPLES = `
Examples:
  connector-preflight check                                        the connectors in and below this folder
  connector-preflight check connectors/Contoso --publisher verified
  connector-preflight check --changed                              those that you touched since origin/main
  connector-preflight check --format sarif --output preflight.sarif --format text
  connector-preflight check --fix --dry-run                        what would be repaired`;
