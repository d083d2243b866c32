import { isDeepStrictEqual } from 'node:util';
import type { Connector } from '../../model/connector';
import type { Finding } from '../../model/finding';
import { child, unescapeSegment, type JsonNode } from '../../model/json';
import { memo } from '../../model/memo';
import type { Rule } from '../../model/rule';
import { createChecker, type Checker } from '../check';
import { faultMessage, repair, type Repair, type RepairedFile } from './repair';

/** What repairs did to a connector, and what they should not have done. */
export interface Audit {
  /** Findings with a repair that the connector had, and those that were repaired, round by round. */
  readonly repairable: readonly Finding[];
  readonly repaired: readonly Finding[];
  /** Findings that it had not before, with the rules whose repair alone brings one of the kind. */
  readonly introduced: readonly Introduced[];
  /** Findings that only came to light: in a file that could not be read as what it is, or below a name that was misspelt. */
  readonly revealed: readonly Finding[];
  /** What else is wrong, one sentence each. */
  readonly violations: readonly string[];
}

export interface Introduced {
  readonly finding: Finding;
  readonly by: readonly string[];
}

/**
 * Repairs a connector in memory, and looks at what came of it: no finding of any rule that was not there, no file that is no
 * longer JSON, nothing left to repair, nothing changed by a second time.
 *
 * @param rules all rules, those without repairs, too
 */
export function auditor(rules: readonly Rule[]): (connector: Connector) => Promise<Audit> {
  // A connector is checked once, though several questions are asked about it.
  const check = memo(createChecker(rules));
  return async (connector) => {
    const before = await check(connector);
    const repairable = before.filter(({ fix = [] }) => fix.length > 0);
    if (repairable.length === 0)
      return { repairable, repaired: [], introduced: [], revealed: [], violations: [] };
    const result = await repair(connector, check);
    const after = await check(result.connector);
    const again = await repair(result.connector, check);
    const violations = [
      ...result.faults.map((fault) => `${faultMessage(fault)}.`),
      ...result.files.filter(isBroken).map(({ path }) => `${path} is no longer JSON.`),
      ...again.files.map(({ path }) => `${path} is changed by a second time.`),
      ...after
        .filter(({ fix = [] }) => fix.length > 0)
        .map(({ file, line, rule }) => `${file}:${line} ${rule} is left, though it can be repaired.`),
    ];
    const more = introducedBy(before, after);
    const revealed = more.filter((finding) => isRevealed(finding, connector, result.connector));
    const introduced = more.filter((finding) => !revealed.includes(finding));
    return {
      repairable,
      repaired: result.repaired,
      introduced: await attributed(connector, introduced, result, check),
      revealed,
      violations,
    };
  };
}

/** Whether rules saw all of a connector: of what is no object, or no Swagger 2.0, they say nothing else. */
function wasRead({ definitionFile, propertiesFile }: Connector): boolean {
  const { definition } = definitionFile ?? {};
  return (
    (definitionFile === undefined || (definition !== undefined && definition.unsupported === undefined)) &&
    (propertiesFile === undefined || propertiesFile.properties !== undefined)
  );
}

/** Whether a finding was there all the time, where no rule could see it. */
export function isRevealed({ file, pointer }: Finding, before: Connector, after: Connector): boolean {
  if (!wasRead(before) || isMalformedBeside(before, file)) return true;
  const rootIn = ({ definitionFile, propertiesFile }: Connector): JsonNode | undefined =>
    [definitionFile, propertiesFile].find((one) => one?.path === file)?.document.root;
  return hasNewName(rootIn(before), rootIn(after), pointer);
}

/** Whether another file than this was no JSON: rules that compare the two said nothing. */
function isMalformedBeside({ definitionFile, propertiesFile }: Connector, path: string): boolean {
  return [definitionFile, propertiesFile].some(
    (file) => file !== undefined && file.path !== path && file.document.syntaxProblems.length > 0,
  );
}

/** Whether a member on the way to a place had another name before, and the same value. */
function hasNewName(before: JsonNode | undefined, after: JsonNode | undefined, pointer: string): boolean {
  let old = before;
  let now = after;
  for (const segment of pointer.split('/').slice(1).map(unescapeSegment)) {
    const parent = now;
    now = child(now, segment);
    const same = child(old, segment);
    if (same === undefined)
      return [...(old?.members ?? [])].some(
        ([name, member]) => parent?.members.has(name) === false && isDeepStrictEqual(member.data, now?.data),
      );
    old = same;
  }
  return false;
}

/** Whether JSON became something else, as the parser of JavaScript sees it. */
function isBroken({ path, before, after }: RepairedFile): boolean {
  return /\.json$/i.test(path) && isJson(before) && !isJson(after);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The findings that were not there before: of one rule at one place more than there were. */
export function introducedBy(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(placeOf(finding), (known.get(placeOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = known.get(placeOf(finding)) ?? 0;
    known.set(placeOf(finding), left - 1);
    return left <= 0;
  });
}

/** Rule and pointer without the positions in lists: they move when an item is removed. */
function placeOf({ rule, file, pointer }: Finding): string {
  return [rule, file, pointer.replace(/\/\d+(?=\/|$)/g, '/*')].join('\0');
}

async function attributed(
  connector: Connector,
  introduced: readonly Finding[],
  { repaired }: Repair,
  check: Checker,
): Promise<Introduced[]> {
  if (introduced.length === 0) return [];
  const before = await check(connector);
  const brought = new Map<string, Set<string>>();
  for (const rule of new Set(repaired.map((finding) => finding.rule))) {
    const alone = await repair(connector, check, (finding) => finding.rule === rule);
    brought.set(rule, new Set(introducedBy(before, await check(alone.connector)).map(placeOf)));
  }
  return introduced.map((finding) => ({
    finding,
    by: [...brought].filter(([, places]) => places.has(placeOf(finding))).map(([rule]) => rule),
  }));
}
