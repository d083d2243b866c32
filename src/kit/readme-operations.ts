import type { Connector } from '../model/connector';
import type { Definition, Operation } from '../model/definition/types';
import type { PageFile } from '../model/contents';
import type { PageSection } from '../model/markdown-page';
import type { Place } from '../model/json';
import { textOf } from '../model/json';
import { lettersOf, sectionFor, sectionsBelow } from './readme';

/** A name of an operation as the readme lists it. */
export interface ListedOperation {
  readonly name: string;
  readonly at: Place;
}

/** The operations that users see, with the names that a readme may call them by: letters and digits alone. */
export function* shownOperations({ operations }: Definition): Generator<{
  readonly operation: Operation;
  readonly title: string;
  readonly names: string[];
  /** Those that are not its path. */
  readonly ownNames: string[];
}> {
  for (const operation of operations) {
    if (operation.internal) continue;
    const summary = textOf(operation.node.members.get('summary'));
    const title = summary ?? operation.id;
    if (title === undefined) continue;
    const ownNames = [summary, operation.id]
      .map((name) => lettersOf(name ?? ''))
      .filter((name) => name !== '');
    const path = lettersOf(operation.path);
    yield { operation, title, names: path === '' ? ownNames : [...ownNames, path], ownNames };
  }
}

/** The definition, when it was read whole. */
export function wholeDefinition({ definitionFile }: Connector): Definition | undefined {
  const definition = definitionFile?.definition;
  const isWhole = definition?.unsupported === undefined && definition?.document.syntaxProblems.length === 0;
  return isWhole ? definition : undefined;
}

/** More names than operations of any connector are no list of operations. */
const MOST_NAMES = 600;

/**
 * The lists of names below "Supported Operations": the headings of each level, and the items of lists and rows of tables.
 */
export function operationLists(page: PageFile): ListedOperation[][] {
  const found = sectionFor(page, 'Supported Operations');
  if (found === undefined) return [];
  const below = sectionsBelow(page, found);
  const lists = new Map<string, ListedOperation[]>();
  const add = (list: string, name: string, { start, end }: { start: number; end: number }): void => {
    const listed = lists.get(list) ?? [];
    lists.set(list, listed);
    listed.push({ name: name.trim(), at: { node: undefined, start, end } });
  };
  for (const section of [found.section, ...below]) {
    if (section !== found.section) add(`${section.kind} ${section.level}`, section.heading, section);
    addItems(section, add);
  }
  return [...lists.values()].filter(({ length }) => length <= MOST_NAMES);
}

function addItems(
  section: PageSection,
  add: (list: string, name: string, at: PageSection['items'][number]) => void,
): void {
  for (const item of section.items)
    add(item.kind, item.lead ?? item.text.split(/\s[-–—]\s|:/)[0] ?? item.text, item);
}
