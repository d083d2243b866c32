import type { Layout } from './connector';
import type { Publisher, Range } from './finding';

/** A place that outlives its document, and can be handed from thread to thread. */
export interface Mark extends Range {
  /** POSIX path, relative to the working folder. */
  readonly file: string;
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
}

/** What rules on all connectors of a run need to know of each. */
export interface ConnectorTraits {
  /** POSIX path of its folder, relative to the working folder. */
  readonly path: string;
  readonly publisher: Publisher;
  readonly layout: Layout;
  /** `info.title`, when it is a text. */
  readonly title: { readonly text: string; readonly at: Mark } | undefined;
}

/** A problem of one connector that only the others of the run make one. */
export interface CheckoutProblem {
  readonly connector: ConnectorTraits;
  readonly at: Mark;
  readonly message: string;
  /** Other places, in files of other connectors, too. */
  readonly related?: readonly { readonly at: Mark; readonly message: string }[];
}
