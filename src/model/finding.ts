/** `error` blocks certification, `warning` is what a reviewer sends back, `info` is advice. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const PUBLISHERS = ['verified', 'independent', 'custom'] as const;
export type Publisher = (typeof PUBLISHERS)[number];

/** Exact range: 1-based lines, 1-based UTF-16 columns, end exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A problem with everything that is known about it. The JSON report (version 1) prints this object as it is. */
export interface Finding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** POSIX path, relative to the working folder. */
  readonly file: string;
  /** JSON pointer (RFC 6901) in `file`; for a missing property that of the object that lacks it. */
  readonly pointer: string;
  /** Exact name of the rule in Microsoft's Swagger Validator. */
  readonly validatorRule: string | null;
  /** Microsoft's certification policy code. */
  readonly policy: string | null;
  readonly helpUrl: string;
  /** Stays the same when the file is reformatted and its members and items change places; see `withinFile` for its parts. */
  readonly fingerprint: string;
  readonly suppressed: Suppression | null;
  readonly related: readonly RelatedLocation[];
  /** The only right repair, as edits of `file` that do not overlap; absent where a person has to decide. */
  readonly fix?: readonly Replacement[];
  /** Whether the base had it (SARIF 2.1.0, 3.27.24); absent where there is no base to compare with. */
  readonly baselineState?: 'new' | 'unchanged';
}

/** Whether `check --fix` repairs it. */
export function isRepairable({ fix = [], suppressed }: Finding): boolean {
  return fix.length > 0 && suppressed === null;
}

/** The text of a range, which may span lines, is replaced. */
export interface Replacement extends Range {
  readonly text: string;
}

/** Why a finding does not count: an entry of `ignore` in the configuration, or one of the baseline file. */
export interface Suppression {
  readonly kind: 'ignore' | 'baseline';
  readonly reason: string;
}

export interface RelatedLocation extends Range {
  readonly file: string;
  readonly pointer: string;
  readonly message: string;
}
