import type { Script } from './script';

/**
 * What was read out of the files of a connector that are not JSON, by libraries that are loaded when there is such a file.
 * Undefined where there is none.
 */
export interface Contents {
  /** The picture that the platform shows for the connector. */
  readonly icon: undefined;
  readonly script: Script | undefined;
}

export const NO_CONTENTS: Contents = { icon: undefined, script: undefined };
