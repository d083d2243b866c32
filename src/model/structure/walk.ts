import { textOf, type JsonNode } from '../json';
import { memo } from '../memo';
import { KIND_NAMES, KINDS, MICROSOFT_EXTENSIONS } from './kinds';
import type { FaultKind, KindName, Member, ObjectKind, ReportedBy, Shape, StructureFault } from './types';

/** A kind as the walk needs it: looked up by name, for millions of members. */
interface PreparedKind extends ObjectKind {
  readonly name: KindName;
  readonly byName: ReadonlyMap<string, Member>;
  /** The members of which nothing is asked but a kind of scalar. */
  readonly plain: ReadonlySet<Member>;
  readonly needed: readonly (readonly [name: string, member: Member])[];
}

const SCALARS: ReadonlySet<Shape['is']> = new Set(['flag', 'number', 'integer', 'null']);

const PREPARED: ReadonlyMap<KindName, PreparedKind> = new Map(
  KIND_NAMES.map((name) => [name, prepare(name, KINDS[name])]),
);

function prepare(name: KindName, kind: ObjectKind): PreparedKind {
  const members = Object.entries(kind.members);
  const needed = members.filter(([, { need }]) => need !== undefined);
  const byName = members.map(([member, its]) => [nameIn(kind, member), its] as const);
  const plain = members.map(([, member]) => member).filter(isPlain);
  return { ...kind, name, byName: new Map(byName), plain: new Set(plain), needed };
}

function isPlain(member: Member): boolean {
  const { shape, unsupported } = member;
  const scalar = shape.is === 'text' ? shape.values === undefined : SCALARS.has(shape.is);
  return scalar && unsupported !== true && !mustSay(member);
}

/** The name of a member as its kind of object compares it. */
function nameIn({ anyCase }: ObjectKind, member: string): string {
  return anyCase === true ? member.toLowerCase() : member;
}

/** Variants are few, and most documents have none of them. */
const preparedVariants = memo(
  ({ kind, variants }: ObjectShape): ReadonlyMap<string, PreparedKind> =>
    new Map([...(variants?.kinds ?? [])].map(([text, own]) => [text, prepare(kind, own)])),
);

const EXTENSION_NAMES = [...MICROSOFT_EXTENSIONS];
const ANYTHING: Shape = { is: 'anything' };

type ObjectShape = Extract<Shape, { is: 'object' }>;

/** The object and member that a value belongs to. */
interface Seat {
  readonly node: JsonNode;
  readonly kind: PreparedKind;
  readonly name: string;
  readonly member: Member;
}

/**
 * Walks the document once along its description and tells where it is built otherwise. References are not followed, so it
 * ends; what a rule of its own reports is left out.
 */
export function findStructureFaults(root: JsonNode, kind: 'definition' | 'propertiesFile'): StructureFault[] {
  const faults: StructureFault[] = [];
  readObject(faults, root, { is: 'object', kind });
  return faults;
}

function readObject(faults: StructureFault[], node: JsonNode, shape: ObjectShape): void {
  const kind = kindOf(node, shape);
  if (kind === undefined) return;
  if (kind.reference === true && node.members.has('$ref')) {
    readMember(faults, node, kind, '$ref');
    return;
  }
  for (const member of node.members.keys()) readMember(faults, node, kind, member);
  for (const [needed, member] of kind.needed)
    if (!hasMember(node, kind, needed)) note(faults, { node, kind, name: needed, member }, 'missing');
  if (kind.oneOf?.some((one) => node.members.has(one)) === false)
    noteObject(faults, node, kind, 'one-of', kind.oneOf[0] ?? '', kind.oneOf);
}

function kindOf(node: JsonNode, shape: ObjectShape): PreparedKind | undefined {
  const { kind, variants } = shape;
  if (variants === undefined) return PREPARED.get(kind);
  const holder = variants.beside === true ? node.parent : node;
  const text = textOf(holder?.members.get(variants.by))?.toLowerCase();
  return preparedVariants(shape).get(text ?? '') ?? PREPARED.get(kind);
}

function hasMember({ members }: JsonNode, kind: PreparedKind, name: string): boolean {
  if (kind.anyCase !== true) return members.has(name);
  return [...members.keys()].some((member) => nameIn(kind, member) === nameIn(kind, name));
}

