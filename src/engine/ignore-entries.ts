import type { Node } from 'yaml';
import { didYouMean } from '../kit/suggest';
import type { Position } from '../model/json';
import type { Ignore } from '../model/settings';
import { dateFault } from './date';
import { globFault } from './glob';
import { itemsOf, membersOf, startOf, textOf, type Fail } from './yaml-values';

const KEYS = ['rule', 'path', 'pointer', 'reason', 'expires'] as const;

/**
 * Reads `ignore`: accepted findings.
 *
 * @param positionOf the line and column of an offset
 */
export function readIgnore(
  node: Node,
  ruleIds: readonly string[],
  positionOf: (offset: number) => Position,
  fail: Fail,
): Ignore[] {
  return itemsOf(node, 'ignore', fail).map((item) => ({
    ...readEntry(item, ruleIds, fail),
    at: positionOf(startOf(item)),
  }));
}

function readEntry(node: Node, ruleIds: readonly string[], fail: Fail): Omit<Ignore, 'at'> {
  const values = membersOf(node, KEYS, 'an entry of ignore', fail);
  const required = (key: 'rule' | 'path' | 'reason'): { text: string; at: number } => {
    const value = values.get(key);
    if (value === undefined)
      return fail(startOf(node), `This entry of "ignore" needs "${key}".`, reasonHelp(key));
    const text = textOf(value, key, fail);
    if (text.trim() === '') return fail(startOf(value), `"${key}" is empty.`, reasonHelp(key));
    return { text, at: startOf(value) };
  };
  const rule = required('rule');
  if (!ruleIds.includes(rule.text))
    return fail(rule.at, `There is no rule "${rule.text}".${didYouMean(rule.text, ruleIds)}`);
  const path = required('path');
  const fault = globFault(path.text);
  if (fault !== undefined) return fail(path.at, `"${path.text}" is no glob: ${fault}.`);
  const pointer = values.get('pointer');
  const expires = values.get('expires');
  return {
    rule: rule.text,
    path: path.text,
    ...(pointer && { pointer: pointerOf(pointer, fail) }),
    reason: required('reason').text,
    ...(expires && { expires: dateOf(expires, fail) }),
  };
}

function pointerOf(node: Node, fail: Fail): string {
  const pointer = textOf(node, 'pointer', fail);
  const help = 'Copy the pointer of the finding from the JSON report, such as "/paths/~1orders/get".';
  if (pointer !== '' && !pointer.startsWith('/'))
    return fail(startOf(node), `The pointer "${pointer}" does not start with "/".`, help);
  if (/~(?![01])/.test(pointer))
    return fail(startOf(node), `The pointer "${pointer}" has a "~" that is neither "~0" nor "~1".`, help);
  return pointer;
}

function dateOf(node: Node, fail: Fail): string {
  const date = textOf(node, 'expires', fail);
  const fault = dateFault(date);
  if (fault === undefined) return date;
  return fail(startOf(node), `"expires" cannot be "${date}": ${fault}.`, 'Write a day such as 2027-01-31.');
}

function reasonHelp(key: string): string | undefined {
  return key === 'reason' ? 'Say why the finding is accepted, for whoever reads this in a year.' : undefined;
}
