import type { Connector, FileRole } from '../model/connector';
import type { Finding, Publisher } from '../model/finding';
import type { Requirement, RequirementStatus } from '../model/report';
import { memo } from '../model/memo';
import { REQUIREMENTS, decidedBy, type RequirementEntry, type Subject } from '../model/requirements';
import type { Rule } from '../model/rule';
import type { Configuration } from '../model/settings';
import { compareText } from './findings';

/** What of a connector rules could look at. */
export interface Seen {
  /** The JSON files that were understood. */
  readonly roles: readonly FileRole[];
  /** The folder of the connector was there; it is not when a package is named by itself. */
  readonly folder: boolean;
  /** The package zip was there. */
  readonly package: boolean;
  /** Files that it does not have, and need not have, in its folder. */
  readonly absent?: readonly Subject[];
  /** The connector was compared with an old version of itself. */
  readonly compared?: boolean;
}

const SUBJECTS: readonly Subject[] = ['icon', 'readme', 'intro'];

export function seenOf({ definitionFile, propertiesFile, layout, contents }: Connector): Seen {
  const definition = definitionFile?.definition;
  const roles: FileRole[] = [];
  if (definition !== undefined && definition.unsupported === undefined) roles.push('definition');
  if (propertiesFile?.properties !== undefined) roles.push('properties');
  return {
    roles,
    folder: layout !== 'package',
    package: contents.packages.length > 0,
    absent: SUBJECTS.filter((subject) => contents[subject] === undefined),
  };
}

/** The readiness checklist of a connector, from what rules found and could look at. */
export function requirementsOf(
  { publisher, seen }: { readonly publisher: Publisher; readonly seen: Seen },
  findings: readonly Finding[],
  rules: readonly Rule[],
  configuration: Configuration,
): Requirement[] {
  const deciding = decidingRules(rules)(configuration)(publisher);
  const open = openSeverities(findings);
  return REQUIREMENTS.map((entry) => {
    const own = deciding.get(entry) ?? [];
    const status = entry.publishers.includes(publisher) ? statusOf(entry, own, open, seen) : 'not-applicable';
    return {
      policy: entry.policy,
      title: entry.title,
      status,
      rules: own.map(({ id }) => id),
      ...(status === 'manual' && { instruction: entry.instruction }),
    };
  });
}

type DecidingRules = ReadonlyMap<RequirementEntry, readonly Rule[]>;

/** The rules that are on and run for a publisher, by the requirement that each decides; the same for all connectors of a run. */
const decidingRules = memo((rules: readonly Rule[]) =>
  memo((configuration: Configuration) => {
    const known = new Map<Publisher, DecidingRules>();
    return (publisher: Publisher): DecidingRules => {
      const deciding = known.get(publisher) ?? decidingFor(rules, configuration, publisher);
      known.set(publisher, deciding);
      return deciding;
    };
  }),
);

function decidingFor(
  rules: readonly Rule[],
  configuration: Configuration,
  publisher: Publisher,
): DecidingRules {
  const deciding = new Map<RequirementEntry, Rule[]>();
  for (const rule of rules) {
    const entry = decidedBy(rule);
    const runs = rule.publishers.includes(publisher) && configuration.rules.get(rule.id)?.severity !== 'off';
    if (entry !== undefined && runs) deciding.set(entry, [...(deciding.get(entry) ?? []), rule]);
  }
  for (const own of deciding.values()) own.sort((a, b) => compareText(a.id, b.id));
  return deciding;
}

type Open = Readonly<Record<'error' | 'warning', ReadonlySet<string>>>;

/** The ids of the rules that have findings left, by severity. */
function openSeverities(findings: readonly Finding[]): Open {
  const idsOf = (wanted: Finding['severity']): ReadonlySet<string> =>
    new Set(
      findings
        .filter(({ severity, suppressed }) => severity === wanted && suppressed === null)
        .map(({ rule }) => rule),
    );
  return { error: idsOf('error'), warning: idsOf('warning') };
}

/** A requirement that no rule could look at, or that only a person can confirm, is left to a person. */
function statusOf(
  { when, confirmedBy, subject, waitsFor = [] }: RequirementEntry,
  rules: readonly Rule[],
  open: Open,
  seen: Seen,
): RequirementStatus {
  if (rules.some(({ id }) => open.error.has(id))) return 'fail';
  if (rules.some(({ id }) => open.warning.has(id))) return 'warning';
  if (when !== undefined && (when === 'package') !== seen.package) return 'not-applicable';
  if (subject !== undefined && seen.absent?.includes(subject) === true) return 'manual';
  if (waitsFor.some((id) => open.error.has(id) || open.warning.has(id))) return 'manual';
  return confirmedBy !== 'person' && rules.some((rule) => couldLook(rule, seen)) ? 'pass' : 'manual';
}

function couldLook(rule: Rule, { roles, folder, package: zip, compared = false }: Seen): boolean {
  if (rule.scope === 'change') return compared;
  if (rule.scope === 'document') return rule.roles.some((role) => roles.includes(role));
  return rule.scope === 'connector' && rule.reads === 'package' ? zip : folder;
}
