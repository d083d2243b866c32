import { styleText } from 'node:util';
import { EVIDENCE } from '../kit/evidence';
import { valueRange } from '../kit/options';
import { count, enumerate } from '../kit/text';
import type { Coverage } from '../kit/coverage';
import { referenceUrl, ruleUrl } from '../model/links';
import { requirementOf, type RequirementEntry } from '../model/requirements';
import type { ExampleInput, Rule } from '../model/rule';
import { VALIDATOR_RULES } from '../model/validator-rules';
import { badExample, goodExample } from './example';
import { wantsColor, type Io } from './io';
import { topicOf, type Topic } from './topic';

type Bold = (text: string) => string;

/** `explain`: what a rule of ours, a rule of Microsoft's or a policy code wants, and examples with what is said of them. */
export async function explain(name: string, io: Io): Promise<number> {
  const color = wantsColor(io, io.stdout);
  const bold: Bold = (text) => (color ? styleText('bold', text, { validateStream: false }) : text);
  const lines = await explanation(topicOf(name), bold);
  io.stdout.write(`${lines.join('\n').trimEnd()}\n`);
  return 0;
}

function explanation(topic: Topic, bold: Bold): Promise<string[]> {
  switch (topic.kind) {
    case 'rule':
      return ruleLines(topic.rule, bold);
    case 'validator':
      return validatorLines(topic.coverage, bold);
    case 'policy':
      return requirementLines(topic.requirement, topic.rules, bold);
  }
}

async function ruleLines(rule: Rule, bold: Bold): Promise<string[]> {
  const { id, title, why } = rule;
  return [bold(id), title, '', why, '', ...facts(rule), '', ...(await exampleLines(rule, bold))];
}

function facts(rule: Rule): string[] {
  const { id, severity, evidence, publishers, microsoft, options = {}, reference, fixable } = rule;
  const validatorRule = VALIDATOR_RULES.find(({ name }) => name === microsoft?.rule);
  const policy = microsoft?.policy;
  const rows: [string, string][] = [
    ['Severity', `${severity}: ${EVIDENCE[evidence]}`],
    ['Publishers', enumerate(publishers)],
    ...(validatorRule
      ? [['Microsoft', `${validatorRule.name}: ${validatorRule.meaning}`] as [string, string]]
      : []),
    ...(policy === undefined
      ? []
      : [['Policy', `${policy}: ${requirementOf(policy)?.title ?? ''}`] as [string, string]]),
    ...Object.entries(options).map(([name, option]): [string, string] => [
      'Option',
      `${name} (${valueRange(option)}): ${option.meaning}`,
    ]),
    ...(fixable
      ? [['Repair', 'check --fix writes it, where only one repair is right'] as [string, string]]
      : []),
    ['Reference', referenceUrl(reference)],
    ['Page', ruleUrl(id)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(10)}  ${value}`);
}

async function validatorLines(
  { name, group, meaning, rules, undecidable }: Coverage,
  bold: Bold,
): Promise<string[]> {
  const anchor = group.toLowerCase().replaceAll(' ', '-');
  const head = [
    bold(name),
    `A rule of Microsoft's Swagger Validator, under "${group}"`,
    '',
    meaning,
    '',
    `Reference   ${referenceUrl(`certification-swagger-validator-rules#${anchor}`)}`,
  ];
  if (rules.length > 0) return severalLines(head, 'Covered by', rules, bold);
  return [
    ...head,
    '',
    undecidable === undefined ? 'No rule covers it yet.' : `Not covered: ${undecidable}`,
    '',
  ];
}

function requirementLines(
  { policy, title, publishers, instruction, reference, confirmedBy, when }: RequirementEntry,
  rules: readonly Rule[],
  bold: Bold,
): Promise<string[]> {
  const manual = rules.length === 0 || confirmedBy === 'person';
  const rows: (readonly [string, string])[] = [
    ['Publishers', enumerate(publishers)],
    ...(when === 'package' ? [['Needs', 'the package zip'] as const] : []),
    ...(manual ? [['By hand', instruction] as const] : []),
    ['Reference', referenceUrl(reference)],
  ];
  const head = [
    bold(policy ?? title),
    ...(policy === null ? [] : [title]),
    '',
    ...rows.map(([name, value]) => `${name.padEnd(10)}  ${value}`),
  ];
  return rules.length === 0 ? Promise.resolve(head) : severalLines(head, 'Decided by', rules, bold);
}

/** Of so many rules the examples are shown. */
const SHOWN = 3;

async function severalLines(
  head: readonly string[],
  heading: string,
  rules: readonly Rule[],
  bold: Bold,
): Promise<string[]> {
  const shown = rules.slice(0, SHOWN);
  const examples: string[] = [];
  for (const rule of shown) examples.push(...(await exampleLines(rule, bold, ` (${rule.id})`)));
  const next = rules[SHOWN] ?? rules[0];
  const rest =
    rules.length > SHOWN ? `${count(rules.length - SHOWN, 'more rule')} without examples here; see` : 'More:';
  return [
    ...head,
    '',
    bold(heading),
    ...ruleTable(rules),
    '',
    ...examples,
    `${rest} connector-preflight explain ${next?.id ?? ''}`,
  ];
}

function ruleTable(rules: readonly Rule[]): string[] {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules.flatMap(({ id, severity, title, evidence }) => [
    `  ${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}`,
    `  ${' '.repeat(widest)}           ${EVIDENCE[evidence]}`,
  ]);
}

/** What `--fix` makes of a bad example. */
async function repairLines(rule: Rule, input: ExampleInput, bold: Bold): Promise<string[]> {
  if (rule.fixable === undefined) return [];
  const { repairedLines } = await import('./example-repair');
  const lines = await repairedLines(rule, input);
  return lines.length === 0 ? [] : [bold('Repaired by --fix'), ...lines, ''];
}

/** The first bad example with what is said of it, and the first good one. */
async function exampleLines(rule: Rule, bold: Bold, by = ''): Promise<string[]> {
  const [bad] = rule.examples().bad;
  const [good] = rule.examples().good;
  return [
    ...(bad === undefined
      ? []
      : [
          bold(`Bad${by}`),
          ...(await badExample(rule, bad.input)),
          '',
          ...(await repairLines(rule, bad.input, bold)),
        ]),
    ...(good === undefined ? [] : [bold(`Good${by}`), ...goodExample(rule, good), '']),
  ];
}
