import type { SourceFile } from '../model/connector';
import { ISSUES_URL } from '../model/links';
import type { DocumentRule, OptionValues, Problem, Related } from '../model/rule';
import { clipped } from '../model/text';

/** The problems of a rule in a file. */
export function problemsOf(rule: DocumentRule, file: SourceFile, values?: OptionValues): Problem[] {
  return collected(
    rule.id,
    () => rule.problems(file, values),
    (problem) => problem,
  );
}

// Eight times the most that any rule says of a published connector. Hostile files would hold millions.
const MOST_PROBLEMS = 5000;
const LONGEST_MESSAGE = 1000;
const MOST_RELATED = 20;
const WHOLE_FILE = { node: undefined, start: 0, end: 0 };

/**
 * The problems that a rule finds. A crash of the rule is one more, and keeps those found before; where there are too many,
 * the search ends, and one more says so.
 *
 * @param own makes a problem with the file as a whole one of the rule's kind
 */
export function collected<P extends Problem>(
  id: string,
  problems: () => Iterable<P>,
  own: (problem: Problem) => P,
): P[] {
  const list: P[] = [];
  try {
    for (const problem of problems()) {
      if (list.length === MOST_PROBLEMS) return [...list, own({ at: WHOLE_FILE, message: endOf(id) })];
      list.push(bounded(problem));
    }
  } catch (error) {
    list.push(own({ at: WHOLE_FILE, message: crashOf(id, error) }));
  }
  return list;
}

function bounded<P extends Problem>(problem: P): P {
  const { message, related = [] } = problem;
  if (related.length <= MOST_RELATED && isShort(problem) && related.every(isShort)) return problem;
  return {
    ...problem,
    message: clipped(message, LONGEST_MESSAGE),
    related: related
      .slice(0, MOST_RELATED)
      .map((place) => ({ ...place, message: clipped(place.message, LONGEST_MESSAGE) })),
  };
}

function isShort({ message }: Related): boolean {
  return message.length <= LONGEST_MESSAGE;
}

function endOf(id: string): string {
  return `Repair these first: the rule ${id} lists ${MOST_PROBLEMS} problems of a file, and this one has more.`;
}

/** What is said of a rule that threw. */
export function crashOf(id: string, error: unknown): string {
  const reason = clipped(error instanceof Error ? error.message : String(error), LONGEST_MESSAGE / 2);
  return `The rule ${id} failed on this file (${reason}); its other findings may be missing. Report it at ${ISSUES_URL}.`;
}
