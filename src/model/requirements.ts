import type { Publisher } from './finding';
import { APPEARANCE_REQUIREMENTS } from './requirements/appearance';
import { DEFINITION_REQUIREMENTS } from './requirements/definition';
import { PACKAGE_REQUIREMENTS } from './requirements/package';
import { PROGRAMME_REQUIREMENTS } from './requirements/programme';
import { SUBMISSION_REQUIREMENTS } from './requirements/submission';
import type { RequirementEntry } from './requirements/types';

export type { RequirementEntry, Subject } from './requirements/types';

/** The parts of the checklist, as a page about readiness shows them. */
export const REQUIREMENT_GROUPS: readonly {
  readonly title: string;
  readonly requirements: readonly RequirementEntry[];
}[] = [
  { title: 'Color, icon, title and description', requirements: APPEARANCE_REQUIREMENTS },
  { title: 'The definition', requirements: DEFINITION_REQUIREMENTS },
  { title: 'Files of the submission', requirements: SUBMISSION_REQUIREMENTS },
  { title: 'The package', requirements: PACKAGE_REQUIREMENTS },
  { title: 'The programme', requirements: PROGRAMME_REQUIREMENTS },
];

/**
 * Everything that has to be true before a connector is submitted, each once: by policy code first, then what has none.
 *
 * Source: "Fix certification policy errors", the pages on certification and submission of Microsoft's connector
 * documentation, and the codes that its checks print. Codes that Microsoft does not publish are not here.
 */
export const REQUIREMENTS: readonly RequirementEntry[] = REQUIREMENT_GROUPS.flatMap(
  ({ requirements }) => requirements,
).sort(byPolicy);

const BY_POLICY = new Map(REQUIREMENTS.map((entry) => [entry.policy, entry]));

/** The requirement of a policy code; undefined for a code that Microsoft does not publish. */
export function requirementOf(policy: string): RequirementEntry | undefined {
  return BY_POLICY.get(policy);
}

/** What a rule says of itself that tells which requirement it decides. */
export interface Deciding {
  readonly id: string;
  readonly publishers: readonly Publisher[];
  readonly microsoft?: { readonly policy?: string };
}

/** The requirement that a rule decides, one at most: that of its policy code, or else the one that names it. */
export function decidedBy({ id, microsoft }: Deciding): RequirementEntry | undefined {
  if (microsoft?.policy !== undefined) return requirementOf(microsoft.policy);
  return EXACT.get(id) ?? PREFIXES.find(([prefix]) => id.startsWith(prefix))?.[1];
}

const NAMED = REQUIREMENTS.flatMap((entry) => (entry.rules ?? []).map((rule) => [rule, entry] as const));
const EXACT = new Map(NAMED.filter(([rule]) => !rule.endsWith('-')));
const PREFIXES = NAMED.filter(([rule]) => rule.endsWith('-'));

function byPolicy({ policy: a }: RequirementEntry, { policy: b }: RequirementEntry): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const index = left.findIndex((part, place) => part !== right[place]);
  return (left[index] ?? 0) - (right[index] ?? 0);
}
