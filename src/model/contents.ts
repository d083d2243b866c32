import type { FolderFile } from './connector';
import type { TextDocument } from './json';
import type { MarkdownPage } from './markdown-page';
import type { Package } from './package';
import type { Script } from './script';

/**
 * What was read out of the files of a connector that are not JSON, by libraries that are loaded when there is such a file, and
 * what was looked up for it. Undefined where there is none.
 */
export interface Contents {
  /** The picture that the platform shows for the connector. */
  readonly icon: Icon | undefined;
  /** Published connectors of others with the same title; none for a connector in Microsoft's repository itself. */
  readonly namesakes: readonly string[];
  /** The readme in the connector's folder; undefined also when it cannot be read as text. */
  readonly readme: PageFile | undefined;
  /** The intro.md that Microsoft publishes with the connector's documentation. */
  readonly intro: PageFile | undefined;
  /** The C# that runs between the platform and the service. */
  readonly script: Script | undefined;
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

export const NO_CONTENTS: Contents = {
  icon: undefined,
  namesakes: [],
  readme: undefined,
  intro: undefined,
  script: undefined,
  packages: [],
};

/** What a picture is by its first bytes, whatever its name says. */
export type PictureKind = 'PNG' | 'JPEG' | 'GIF' | 'WebP' | 'BMP' | 'ICO' | 'SVG' | 'unknown' | 'empty';

/** The icon of a connector. */
export interface Icon {
  readonly file: FolderFile;
  readonly kind: PictureKind;
  /** As the header of a PNG says. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly animated: boolean;
  readonly interlaced: boolean;
  /** Why the pixels of a PNG could not be read. */
  readonly fault: string | undefined;
  /** Undefined unless it is a PNG of moderate size that could be read to its end. */
  readonly pixels: IconPixels | undefined;
}

/** Red, green and blue from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/**
 * What the pixels of an icon tell. A distance is the largest difference of a channel, 0 to 255, from the background; that of a
 * transparent pixel is 0.
 */
export interface IconPixels {
  /** How many are not fully opaque. */
  readonly transparent: number;
  /** The most frequent color of the outermost pixels; undefined when most of them are transparent. */
  readonly background: Color | undefined;
  /** The distances of the outermost pixels. */
  readonly edge: readonly number[];
  /** The largest distance in each row, from the top, and in each column, from the left. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}
