import type { Publisher } from '../finding';

/** One line of the readiness checklist: what has to be true before a connector is submitted. */
export interface RequirementEntry {
  /** Certification policy code; null where Microsoft publishes none. */
  readonly policy: string | null;
  /** The wanted state, in our words. */
  readonly title: string;
  readonly publishers: readonly Publisher[];
  /** What a person has to do where no rule decides. */
  readonly instruction: string;
  /** Page of Microsoft's connector documentation, with anchor; or an absolute URL. */
  readonly reference: string;
  /** Ids of rules without a policy code that belong to it; one that ends in `-` stands for all that start so. */
  readonly rules?: readonly string[];
  /** Rules can refute it, but only a person can confirm it. */
  readonly confirmedBy?: 'person';
  /** Rules of other requirements: while they miss what this one is about, nothing about it is decided. */
  readonly waitsFor?: readonly string[];
  /** What it is about, where that may be absent: nothing is decided then. */
  readonly subject?: Subject;
  /** It applies only when the package zip is seen, or only when it is not. */
  readonly when?: 'package' | 'no package';
}

/** A file that not every connector has in its folder. */
export type Subject = 'icon' | 'readme' | 'intro';

export const ALL: readonly Publisher[] = ['verified', 'independent', 'custom'];
export const CERTIFIED: readonly Publisher[] = ['verified', 'independent'];
export const VERIFIED: readonly Publisher[] = ['verified'];
export const INDEPENDENT: readonly Publisher[] = ['independent'];
