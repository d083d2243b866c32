import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { didYouMean } from '../kit/suggest';

/** Ends the reading with a UsageError that names the place. */
export type Fail = (offset: number, message: string, help?: string) => never;

/** The members of a map whose keys must be known. */
export function membersOf(node: Node, known: readonly string[], what: string, fail: Fail): Map<string, Node> {
  if (!isMap(node)) return fail(startOf(node), `Write ${what} as a map of keys and values.`);
  const members = new Map<string, Node>();
  const names = new Set<string>();
  for (const { key, value } of (node as YAMLMap<Node, Node | null>).items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!known.includes(name))
      fail(startOf(key), `"${name}" is not known in ${what}.${didYouMean(name, known)}`, knownHelp(known));
    // The library compares each key with all others, which takes minutes in a file of nothing but keys.
    if (names.has(name)) fail(startOf(key), `"${name}" is written twice in ${what}.`, 'Remove one of both.');
    names.add(name);
    if (value !== null && !(isScalar(value) && value.value === null)) members.set(name, value);
  }
  return members;
}

function knownHelp(known: readonly string[]): string | undefined {
  return known.length <= 10
    ? `Known are ${known.join(', ')}.`
    : 'List all rules with: connector-preflight rules';
}

export function itemsOf(node: Node, what: string, fail: Fail): Node[] {
  return isSeq(node) ? (node.items as Node[]) : fail(startOf(node), `Write "${what}" as a list.`);
}

export function textOf(node: Node, what: string, fail: Fail): string {
  return isScalar(node) && typeof node.value === 'string'
    ? node.value
    : fail(startOf(node), `Write text in "${what}".`);
}

export function oneOf<T extends string>(node: Node, allowed: readonly T[], what: string, fail: Fail): T {
  // YAML 1.1 readers know `off` as false; whoever writes it means the word.
  const value = isScalar(node) ? (node.value === false ? 'off' : node.value) : undefined;
  const found = allowed.find((word) => word === value);
  const given = isScalar(node) ? `"${String(value)}"` : 'a list, a map or an alias';
  return found ?? fail(startOf(node), `"${what}" cannot be ${given}.`, `Write one of ${allowed.join(', ')}.`);
}

export function flagOf(node: Node, what: string, fail: Fail): boolean {
  return isScalar(node) && typeof node.value === 'boolean'
    ? node.value
    : fail(startOf(node), `"${what}" is neither true nor false.`, 'Write true or false, without quotes.');
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
