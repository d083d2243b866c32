import { styleText } from 'node:util';
import { checkExample, exampleText } from '../engine/examples';
import { EVIDENCE } from '../kit/evidence';
import { enumerate } from '../kit/text';
import { FILE_NAMES } from '../model/connector';
import { referenceUrl, ruleUrl } from '../model/links';
import type { ConnectorExample, FileExample, Rule } from '../model/rule';
import { wantsColor, type Io } from './io';
import { rulesNamed } from './rules';

/** `explain`: what a rule wants and why, with a bad example, what is said of it, and a good one. */
export async function explain(name: string, io: Io): Promise<number> {
  const color = wantsColor(io, io.stdout);
  const bold = (text: string): string => (color ? styleText('bold', text, { validateStream: false }) : text);
  const texts: string[] = [];
  for (const rule of rulesNamed(name)) texts.push(await explanation(rule, bold));
  io.stdout.write(texts.join('\n'));
  return 0;
}

async function explanation(rule: Rule, bold: (text: string) => string): Promise<string> {
  const { id, title, why, severity, evidence, publishers, microsoft, reference, examples } = rule;
  const names = [microsoft?.rule, microsoft?.policy && `policy ${microsoft.policy}`].filter(
    (part) => part !== undefined,
  );
  const [bad] = examples.bad;
  const findings = bad === undefined ? [] : await checkExample(rule, bad.input);
  return [
    bold(`${id}: ${title}`),
    '',
    why,
    '',
    `Severity:   ${severity} (${EVIDENCE[evidence]})`,
    `Publishers: ${enumerate(publishers)}`,
    ...(names.length > 0 ? [`Microsoft:  ${names.join(', ')}`] : []),
    `Reference:  ${referenceUrl(reference)}`,
    `Page:       ${ruleUrl(id)}`,
    '',
    ...(bad === undefined
      ? []
      : [
          bold('Bad'),
          ...fileLines(bad.input, rule),
          ...findings.map(({ line, column, message }) => `  ${line}:${column}  ${message}`),
          '',
        ]),
    ...(examples.good[0] === undefined ? [] : [bold('Good'), ...fileLines(examples.good[0], rule)]),
    '',
  ].join('\n');
}

const LONGEST_EXAMPLE = 60;

function fileLines(input: FileExample | ConnectorExample, rule: Rule): string[] {
  if (rule.scope === 'document') return indented(exampleText(input as FileExample));
  const { definition, properties } = input as ConnectorExample;
  return [
    ...(definition === undefined ? [] : [`  ${FILE_NAMES.definition}`, ...indented(exampleText(definition))]),
    ...(properties === undefined ? [] : [`  ${FILE_NAMES.properties}`, ...indented(exampleText(properties))]),
  ];
}

function indented(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  const shown = lines
    .slice(0, LONGEST_EXAMPLE)
    .map((line) => `    ${line.length > 200 ? `${line.slice(0, 200)}…` : line}`);
  return lines.length > LONGEST_EXAMPLE ? [...shown, '    …'] : shown;
}
