import type { Definition, Operation, Schema } from '../model/definition/types';
import { stepInto } from '../model/definition/schema-paths';
import { textOf } from '../model/json';
import type { PolicyTemplate } from '../model/properties';
import { TEMPLATE_PARAMETER } from '../model/tables/policy-templates';
import { isDynamic, resolved, schemaIndex } from './schema';

/** A path such as `@body().orders[0]['@odata.id']`, taken apart. */
export interface BodyPath {
  readonly root: 'body' | 'item';
  /** The names of properties; positions in lists are left out. */
  readonly names: readonly string[];
}

/** The parameters that hold the path to an object, and what follows it. */
type Way = readonly [string, string | undefined];

const CONVERSION: Way = ['propertyParentPath', 'propertySubPath'];

/** Where templates, by their id in lower case, read something that is there already. */
const READ: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['setproperty', ['newPropertyParentPathTemplate', undefined]],
  ['moveproperties', ['srcParentPath', 'srcSubPath']],
  ['convertarraytoobject', CONVERSION],
  ['convertobjecttoarray', CONVERSION],
  ['encodepropertyvalue', CONVERSION],
  ['stringreplace', CONVERSION],
  ['stringtoarray', CONVERSION],
]);

/** The parameters that hold a path to something that the policy makes. */
const WRITTEN = ['newPropertyPath', 'newPropertySubPathTemplate', 'dstParentPath', 'dstSubPath'];

/** @returns undefined when it is no path from the body or an item */
export function parseBodyPath(text: string): BodyPath | undefined {
  const [, root, rest = ''] = /^@?\{?(body|item)\(\)(.*?)\}?$/.exec(text.trim()) ?? [];
  const names = namesIn(rest);
  return root === undefined || names === undefined
    ? undefined
    : { root: root === 'item' ? 'item' : 'body', names };
}

/** The names of `.orders[0]['@odata.id']`; undefined when something else stands between. */
function namesIn(path: string): string[] | undefined {
  const names: string[] = [];
  let done = 0;
  for (const { 0: part, 1: plain, 2: quoted, index } of path.matchAll(
    /\.?([\w$@-]+)|\[\s*'([^']*)'\s*\]|\[\s*\d+\s*\]/g,
  )) {
    if (index !== done) return undefined;
    done += part.length;
    const name = plain ?? quoted;
    if (name !== undefined) names.push(name);
  }
  return done === path.length ? names : undefined;
}

/** A path that a policy reads from the body, and the parameter it stands in. */
export interface PathRead {
  readonly parameter: string;
  readonly names: readonly string[];
}

/** The paths into the body that a policy reads, as far as they can be understood. */
export function pathsRead(template: PolicyTemplate): PathRead[] {
  const names = READ.get(template.templateId?.toLowerCase() ?? '');
  const parent = parseBodyPath(valueOf(template, names?.[0]) ?? '');
  if (names === undefined || parent?.root !== 'body') return [];
  const [parentParameter, subParameter] = names;
  const sub = valueOf(template, subParameter);
  const subNames = sub === undefined || sub === 'null' ? [] : (namesIn(sub) ?? []);
  const reads: PathRead[] =
    subParameter === undefined || subNames.length === 0
      ? [{ parameter: parentParameter, names: parent.names }]
      : [{ parameter: subParameter, names: [...parent.names, ...subNames] }];
  return [...reads, ...valuesRead(template, parent.names)];
}

/** Those in the value of `setproperty`, in braces. */
function valuesRead(template: PolicyTemplate, parent: readonly string[]): PathRead[] {
  const parameter = 'propertyValuePathTemplate';
  const value = valueOf(template, parameter) ?? '';
  return [...value.matchAll(/\{(@(?:body|item)\(\)[^{}]{0,300})\}/g)].flatMap(([, text = '']) => {
    const path = parseBodyPath(text);
    if (path === undefined) return [];
    return [{ parameter, names: path.root === 'item' ? [...parent, ...path.names] : path.names }];
  });
}

/** The names of properties that policies make; those that stand behind them find them there. */
export function namesMade(policies: readonly PolicyTemplate[]): Set<string> {
  return new Set(
    policies.flatMap((policy) =>
      WRITTEN.flatMap((name) => {
        const value = valueOf(policy, name) ?? '';
        return (parseBodyPath(value)?.names ?? namesIn(value) ?? []).slice(-1);
      }),
    ),
  );
}

function valueOf({ parameters }: PolicyTemplate, name: string | undefined): string | undefined {
  return name === undefined ? undefined : textOf(parameters?.members.get(TEMPLATE_PARAMETER + name));
}

/** What a path lacks in the body of an operation: the first name that is not there, and those that are. */
export interface Lack {
  readonly name: string;
  readonly others: readonly string[];
}

/** @returns undefined when the path leads somewhere, or may do so */
export function lackIn(
  operation: Operation,
  names: readonly string[],
  definition: Definition,
): Lack | undefined {
  const inputs = operation.parameters.map(({ parameter }) => parameter);
  if (inputs.some((input) => input.in === 'formData')) return undefined;
  const body = inputs.find((input) => input.in === 'body');
  const [first] = names;
  if (body === undefined) return first === undefined ? undefined : { name: first, others: [] };
  const index = schemaIndex(definition.schemas);
  let at: Schema | undefined = body.schema;
  for (const name of names) {
    at = at === undefined ? undefined : inList(resolved(at, index), index);
    if (at === undefined || isDynamic(at)) return undefined;
    const step = stepInto(at, name, index);
    if (!step.named)
      return step.open || step.property !== undefined ? undefined : { name, others: step.names };
    at = step.property;
  }
  return undefined;
}

/** The items of a list: a path into it means each of them. */
function inList(schema: Schema | undefined, index: ReturnType<typeof schemaIndex>): Schema | undefined {
  let at = schema;
  for (let depth = 0; at?.items !== undefined && depth < 10; depth += 1) at = resolved(at.items, index);
  return at;
}
