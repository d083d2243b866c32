import { decisiveReasons } from '../model/change/update';
import type {
  ConnectionParameterChange,
  ConnectorChange,
  DefinitionChange,
  Direction,
  FieldChangeKind,
  PropertiesChange,
} from '../model/change/types';
import { pointerOf } from '../model/json';
import { brief, count, enumerate } from './text';

/** Singular and plural of what happened; `*` is "input" or "output". */
type Words = readonly [string, string];

const VALUES: Words = ['list of * values changed', 'lists of * values changed'];

const FIELDS: Readonly<Record<FieldChangeKind, Words>> = {
  deleted: ['* deleted', '*s deleted'],
  renamed: ['body renamed', 'bodies renamed'],
  added: ['required * added', 'required *s added'],
  required: ['* made required', '*s made required'],
  hidden: ['* hidden', '*s hidden'],
  location: ['* moved', '*s moved'],
  type: ['* type changed', '* types changed'],
  format: ['* format changed', '* formats changed'],
  'list-added': VALUES,
  'list-removed': VALUES,
  'value-added': VALUES,
  'value-removed': VALUES,
  default: ['* default changed', '* defaults changed'],
};

const CONNECTION_CHANGED: Words = ['connection parameter changed', 'connection parameters changed'];

const CONNECTION: Readonly<Record<ConnectionParameterChange['kind'], Words>> = {
  removed: ['connection parameter removed', 'connection parameters removed'],
  added: ['required connection parameter added', 'required connection parameters added'],
  required: ['connection parameter made required', 'connection parameters made required'],
  type: CONNECTION_CHANGED,
  'value-removed': CONNECTION_CHANGED,
  'scopes-added': ['connection parameter with more scopes', 'connection parameters with more scopes'],
};

/**
 * Why an update is minor or major, for people: `2 operations deleted`, `1 required input added`. Where a major update changes
 * nothing that flows use, the first place that Microsoft's criteria of a minor update do not name; empty for no update.
 */
export function updateReasons(change: ConnectorChange): string[] {
  const reasons = [...definitionReasons(change.definition), ...connectionReasons(change.properties)];
  if (reasons.length > 0) return reasons;
  const decisive = decisiveReasons(change);
  const [first] = decisive;
  if (first === undefined) return [];
  if (first.update === 'minor') return [`${enumerate(decisive.map(({ what }) => what))} changed`];
  const place = first.at === undefined ? '' : ` at ${brief(pointerOf(first.at)) || 'the top'}`;
  return [`${brief(first.what)} changed${place}`];
}

function definitionReasons(change: DefinitionChange | undefined): string[] {
  if (change === undefined) return [];
  const { before, after, deleted, added, fields } = change;
  const renamed = deleted.filter((operation) => operation.renamed !== undefined).length;
  return [
    ...operationsThat(deleted.length - renamed, 'deleted'),
    ...operationsThat(renamed, 'renamed'),
    ...operationsThat(added.length - renamed, 'added'),
    ...counted(fields.map(({ kind, direction }) => wordsOf(FIELDS[kind], direction))),
    ...['host', 'basePath']
      .filter((key) => before.root.members.get(key)?.data !== after.root.members.get(key)?.data)
      .map((key) => `${key} changed`),
  ];
}

function operationsThat(number: number, what: string): string[] {
  return number <= 0 ? [] : [count(number, `operation ${what}`, `operations ${what}`)];
}

function wordsOf([one, many]: Words, direction: Direction): Words {
  return [one.replace('*', direction), many.replace('*', direction)];
}

function connectionReasons(change: PropertiesChange | undefined): string[] {
  if (change === undefined) return [];
  return [
    ...counted(change.lost.map((): Words => ['way to sign in removed', 'ways to sign in removed'])),
    ...counted(change.parameters.map(({ kind }) => CONNECTION[kind])),
  ];
}

/** Each once, with its number, in the order of the first ones. */
function counted(changes: readonly Words[]): string[] {
  const tally = new Map<string, { readonly words: Words; number: number }>();
  for (const words of changes) {
    const known = tally.get(words[0]) ?? { words, number: 0 };
    known.number += 1;
    tally.set(words[0], known);
  }
  return [...tally.values()].map(({ words: [one, many], number }) => count(number, one, many));
}
