import type { Base } from './base';
import type { Baseline } from './baseline';
import type { Publisher, Severity } from './finding';
import type { Position } from './json';
import type { OptionValues } from './rule';

/** Findings of this severity and above fail the run. */
export type FailLevel = Severity | 'never';
export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const satisfies readonly FailLevel[];

/** The severity that the configuration gives a rule. */
export type RuleLevel = Severity | 'off';
export const RULE_LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly RuleLevel[];

/** What the configuration says of one rule. */
export interface RuleSetting {
  /** The rule's own when absent. */
  readonly severity?: RuleLevel;
  readonly values?: OptionValues;
}

/** An entry of `ignore`: an accepted finding, with the reason. */
export interface Ignore {
  readonly rule: string;
  /** Glob against the finding's file, relative to the folder of the configuration. */
  readonly path: string;
  /** The finding's pointer, or one above it; any when absent. */
  readonly pointer?: string;
  readonly reason: string;
  /** `YYYY-MM-DD`; from the start of this day, in UTC, the entry accepts nothing. */
  readonly expires?: string;
  /** Where the entry is written. */
  readonly at: Position;
}

/** What `.connector-preflight.yaml` says. */
export interface Configuration {
  readonly publisher?: Publisher;
  /** Globs of connector folders; all when absent. */
  readonly connectors?: readonly string[];
  readonly failOn?: FailLevel;
  /** Findings that the base has, too, fail a run. */
  readonly failOnExisting?: boolean;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Those that hold. */
  readonly ignore: readonly Ignore[];
  /** Those whose time is over. */
  readonly expired?: readonly Ignore[];
  /** The baseline file as it is written, relative to this one, and where. */
  readonly baseline?: { readonly file: string; readonly at: Position };
  /** The absolute path of the file; undefined when there is none. */
  readonly path?: string;
  /** Absolute folder of the file, which globs are relative to; undefined when there is no file. */
  readonly folder?: string;
  /** The file as messages name it. */
  readonly file?: string;
}

export const NO_CONFIGURATION: Configuration = { rules: new Map(), ignore: [] };

/** Everything a run depends on, options and configuration merged. */
export interface Settings {
  /** Absolute. */
  readonly workingFolder: string;
  /** Files and folders to check, relative to the working folder or absolute. */
  readonly paths: readonly string[];
  readonly publisher: Publisher | 'auto';
  readonly failOn: FailLevel;
  /** Findings that the base has, too, fail the run. */
  readonly failOnExisting?: boolean;
  /** What to compare with; absent where there is nothing. */
  readonly base?: Base;
  readonly configuration: Configuration;
  /** Findings that were there before; absent where none was asked for. */
  readonly baseline?: Baseline;
}
