import type { JsonDocument, JsonNode } from '../model/json';
import { KINDS } from '../model/structure/kinds';
import type { Shape, StructureFault } from '../model/structure/types';
import { FOREIGN_KEYWORDS } from '../model/tables/foreign-keywords';
import { meantMember } from './misspelt';
import { objectLabel, valueLabel } from './structure-label';
import { suggest } from './suggest';
import { enumerate, quote } from './text';
import { literal } from './value';

/** How to repair a value of the wrong type. */
export function typeRepair(fault: StructureFault, value: JsonNode, document: JsonDocument): string {
  const { expected } = fault;
  const label = valueLabel(fault);
  const wanted = shapeName(expected);
  const written = literal(value, document);
  if (expected.is === 'text' && expected.values !== undefined)
    return `Write ${enumerate(expected.values.map(quote), 'or')} instead of ${written} as ${label}.`;
  const bare = value.kind === 'string' ? String(value.data).trim() : '';
  if (value.kind === 'null')
    return NEEDED.has(fault.name)
      ? `Write ${wanted} as ${label}: it is null.`
      : `Remove ${label}, or make it ${wanted}: it is null.`;
  if (expected.is === 'text' && (value.kind === 'number' || value.kind === 'boolean'))
    return `Put ${written} in double quotes: ${label} is text.`;
  if (UNQUOTED[expected.is]?.test(bare) === true)
    return `Write ${bare.toLowerCase()} without quotes: ${label} is ${wanted}.`;
  if (expected.is === 'list' && value.kind === 'string')
    return `Put ${written} in square brackets: ${label} is a list.`;
  return `Write ${label} as ${wanted}, not as ${KIND_NAMES[value.kind]}.`;
}

/** Texts that are missed when they are removed. */
const NEEDED: ReadonlySet<string> = new Set(['description', 'name', 'summary', 'title', 'version']);

const UNQUOTED: Readonly<Partial<Record<Shape['is'], RegExp>>> = {
  flag: /^(true|false)$/i,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
};

const KIND_NAMES: Readonly<Record<JsonNode['kind'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

function shapeName(shape: Shape): string {
  if (shape.is === 'either') return enumerate(shape.shapes.map(shapeName), 'or');
  return SHAPE_NAMES[shape.is];
}

const SHAPE_NAMES: Readonly<Record<Exclude<Shape['is'], 'either'>, string>> = {
  anything: 'a value',
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  flag: 'true or false',
  list: 'a list',
  null: 'null',
  map: 'an object',
  object: 'an object',
};

/** How to repair a member that may not stand where it stands. */
export function unknownRepair(fault: StructureFault): string {
  const { name, kind } = fault;
  const label = objectLabel(fault);
  const elsewhere = elsewhereRepair(fault, label);
  if (elsewhere !== undefined) return elsewhere;
  const near = nearMember(fault);
  if (near !== undefined) return `Write ${quote(near)} instead of ${quote(name)} in ${label}.`;
  if (kind === 'additional' || !/^[a-z]/i.test(name))
    return `Remove ${quote(name)} from ${label}: it has no such member.`;
  return `Remove ${quote(name)} from ${label}, or write ${quote(`x-${name}`)} if it is an extension.`;
}

/** How to repair a member that belongs to another place, or to another format. */
function elsewhereRepair(fault: StructureFault, label: string): string | undefined {
  const { name, kind, object } = fault;
  if (kind === 'extension-name' && object === 'response' && Object.hasOwn(KINDS.schema.members, name))
    return `Move ${quote(name)} into the "schema" of ${label}.`;
  if (object === 'items' && name === '$ref')
    return `Write a "type" instead of "$ref" in ${label}: only schemas have references.`;
  const home = kind === 'extension-name' ? homeOf(fault) : undefined;
  if (home !== undefined) return `Move ${quote(name)} from ${label} ${home}.`;
  const foreign = kind === 'extension-name' ? FOREIGN_KEYWORDS.get(name) : undefined;
  return foreign === undefined ? undefined : `Write ${foreign} instead of ${quote(name)} in ${label}.`;
}

/** The member that an unknown one likely means, unless the object has that already. */
function nearMember({ name, known, node }: StructureFault): string | undefined {
  const near = meantMember(name, known);
  return near === undefined || node.members.has(near) ? undefined : near;
}

/** The known member that an unknown one means beyond doubt; undefined where {@link unknownRepair} says anything else. */
export function exactMember(fault: StructureFault): string | undefined {
  if (elsewhereRepair(fault, '') !== undefined) return undefined;
  const near = nearMember(fault);
  return near !== undefined && isSlip(fault.name, near) ? near : undefined;
}

/** Two names differ in case, in hyphens, underscores and spaces, or in one letter of a longer name. */
export function isSlip(name: string, meant: string): boolean {
  const [a, b] = [name, meant].map((text) => text.toLowerCase().replace(/[-_\s]/g, ''));
  return a === b || (meant.length >= 6 && suggest(name, [meant], 1) !== undefined);
}

/** Where a member belongs that means nothing where it is: a bracket is likely misplaced. */
function homeOf({ object, name, node, value }: StructureFault): string | undefined {
  if (node.parent !== undefined && ROOT_ONLY.has(name)) return 'to the top level of the definition';
  if (object === 'definition' && name.startsWith('/')) return 'to "paths"';
  if (object === 'pathItem' && Object.hasOwn(KINDS.operation.members, name)) return 'to its operations';
  if (object === 'operation' && /^([1-5]\d\d|default)$/.test(name)) return 'to "responses"';
  if (object !== 'schema' || FOREIGN_KEYWORDS.has(name)) return undefined;
  return value?.kind === 'object' && isNeighbour(node) ? 'to its "properties"' : undefined;
}

/** An object that has properties, so that another one may have slipped out of them. */
function isNeighbour({ members }: JsonNode): boolean {
  return members.get('properties')?.kind === 'object';
}

const ROOT_ONLY: ReadonlySet<string> = new Set([
  'swagger',
  'info',
  'host',
  'basePath',
  'paths',
  'definitions',
  'securityDefinitions',
]);

/** How to add a required member. */
export function missingRepair(fault: StructureFault): string {
  const [only, other] = fault.known;
  const example = only !== undefined && other === undefined ? quote(only) : EXAMPLES.get(fault.name);
  const member = example === undefined ? quote(fault.name) : `${quote(fault.name)}: ${example}`;
  return `Add ${member} to ${objectLabel(fault)}.`;
}

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['type', '"string"'],
  ['nextLinkName', '"nextLink"'],
]);
