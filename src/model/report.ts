import type { Finding, Publisher } from './finding';

/** Version 1 of the report; the JSON format prints it as it is (docs/report.schema.json). */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'connector-preflight'; readonly version: string };
  readonly connectors: readonly ConnectorReport[];
  readonly summary: Summary;
  /** The commit that the connectors were compared with; absent where there is none. */
  readonly base?: ReportBase;
  /** What is to be said of the run itself; it changes neither the verdict nor the exit code. Absent where there is nothing. */
  readonly notices?: readonly Notice[];
}

/** Something about the run that a person has to look after, such as an accepted finding that is gone. */
export interface Notice {
  readonly severity: 'warning' | 'info';
  readonly message: string;
  /** POSIX path, relative to the working folder; absent where no file is the cause. */
  readonly file?: string;
  /** 1-based; absent together with the column where the file as a whole is meant. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

/** What the connectors of a run were compared with. */
export interface ReportBase {
  /** The full id of the commit. */
  readonly commit: string;
  /** What it was found by, such as `origin/main`. */
  readonly name: string;
  /** Only connectors that were touched since were checked. */
  readonly changedOnly: boolean;
  /** The touched file for which all connectors were checked, though only touched ones were asked for. */
  readonly allBecauseOf?: string;
  /** The folders of connectors that it has and that are gone, relative to the working folder. */
  readonly deleted: readonly string[];
}

export interface ConnectorReport {
  /** POSIX path, relative to the working folder. */
  readonly path: string;
  /** `info.title`; the name of the folder when there is none. */
  readonly title: string;
  readonly publisher: Publisher;
  /** No finding of severity `error` is left that is not suppressed. */
  readonly ready: boolean;
  readonly findings: readonly Finding[];
  readonly requirements: readonly Requirement[];
  /** How it differs from its base; absent where there is no base to compare with, or the base lacks the connector. */
  readonly comparison?: Comparison;
}

/** `none` where nothing has changed that Microsoft's criteria name. */
export const UPDATES = ['none', 'minor', 'major'] as const;
export type Update = (typeof UPDATES)[number];

/** A connector beside its base: the commit that a pull request goes to, or the version that it was compared with. */
export interface Comparison {
  /** The commit, or what was named as the old version. */
  readonly base: string;
  /** What Microsoft's criteria make of the update. */
  readonly update: Update;
  /** Why, in words: `2 operations deleted`, `1 required input added`; absent where nothing changed. */
  readonly reasons?: readonly string[];
  /** Findings of the base that are gone; their places are in the base. */
  readonly fixed: readonly Finding[];
}

/** In the order of a checklist: what needs work comes first. `manual` is left to a person. */
export const REQUIREMENT_STATUSES = ['fail', 'warning', 'manual', 'pass', 'not-applicable'] as const;
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

/** A line of the readiness checklist. */
export interface Requirement {
  readonly policy: string | null;
  readonly title: string;
  readonly status: RequirementStatus;
  /** Ids of the rules that decide it. */
  readonly rules: readonly string[];
  /** What a person has to do; only where the status is `manual`. */
  readonly instruction?: string;
}

export interface Summary extends Counts {
  readonly connectors: number;
  readonly ready: number;
  readonly suppressed: number;
  /** How many of the findings the base lacks; absent without a base. */
  readonly new?: Counts;
  /** How many findings of the base are gone; absent without a base. */
  readonly fixed?: number;
}

/** Findings that are not suppressed, by severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}
