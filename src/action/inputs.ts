import type { Request } from '../engine/settings';
import { FEATURES, type Feature } from '../github/features';
import { PUBLISHERS } from '../model/finding';
import { FAIL_LEVELS } from '../model/settings';
import { UsageError } from '../model/usage-error';

/** The inputs of action.yml, with the defaults that apply where one is empty. */
export interface Inputs extends Request {
  /** Undefined leaves it to the event: only what changed in a pull request, else all. */
  readonly changedOnly: boolean | undefined;
  readonly base: string | undefined;
  /** `new` leaves out what the base has, too. */
  readonly annotations: boolean | 'new';
  readonly summary: boolean;
  readonly sarifFile: string | undefined;
  readonly reportFile: string | undefined;
  /** What to write to GitHub. */
  readonly features: ReadonlySet<Feature>;
  readonly token: string | undefined;
  /** A report to comment with, instead of a check. */
  readonly report: string | undefined;
}

/** @throws UsageError for a value that is not allowed */
export function readInputs(input: (name: string) => string): Inputs {
  const text = (name: string): string | undefined => input(name).trim() || undefined;
  const paths = input('path')
    .split(/\r?\n/)
    .map((path) => path.trim());
  return {
    paths: paths.filter((path) => path !== ''),
    publisher: oneOf('publisher', text('publisher'), ['auto', ...PUBLISHERS] as const),
    config: text('config'),
    failOn: oneOf('fail-on', text('fail-on'), FAIL_LEVELS),
    baseline: text('baseline'),
    failOnExisting: choice('fail-on-existing', text('fail-on-existing')),
    changedOnly: changedOnly(text('changed-only')),
    base: text('base'),
    annotations: annotations(text('annotations')),
    summary: choice('summary', text('summary')) ?? true,
    sarifFile: text('sarif-file'),
    reportFile: text('report-file'),
    features: new Set(FEATURES.filter((feature) => choice(feature, text(feature)) === true)),
    token: text('token'),
    report: text('report'),
  };
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UsageError(`The input "${name}" cannot be "${value}".`, `Write one of ${allowed.join(', ')}.`);
}

function annotations(value: string | undefined): Inputs['annotations'] {
  const chosen = oneOf('annotations', value?.toLowerCase(), ['true', 'new', 'false'] as const);
  return chosen === 'new' ? 'new' : chosen !== 'false';
}

/** Undefined when the event decides. */
function changedOnly(value: string | undefined): boolean | undefined {
  const chosen = oneOf('changed-only', value?.toLowerCase(), ['true', 'false', 'auto'] as const);
  return chosen === undefined || chosen === 'auto' ? undefined : chosen === 'true';
}

/** Undefined when it is not set. */
function choice(name: string, value: string | undefined): boolean | undefined {
  const chosen = oneOf(name, value?.toLowerCase(), ['true', 'false'] as const);
  return chosen === undefined ? undefined : chosen === 'true';
}
