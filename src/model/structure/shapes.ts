import type { KindName, Member, Shape, Variants } from './types';

// Words to describe members with; each returns a member that may be added to: `{ ...text, need: 'present' }`.

const TEXT: Shape = { is: 'text' };

export const text: Member = { shape: TEXT };
export const number: Member = { shape: { is: 'number' } };
export const integer: Member = { shape: { is: 'integer' } };
export const flag: Member = { shape: { is: 'flag' } };
export const nothing: Member = { shape: { is: 'null' } };
export const anything: Member = { shape: { is: 'anything' } };
export const textList: Member = { shape: { is: 'list', of: TEXT } };

/** A text that is required, and not empty. */
export const neededText: Member = { ...text, need: 'text' };

/** One of several texts. */
export function oneOf(...values: readonly string[]): Member {
  return { shape: { is: 'text', values } };
}

export function object(kind: KindName): Member {
  return { shape: { is: 'object', kind } };
}

/** An object whose kind depends on a text in it or beside it. */
export function variant(kind: KindName, variants: Variants): Member {
  return { shape: { is: 'object', kind, variants } };
}

/** A text that a rule of its own demands. */
export function demandedBy(rule: `pp-${string}`, member: Member = text): Member {
  return { ...member, need: 'text', reportedBy: { missing: rule, empty: rule } };
}

export function list(of: Member): Member {
  return { shape: { is: 'list', of: of.shape } };
}

/** An object with free names. */
export function map(of: Member): Member {
  return { shape: { is: 'map', of: of.shape } };
}

/** An object with free names, among which extensions may stand. */
export function patterned(of: Member): Member {
  return { shape: { is: 'map', of: of.shape, extensions: true } };
}

export function either(...members: readonly Member[]): Member {
  return { shape: { is: 'either', shapes: members.map(({ shape }) => shape) } };
}
