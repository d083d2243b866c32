import type { Operation } from '../model/definition/types';
import { memo } from '../model/memo';
import { templateOf } from './path-template';

/** An operation that a value of one of its path parameters turns into others. */
export interface Lookalike {
  readonly operation: Operation;
  /** In the order of the text; at least one. */
  readonly others: readonly Operation[];
  /** The first parameter, in braces, that stands where the first of the others has a fixed segment. */
  readonly parameter: string;
  /** That segment. */
  readonly value: string;
}

/** Operations of one method by the segments of their paths, in lower case. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly operations: Operation[];
}

/** A branch whose path matches so far, and whether a parameter met a fixed segment on the way. */
interface Match {
  readonly branch: Branch;
  readonly mixed: boolean;
}

const VARIABLE = '{}';

/**
 * Operations whose path has a parameter where another operation of the same method has a fixed segment. A pair where this
 * is so both ways comes once, with the first of the two.
 */
export function* lookalikes(operations: readonly Operation[]): Generator<Lookalike> {
  const methods = new Map<string, Branch>();
  for (const operation of operations) insert(methods, operation);
  const told = new Map<Operation, ReadonlySet<Operation>>();
  for (const operation of operations) {
    const root = methods.get(operation.method);
    const all = root === undefined ? [] : overlapping(root, segmentsOf(operation));
    const others = all.filter((other) => told.get(other)?.has(operation) !== true);
    const [first] = others;
    told.set(operation, new Set(others));
    if (first !== undefined) yield { operation, others, ...difference(operation, first) };
  }
}

function insert(methods: Map<string, Branch>, operation: Operation): void {
  let branch = branchOf(methods, operation.method);
  for (const segment of segmentsOf(operation)) branch = branchOf(branch.next, segment);
  branch.operations.push(operation);
}

function branchOf(branches: Map<string, Branch>, key: string): Branch {
  const found = branches.get(key) ?? { next: new Map<string, Branch>(), operations: [] };
  branches.set(key, found);
  return found;
}

/** Walks the tree along all paths at once, so that operations with nothing in common are never compared. */
function overlapping(root: Branch, segments: readonly string[]): Operation[] {
  let matches: Match[] = [{ branch: root, mixed: false }];
  for (const segment of segments) {
    const next: Match[] = [];
    for (const match of matches) step(match, segment, next);
    matches = next;
  }
  return matches.filter(({ mixed }) => mixed).flatMap(({ branch }) => branch.operations);
}

function step({ branch, mixed }: Match, segment: string, matches: Match[]): void {
  const same = branch.next.get(segment);
  if (same !== undefined) matches.push({ branch: same, mixed });
  if (segment === VARIABLE) {
    for (const [other, next] of branch.next) if (isFixed(other)) matches.push({ branch: next, mixed: true });
  } else if (isFixed(segment)) {
    const variable = branch.next.get(VARIABLE);
    if (variable !== undefined) matches.push({ branch: variable, mixed });
  }
}

/** A parameter is never empty, and a segment with a parameter inside is not one value. */
function isFixed(segment: string): boolean {
  return segment !== '' && !segment.includes(VARIABLE);
}

const segmentsOf = memo(({ pathItem }: Operation): readonly string[] =>
  templateOf(pathItem).segments.map((segment) => segment.toLowerCase()),
);

function difference(operation: Operation, other: Operation): Pick<Lookalike, 'parameter' | 'value'> {
  const written = operation.path.replace(/^\//, '').split('/');
  const values = other.path.replace(/^\//, '').split('/');
  const own = segmentsOf(operation);
  const index = segmentsOf(other).findIndex((segment, place) => own[place] === VARIABLE && isFixed(segment));
  return { parameter: written[index] ?? VARIABLE, value: values[index] ?? '' };
}
