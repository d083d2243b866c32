import { isMap, isScalar, type Node } from 'yaml';
import { allows, valueHelp } from '../kit/options';
import { quote } from '../kit/text';
import type { OptionValues, Rule, RuleOption } from '../model/rule';
import { RULE_LEVELS, type RuleSetting } from '../model/settings';
import { membersOf, oneOf, startOf, type Fail } from './yaml-values';

/** What the configuration must know of a rule. */
export type ConfigurableRule = Pick<Rule, 'id' | 'options'>;

/** Reads `rules`: a level, or a map of `severity` and the options of the rule. */
export function readRuleSettings(
  node: Node,
  rules: readonly ConfigurableRule[],
  fail: Fail,
): Map<string, RuleSetting> {
  const byId = new Map<string, ConfigurableRule>(rules.map((rule) => [rule.id, rule]));
  const settings = new Map<string, RuleSetting>();
  for (const [id, value] of membersOf(node, [...byId.keys()], 'rules', fail))
    settings.set(id, readSetting(value, id, byId.get(id)?.options ?? {}, fail));
  return settings;
}

function readSetting(
  node: Node,
  id: string,
  options: Readonly<Record<string, RuleOption>>,
  fail: Fail,
): RuleSetting {
  if (!isMap(node)) return { severity: oneOf(node, RULE_LEVELS, id, fail) };
  const names = Object.keys(options);
  const members = membersOf(
    node,
    ['severity', ...names],
    names.length > 0 ? id : `${id}, which has no options`,
    fail,
  );
  const severity = members.get('severity');
  const values = readValues(members, options, fail);
  return {
    ...(severity && { severity: oneOf(severity, RULE_LEVELS, 'severity', fail) }),
    ...(Object.keys(values).length > 0 && { values }),
  };
}

function readValues(
  members: ReadonlyMap<string, Node>,
  options: Readonly<Record<string, RuleOption>>,
  fail: Fail,
): OptionValues {
  const given = Object.entries(options).flatMap(([name, option]): [string, number][] => {
    const node = members.get(name);
    return node === undefined ? [] : [[name, readValue(node, name, option, fail)]];
  });
  return Object.fromEntries(given);
}

function readValue(node: Node, name: string, option: RuleOption, fail: Fail): number {
  const value = isScalar(node) ? node.value : undefined;
  if (allows(option, value)) return value;
  const given = typeof value === 'string' ? `the text ${quote(value)}` : String(value);
  return fail(
    startOf(node),
    `"${name}" cannot be ${isScalar(node) ? given : 'a list, a map or an alias'}.`,
    valueHelp(option),
  );
}
