/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  readonly rule: string;
  /** POSIX path, relative to the folder of the baseline. */
  readonly file: string;
  /** Tells the finding in its file: the second part of its fingerprint. */
  readonly fingerprint: string;
  /** How many findings of this fingerprint there were. */
  readonly count: number;
  /** Where it was, for people: JSON pointer of the first of them. */
  readonly pointer: string;
}

/** An entry of a file that was read. */
export interface WrittenEntry extends BaselineEntry {
  /** 1-based line of the file. */
  readonly line: number;
}

/** A baseline file for a run. */
export interface Baseline {
  /** Absolute. */
  readonly path: string;
  /** As messages and the report name it. */
  readonly name: string;
  /** None where the file is to be made. */
  readonly entries: readonly WrittenEntry[];
  /** It is to be written anew, with what this run finds. */
  readonly renew: boolean;
}
