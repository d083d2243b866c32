import { describe, expect, test } from '@jest/globals';
import { createChecker } from '../src/engine/check';
import { exampleConnectors } from '../src/engine/examples';
import { applyFixes } from '../src/engine/fix/apply';
import { auditor, introducedBy, isRevealed } from '../src/engine/fix/audit';
import { repair } from '../src/engine/fix/repair';
import { repairableFile } from '../src/engine/fix/repairable';
import { withTexts } from '../src/engine/fix/texts';
import type { Connector } from '../src/model/connector';
import { isRepairable, type Finding } from '../src/model/finding';
import { memo } from '../src/model/memo';
import type { Rule } from '../src/model/rule';
import { rules } from '../src/rules/index';
import { splicedText } from './support/fixes';

const check = memo(createChecker(rules));
const audit = auditor(rules);

/** The connectors of the bad examples of a rule, each with what all rules find in it. */
const badConnectors = memo(async (rule: Rule) => {
  const connectors: { connector: Connector; found: readonly Finding[] }[] = [];
  for (const { input } of rule.examples().bad)
    for (const connector of await exampleConnectors(rule, input))
      connectors.push({ connector, found: await check(connector) });
  return connectors;
});

const shown = ({ rule, file, line, column, message }: Finding): string =>
  `${file}:${line}:${column} ${rule} ${message}`;

describe.each(rules.filter(({ fixable }) => fixable).map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    test('repairs at least one of its bad examples', async () => {
      const findings = (await badConnectors(rule)).flatMap(({ found }) => found);
      expect(findings.filter((finding) => finding.rule === id && isRepairable(finding))).not.toEqual([]);
    });

    test('each repair removes its finding alone, and brings none of any rule', async () => {
      for (const { connector, found } of await badConnectors(rule))
        for (const finding of found.filter((one) => one.rule === id && isRepairable(one))) {
          const repaired = await withRepair(connector, finding);
          const after = await check(repaired);
          const more = introducedBy(found, after).filter((one) => !isRevealed(one, connector, repaired));
          expect(more.map(shown)).toEqual([]);
          const own = (list: readonly Finding[]): Finding[] => list.filter((one) => one.rule === id);
          const gone = introducedBy(own(after), own(found));
          expect([shown(finding), gone.length]).toEqual([shown(finding), 1]);
        }
    });

    test('changes nothing beyond its edits, and keeps JSON what it was', async () => {
      for (const { connector, found } of await badConnectors(rule))
        for (const finding of found.filter((one) => one.rule === id && isRepairable(one))) {
          const before = textOf(connector, finding.file);
          const after = textOf(await withRepair(connector, finding), finding.file);
          expect(after).toBe(splicedText(before, finding.fix ?? []));
          expect(after).not.toBe(before);
          if (isJson(before)) expect(isJson(after)).toBe(true);
        }
    });

    test('repairs its examples to the end, together with all other rules, and nothing is left for a second time', async () => {
      for (const { connector } of await badConnectors(rule)) {
        const { introduced, violations } = await audit(connector);
        expect([
          ...violations,
          ...introduced.map(({ finding, by }) => `${shown(finding)} by ${by.join()}`),
        ]).toEqual([]);
      }
    });

    test('repairs nothing in its good examples', async () => {
      const only = createChecker([rule]);
      for (const input of rule.examples().good)
        for (const connector of await exampleConnectors(rule, input))
          expect((await repair(connector, only)).files).toEqual([]);
    });
  },
);

test('only rules that say so repair anything', async () => {
  const silent = rules.filter(({ fixable }) => fixable === undefined);
  const repairing = new Set<string>();
  for (const rule of silent)
    for (const { input } of rule.examples().bad)
      for (const connector of await exampleConnectors(rule, input))
        for (const finding of await check(connector))
          if (finding.fix !== undefined) repairing.add(finding.rule);
  expect(silent.filter(({ id }) => repairing.has(id)).map(({ id }) => id)).toEqual([]);
});

async function withRepair(connector: Connector, finding: Finding): Promise<Connector> {
  const file = repairableFile(connector, finding.file);
  if (file === undefined) throw new Error(`${shown(finding)} is in a file that cannot be repaired`);
  const { text, applied } = applyFixes(file.document, [finding]);
  expect(applied).toEqual([finding]);
  return withTexts(connector, new Map([[finding.file, text]]));
}

function textOf(connector: Connector, path: string): string {
  return repairableFile(connector, path)?.document.text ?? '';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
