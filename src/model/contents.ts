import type { TextDocument } from './json';
import type { MarkdownPage } from './markdown-page';
import type { Package } from './package';

/**
 * What was read out of the files of a connector that are not JSON, by libraries that are loaded when there is such a file.
 * Undefined where there is none.
 */
export interface Contents {
  /** The picture that the platform shows for the connector. */
  readonly icon: undefined;
  /** The readme in the connector's folder; undefined also when it cannot be read as text. */
  readonly readme: PageFile | undefined;
  /** The intro.md that Microsoft publishes with the connector's documentation. */
  readonly intro: PageFile | undefined;
  /** The zips that are to be submitted; usually one. */
  readonly packages: readonly Package[];
}

/** A Markdown file of the connector. */
export interface PageFile extends MarkdownPage {
  /** POSIX path, relative to the working folder. */
  readonly path: string;
  /** Its name in the connector's folder. */
  readonly name: string;
  readonly document: TextDocument;
}

export const NO_CONTENTS: Contents = { icon: undefined, readme: undefined, intro: undefined, packages: [] };