function readMember(faults: StructureFault[], node: JsonNode, kind: PreparedKind, name: string): void {
  const value = node.members.get(name);
  if (value === undefined) return;
  const member = kind.byName.get(nameIn(kind, name));
  if (member === undefined) {
    readUnknown(faults, node, kind, name);
    return;
  }
  if (kind.plain.has(member) && fits(value, member.shape)) return;
  const seat = { node, kind, name, member };
  if (member.unsupported === true) note(faults, seat, 'unsupported', value);
  if (mustSay(member) && isBlank(value)) {
    note(faults, seat, 'empty', value);
    return;
  }
  readValue(faults, seat, value, member.shape);
}

/** Its text must not be empty. */
function mustSay({ need, tolerated }: Member): boolean {
  return need === 'text' || tolerated === 'empty';
}

function isBlank(value: JsonNode): boolean {
  return textOf(value)?.trim() === '';
}

function readUnknown(faults: StructureFault[], node: JsonNode, kind: PreparedKind, name: string): void {
  const extension = name.startsWith('x-');
  if (extension && name.startsWith('x-ms') && !MICROSOFT_EXTENSIONS.has(name))
    noteObject(faults, node, kind, 'unknown-extension', name, EXTENSION_NAMES);
  if (kind.others === 'anything' || (kind.others === 'extensions' && extension)) return;
  const fault = kind.others === 'nothing' ? 'additional' : 'extension-name';
  noteObject(faults, node, kind, fault, name, Object.keys(kind.members));
}

function readValue(faults: StructureFault[], seat: Seat, value: JsonNode, shape: Shape): void {
  if (shape.is === 'either') {
    const fitting = shape.shapes.find((one) => fits(value, one));
    if (fitting === undefined) note(faults, seat, 'type', value, shape);
    else readValue(faults, seat, value, fitting);
    return;
  }
  if (!fits(value, shape)) {
    note(faults, seat, 'type', value, shape);
    return;
  }
  if (shape.is === 'object') readObject(faults, value, shape);
  else if (shape.is === 'list') for (const item of value.items) readValue(faults, seat, item, shape.of);
  else if (shape.is === 'map') readMap(faults, seat, value, shape);
  else if (shape.is === 'text' && shape.values?.includes(textOf(value) ?? '') === false)
    note(faults, seat, 'value', value, shape);
}

function readMap(
  faults: StructureFault[],
  seat: Seat,
  value: JsonNode,
  { of, extensions }: Extract<Shape, { is: 'map' }>,
): void {
  if (of.is === 'anything') return;
  for (const [name, entry] of value.members)
    if (extensions !== true || !name.startsWith('x-')) readValue(faults, seat, entry, of);
}

/** A value is of the kind that a shape asks for; what is in it is not looked at. */
export function fits(node: JsonNode, shape: Shape): boolean {
  const { kind } = node;
  switch (shape.is) {
    case 'text':
      return kind === 'string';
    case 'flag':
      return kind === 'boolean';
    case 'number':
      return kind === 'number';
    case 'integer':
      return kind === 'number' && Number.isInteger(node.data);
    case 'null':
      return kind === 'null';
    case 'list':
      return kind === 'array';
    case 'map':
    case 'object':
      return kind === 'object';
    case 'either':
      return shape.shapes.some((one) => fits(node, one));
    default:
      return true;
  }
}

function note(
  faults: StructureFault[],
  { node, kind, name, member }: Seat,
  fault: FaultKind,
  value?: JsonNode,
  expected: Shape = member.shape,
): void {
  const own = value === undefined || value.parent === node;
  if (own && isReported(member.reportedBy, fault)) return;
  const known = expected.is === 'text' ? (expected.values ?? []) : [];
  faults.push({
    kind: fault,
    node,
    object: kind.name,
    name,
    value,
    expected,
    known,
    tolerated: member.tolerated === fault,
  });
}

function noteObject(
  faults: StructureFault[],
  node: JsonNode,
  kind: PreparedKind,
  fault: FaultKind,
  name: string,
  known: readonly string[],
): void {
  if (isReported(kind.reportedBy, fault)) return;
  const value = node.members.get(name);
  faults.push({
    kind: fault,
    node,
    object: kind.name,
    name,
    value,
    expected: ANYTHING,
    known,
    tolerated: false,
  });
}

function isReported(reportedBy: ReportedBy | undefined, fault: FaultKind): boolean {
  return reportedBy?.[fault] !== undefined;
}
