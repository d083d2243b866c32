import type { Operation, Parameter } from '../definition/types';
import { groupBy } from '../group-by';
import type { JsonNode } from '../json';
import type { FieldPair, FieldWalk, NotedChange, pairTokens } from './field-walk';
import type { LostParameter, OldParameters } from './lost-parameters';
import type { OperationPair } from './types';
import { changesType, valueChanges } from './values';

/** Parameters of an operation by place and name, which identify one. */
type ByIdentity = Map<string, Parameter>;

type Source = Omit<FieldPair, 'before' | 'after'>;

/** The parameters that were compared already: shared ones, and those of a path, belong to several operations. */
export type Compared = ReturnType<typeof pairTokens>;

/** Compares the inputs of an operation, and adds what its body holds. @param old is told what became of the parameters */
export function compareParameters(
  operation: OperationPair,
  compared: Compared,
  old: OldParameters,
  walk: FieldWalk,
): void {
  const before = byIdentity(operation.before);
  const after = byIdentity(operation.after);
  const free = new Set([...after].flatMap(([identity, is]) => (before.has(identity) ? [] : [is])));
  // Turned round, so that the first one is taken from the end.
  const twins = groupBy([...free].reverse(), twinKey);
  for (const [identity, was] of before) {
    const is = after.get(identity) ?? twins.get(twinKey(was))?.pop();
    if (is !== undefined) free.delete(is);
    if (is !== undefined) {
      old.kept.add(was);
      comparePair(operation, was, is, compared, walk);
    } else if (!was.internal) {
      const lacking = old.lost.get(was);
      if (lacking === undefined) old.lost.set(was, [operation]);
      else lacking.push(operation);
    }
  }
  for (const is of free)
    if (is.required && !(is.internal && is.node.members.has('default')))
      walk.note(sourceOf(operation, is), { kind: 'added', at: nameOf(is), was: undefined });
}

function byIdentity({ parameters }: Operation): ByIdentity {
  const known: ByIdentity = new Map();
  for (const { parameter } of parameters)
    if (parameter.name !== undefined && parameter.in !== undefined)
      known.set(`${parameter.in} ${parameter.name}`, parameter);
  return known;
}

/** What a parameter has in common with the same one in another place, and the body with that under another name. */
function twinKey({ in: place, name = '' }: Parameter): string {
  return place === 'body' ? 'body' : `named ${name}`;
}

function sourceOf(operation: OperationPair, { in: place, name = '' }: Parameter): Source {
  return {
    direction: 'input',
    operation,
    part: place === 'body' ? 'body' : 'parameter',
    trail: place === 'body' ? undefined : { name, above: undefined },
    anchor: undefined,
    from: operation,
  };
}

/** Notes that operations lack a parameter that they had. */
export function noteLost({ parameter, operations, at }: LostParameter, walk: FieldWalk): void {
  for (const operation of operations) walk.link(operation, parameter);
  const source = { ...sourceOf(operations[0], parameter), from: parameter };
  walk.note(source, { kind: 'deleted', at, was: parameter.node, operations: operations.length });
}

function comparePair(
  operation: OperationPair,
  was: Parameter,
  is: Parameter,
  compared: Compared,
  walk: FieldWalk,
): void {
  const { token, isNew } = compared(was, is);
  walk.link(operation, token);
  const source = { ...sourceOf(operation, is), from: token };
  if (isNew) for (const change of parameterChanges(was, is)) walk.note(source, change);
  if (!was.internal && !is.internal && was.schema !== undefined && is.schema !== undefined)
    walk.add({ ...source, before: was.schema, after: is.schema });
}

function* parameterChanges(was: Parameter, is: Parameter): Generator<NotedChange> {
  const inside = (member: string): Pick<NotedChange, 'at' | 'was'> => ({
    at: is.node.members.get(member) ?? is.node,
    was: was.node.members.get(member) ?? was.node,
  });
  if (was.internal || is.internal) {
    if (!was.internal) yield { kind: 'hidden', ...inside('x-ms-visibility') };
    else if (is.internal) yield* valueChanges([was.node], [is.node], 'input', false);
    return;
  }
  if (was.name !== is.name)
    yield { kind: 'renamed', ...inside('name'), from: was.name ?? '', to: is.name ?? '' };
  if (was.in !== is.in) yield { kind: 'location', ...inside('in'), from: was.in ?? '', to: is.in ?? '' };
  if (is.required && !was.required) yield { kind: 'required', ...inside('required') };
  if (is.in !== 'body' && was.in !== 'body') yield* itemChanges(was.node, is.node);
}

/** How the value of a parameter outside of the body changed, and its items. */
function* itemChanges(was: JsonNode, is: JsonNode): Generator<NotedChange> {
  yield* valueChanges([was], [is], 'input', true);
  if (changesType([was], [is])) return;
  const [old, current] = [was.members.get('items'), is.members.get('items')];
  if (old?.kind === 'object' && current?.kind === 'object')
    for (const change of itemChanges(old, current))
      yield { ...change, name: change.name === undefined ? 'items' : `items/${change.name}` };
}

function nameOf({ node }: Parameter): JsonNode {
  return node.members.get('name') ?? node;
}
