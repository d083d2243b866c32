import type { Evidence } from '../model/rule';

/** What the evidence for a severity says to a reader. */
export const EVIDENCE: Readonly<Record<Evidence, string>> = {
  'printed-error': "Microsoft's checks print it as an error",
  'printed-warning': "Microsoft's checks print it as a warning",
  documented: "Microsoft's documentation demands it",
  catalogue: "a check of Microsoft's, and published connectors never do it",
  review: 'reviewers send it back',
  advice: 'advice',
};
