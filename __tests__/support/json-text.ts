/** JSON as it is written, which no value can be: repeated keys, and numbers and texts letter by letter. */
export type Written = Scalar | List | Members;

export interface Scalar {
  readonly kind: 'scalar';
  /** What stands in the text; even whole JSON, or none. */
  readonly text: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Written[];
}

export interface Members {
  readonly kind: 'members';
  readonly members: readonly Member[];
}

export type Member = readonly [string, Written];

export function written(value: unknown): Written {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(written) };
  if (typeof value === 'object' && value !== null)
    return {
      kind: 'members',
      members: Object.entries(value).map(([name, member]) => [name, written(member)]),
    };
  return { kind: 'scalar', text: JSON.stringify(value) };
}

/** Space around the tokens of a text, by their number. */
export type Layout = (token: number) => string;

export const COMPACT: Layout = () => '';

/** @param layout what stands before each token, and after the last; two layouts give texts that differ in space alone */
export function print(root: Written, layout: Layout = COMPACT): string {
  const parts: string[] = [];
  const put = (token: string): void => void parts.push(layout(parts.length / 2), token);
  const visit = (value: Written): void => {
    if (value.kind === 'scalar') {
      put(value.text);
      return;
    }
    put(value.kind === 'list' ? '[' : '{');
    const children: readonly (Written | Member)[] = value.kind === 'list' ? value.items : value.members;
    for (const [index, child] of children.entries()) {
      if (index > 0) put(',');
      if ('kind' in child) visit(child);
      else {
        put(JSON.stringify(child[0]));
        put(':');
        visit(child[1]);
      }
    }
    put(value.kind === 'list' ? ']' : '}');
  };
  visit(root);
  return `${parts.join('')}${layout(parts.length / 2)}`;
}

/** Changes the nth part of a document, counted in the order of the text; the document itself when it has fewer. */
export function changed(root: Written, part: number, change: (value: Written) => Written): Written {
  let left = part;
  const visit = (value: Written): Written => {
    if (left === 0) {
      left -= 1;
      return change(value);
    }
    left -= 1;
    if (left < 0 || value.kind === 'scalar') return value;
    if (value.kind === 'list') return { kind: 'list', items: value.items.map(visit) };
    return { kind: 'members', members: value.members.map(([name, member]) => [name, visit(member)]) };
  };
  return visit(root);
}

/** Every part of a document in the order of the text, with the pointer that leads to it. */
export function* partsOf(root: Written, pointer = ''): Generator<{ value: Written; pointer: string }> {
  yield { value: root, pointer };
  if (root.kind === 'list')
    for (const [index, item] of root.items.entries()) yield* partsOf(item, `${pointer}/${index}`);
  if (root.kind === 'members')
    for (const [name, member] of root.members)
      yield* partsOf(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}
