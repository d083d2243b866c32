import type { Parser, TreeCursor } from 'web-tree-sitter';
import { loadParser } from './parser';

/** A node of the syntax tree; of tokens without a name, those that have a role, are missing, or stand in an error. A comment is a directive of a script. */
export interface Syntax {
  readonly type: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Its role in the parent. */
  readonly field: string | undefined;
  readonly parent: Syntax | undefined;
  readonly children: readonly Syntax[];
  /** The parser inserted it, because nothing can be read without it. */
  readonly missing: boolean;
}

/** Bounds time and memory, for untrusted files; half a megabyte of code needs less. It counts steps, so results are the same everywhere. */
const MOST_STEPS = 20_000;

let parser: Promise<Parser> | undefined;

/** @returns undefined when the text is too long to be parsed */
export async function parseCSharp(text: string): Promise<Syntax | undefined> {
  parser ??= loadParser();
  const loaded = await parser;
  let steps = 0;
  const tree = loaded.parse(readable(text), null, { progressCallback: () => ++steps > MOST_STEPS });
  if (tree === null) {
    loaded.reset();
    return undefined;
  }
  const cursor = tree.walk();
  try {
    return copyOf(cursor, text);
  } finally {
    cursor.delete();
    tree.delete();
  }
}

/**
 * The text, as long as before, without what the grammar does not take for C#: `field` as the name of a variable, which is a
 * keyword since C# 14 only, and the directives of scripts, which become comments: those in comments and texts are none.
 */
function readable(text: string): string {
  return text
    .replace(/\bfield\b/g, 'fielD')
    .replace(
      /^([ \t]*)#(?:r|(l)oad)\b/gm,
      (directive, indent: string) => `${indent}//${directive.slice(indent.length + 2)}`,
    );
}

type Growing = Syntax & { readonly children: Syntax[] };

function copyOf(cursor: TreeCursor, text: string): Syntax {
  const root = nodeAt(cursor, undefined);
  let parent: Growing | undefined = root;
  if (!cursor.gotoFirstChild()) return root;
  while (parent !== undefined) {
    const node = nodeAt(cursor, parent);
    if (isKept(node, cursor, text)) parent.children.push(node);
    if (cursor.gotoFirstChild()) {
      parent = node;
      continue;
    }
    while (parent !== undefined && !cursor.gotoNextSibling()) {
      parent = parent.parent as Growing | undefined;
      cursor.gotoParent();
    }
  }
  return root;
}

function nodeAt(cursor: TreeCursor, parent: Growing | undefined): Growing {
  return {
    type: cursor.nodeType,
    start: cursor.startIndex,
    end: cursor.endIndex,
    field: cursor.currentFieldName ?? undefined,
    parent,
    children: [],
    missing: cursor.nodeIsMissing,
  };
}

function isKept({ field, parent, missing, type, start }: Syntax, cursor: TreeCursor, text: string): boolean {
  if (type === 'comment') return text[start] === '#';
  return cursor.nodeIsNamed || missing || field !== undefined || parent?.type === 'ERROR' || type === 'ERROR';
}

/** The node and everything in it, in the order of the text. */
export function* nodesIn(root: Syntax): Generator<Syntax> {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined) open.push(child);
    }
  }
}

/** The child with that role. */
export function childIn(node: Syntax | undefined, field: string): Syntax | undefined {
  return node?.children.find((child) => child.field === field);
}
