import type { ConnectorLocation } from '../engine/discover';
import type { Checked } from '../engine/run';
import type { Tickets } from '../engine/share';
import type { Settings } from '../model/settings';

/** What a thread is started with. */
export interface Task {
  readonly settings: Settings;
  readonly locations: readonly ConnectorLocation[];
  readonly tickets: Tickets;
}

/** What became of the connector at a place of the list. */
export interface Answer {
  readonly place: number;
  readonly checked: Checked;
}

/** No ticket is left. */
export type Farewell = 'done';
