import type { ConnectorLocation } from '../engine/discover';
import type { Checked } from '../engine/run';

/** Connectors for a thread to check. */
export interface Question {
  readonly id: number;
  readonly locations: readonly ConnectorLocation[];
}

/** What became of the connectors of the question with the same number. */
export interface Answer {
  readonly id: number;
  readonly checked: Checked[];
}
