import type { PathItem } from '../model/definition/types';
import type { JsonNode, Place, Span } from '../model/json';
import { memo } from '../model/memo';
import { keyOf } from './place';

/** A path such as `/orders/{orderId}/lines`, taken apart. Offsets count from the start of the path. */
export interface PathTemplate {
  /** The text between slashes, with `{}` for every variable; the slash that starts the path starts no segment of its own. */
  readonly segments: readonly string[];
  readonly variables: readonly PathVariable[];
  /** Braces that enclose no variable. */
  readonly flaws: readonly PathFlaw[];
}

/** A part in braces; its offsets include them. */
export interface PathVariable extends Span {
  /** Without the `*` of a wildcard and the `=…` of a default. */
  readonly name: string;
  /** The text after `=`; undefined when there is no `=`. */
  readonly defaultValue: string | undefined;
}

/** A brace without its partner, nothing in braces, braces in braces, or braces around a slash. */
export interface PathFlaw extends Span {
  readonly kind: 'unopened' | 'unclosed' | 'empty' | 'nested' | 'split';
}

/** The path of a path item taken apart, once for all rules. */
export const templateOf = memo(({ path }: PathItem): PathTemplate => parsePath(path));

/** The names of the variables of a path in order, each once. */
export function variablesOf(pathItem: PathItem): string[] {
  return [...new Set(templateOf(pathItem).variables.map(({ name }) => name))];
}

/** Takes a path apart; any text is a path, and what is wrong with its braces is listed as flaws. */
export function parsePath(path: string): PathTemplate {
  const variables: PathVariable[] = [];
  const flaws: PathFlaw[] = [];
  for (const group of path.search(/[{}]/) === -1 ? [] : braceGroups(path)) {
    const kind = flawOf(path, group);
    if (kind === undefined) variables.push(readVariable(path, group));
    else flaws.push({ ...group, kind });
  }
  return { segments: segmentsOf(path, variables), variables, flaws };
}

/** The spans of `{…}`, braces in braces included, and of braces without a partner. */
function* braceGroups(path: string): Generator<Span> {
  let open: number | undefined;
  let depth = 0;
  let slash = false;
  for (const { index, 0: character } of path.matchAll(/[{}/]/g)) {
    if (character === '/') slash = true;
    else if (character === '{' && open !== undefined && !slash) depth += 1;
    else if (character === '{') {
      if (open !== undefined) yield { start: open, end: open + 1 };
      [open, depth, slash] = [index, 1, false];
    } else if (open === undefined) yield { start: index, end: index + 1 };
    else if (--depth === 0) {
      yield { start: open, end: index + 1 };
      open = undefined;
    }
  }
  if (open !== undefined) yield { start: open, end: open + 1 };
}

function flawOf(path: string, { start, end }: Span): PathFlaw['kind'] | undefined {
  if (end === start + 1) return path[start] === '{' ? 'unclosed' : 'unopened';
  const content = path.slice(start + 1, end - 1);
  if (content.trim() === '') return 'empty';
  if (/[{}]/.test(content)) return 'nested';
  return content.includes('/') ? 'split' : undefined;
}

function readVariable(path: string, { start, end }: Span): PathVariable {
  const content = path.slice(start + 1, end - 1);
  const equals = content.indexOf('=');
  const name = (equals < 0 ? content : content.slice(0, equals)).replace(/^\*|\*$/g, '');
  return { start, end, name, defaultValue: equals < 0 ? undefined : content.slice(equals + 1) };
}

function segmentsOf(path: string, variables: readonly PathVariable[]): string[] {
  let shape = '';
  let done = 0;
  for (const { start, end } of variables) {
    shape += `${path.slice(done, start)}{}`;
    done = end;
  }
  return (shape + path.slice(done)).replace(/^\//, '').split('/');
}

/** Points at a part of a path in its key; at the whole key where escapes shift the offsets. */
export function inPath(node: JsonNode, path: string, part: Span): Place {
  const key = keyOf(node);
  if (key.end - key.start !== path.length + 2) return key;
  return { node, start: key.start + 1 + part.start, end: key.start + 1 + part.end };
}
