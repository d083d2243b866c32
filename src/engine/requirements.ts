import type { Connector, FileRole } from '../model/connector';
import type { Finding, Publisher } from '../model/finding';
import type { Requirement, RequirementStatus } from '../model/report';
import { groupBy } from '../model/group-by';
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
  const { byEntry, entryOf } = decidingRules(rules)(configuration)(publisher);
  const open = openSeverities(findings, entryOf);
  return REQUIREMENTS.map((entry) => {
    const { own, ids } = byEntry.get(entry) ?? NOTHING;
    const status = entry.publishers.includes(publisher) ? statusOf(entry, own, open, seen) : 'not-applicable';
    return {
      policy: entry.policy,
      title: entry.title,
      status,
      rules: ids,
      ...(status === 'manual' && { instruction: entry.instruction }),
    };
  });
}

/** The rules that are on and run for a publisher, by the requirement that each decides; the same for all connectors of a run. */
interface Deciding {
  readonly byEntry: ReadonlyMap<RequirementEntry, { readonly own: readonly Rule[]; readonly ids: string[] }>;
  readonly entryOf: ReadonlyMap<string, RequirementEntry>;
}

const NOTHING = { own: [], ids: [] };

const decidingRules = memo((rules: readonly Rule[]) =>
  memo((configuration: Configuration) => {
    const known = new Map<Publisher, Deciding>();
    return (publisher: Publisher): Deciding => {
      const deciding = known.get(publisher) ?? decidingFor(rules, configuration, publisher);
      known.set(publisher, deciding);
      return deciding;
    };
  }),
);

function decidingFor(rules: readonly Rule[], configuration: Configuration, publisher: Publisher): Deciding {
  const running = rules.filter(
    ({ id, publishers }) => publishers.includes(publisher) && configuration.rules.get(id)?.severity !== 'off',
  );
  const groups = groupBy(
    running.toSorted((a, b) => compareText(a.id, b.id)),
    decidedBy,
  );
  return {
    byEntry: new Map([...groups].map(([entry, own]) => [entry, { own, ids: own.map(({ id }) => id) }])),
    entryOf: new Map([...groups].flatMap(([entry, own]) => own.map(({ id }) => [id, entry]))),
  };
}

/** The rules that have findings left, by severity, and the requirements that they decide. */
type Open = Readonly<
  Record<'error' | 'warning', { readonly ids: ReadonlySet<string>; readonly entries: ReadonlySet<unknown> }>
>;

function openSeverities(findings: readonly Finding[], entryOf: Deciding['entryOf']): Open {
  const openOf = (wanted: Finding['severity']): Open['error'] => {
    const open = findings.filter(({ severity, suppressed }) => severity === wanted && suppressed === null);
    const ids = new Set(open.map(({ rule }) => rule));
    return { ids, entries: new Set(Array.from(ids, (id) => entryOf.get(id))) };
  };
  return { error: openOf('error'), warning: openOf('warning') };
}

/** A requirement that no rule could look at, or that only a person can confirm, is left to a person. */
function statusOf(
  entry: RequirementEntry,
  rules: readonly Rule[],
  open: Open,
  seen: Seen,
): RequirementStatus {
  const { when, confirmedBy, subject, waitsFor = [] } = entry;
  if (open.error.entries.has(entry)) return 'fail';
  if (open.warning.entries.has(entry)) return 'warning';
  if (when !== undefined && (when === 'package') !== seen.package) return 'not-applicable';
  if (subject !== undefined && seen.absent?.includes(subject) === true) return 'manual';
  if (waitsFor.some((id) => open.error.ids.has(id) || open.warning.ids.has(id))) return 'manual';
  return confirmedBy !== 'person' && rules.some((rule) => couldLook(rule, seen)) ? 'pass' : 'manual';
}

function couldLook(rule: Rule, { roles, folder, package: zip, compared = false }: Seen): boolean {
  if (rule.scope === 'change') return compared;
  if (rule.scope === 'document') return rule.roles.some((role) => roles.includes(role));
  return rule.scope === 'connector' && rule.reads === 'package' ? zip : folder;
}
