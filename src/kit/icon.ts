import type { Color, Icon, IconPixels } from '../model/contents';
import type { Connector } from '../model/connector';
import { textOf } from '../model/json';
import type { ConnectorProblem } from '../model/rule';
import { WHOLE_FILE } from './connector';
import { pngExample, type Drawing, type Paint } from './png-example';

/** An icon whose pixels could be read. */
export type ReadIcon = Icon & {
  readonly width: number;
  readonly height: number;
  readonly pixels: IconPixels;
};

/** The icon, when its pixels could be read. */
export function readIcon({ contents: { icon } }: Connector): ReadIcon | undefined {
  if (icon?.pixels === undefined || icon.width === undefined || icon.height === undefined) return undefined;
  return { ...icon, width: icon.width, height: icon.height, pixels: icon.pixels };
}

/** A problem with the icon as a whole. */
export function iconProblem({ file }: Icon, message: string): ConnectorProblem {
  return { file: { path: file.path }, at: WHOLE_FILE, message };
}

/** Part of the outermost pixels that has the color of the background where it is one color, and touched by a logo at most. */
const MOST_OF_THE_EDGE = 0.75;

/** How much the channels may differ at the edge of an icon with a background of one color, of 255. */
export const EDGE_TOLERANCE = 16;

/**
 * The background, where it is one color.
 *
 * @param tolerance how much the channels of its pixels may differ
 */
export function plainBackground({ background, edge }: IconPixels, tolerance: number): Color | undefined {
  const like = edge.filter((distance) => distance <= tolerance).length;
  return like >= edge.length * MOST_OF_THE_EDGE ? background : undefined;
}

/** The largest difference of a channel. */
export function colorDistance(a: Color, b: Color): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

/** `#rrggbb` */
export function hexOf(color: Color): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The channels of `#rrggbb`; undefined for any other text. */
export function colorOf(hex: string): Color | undefined {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)?.slice(1) ?? [];
  const [red, green, blue] = channels.map((channel) => Number.parseInt(channel, 16));
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

/** `iconBrandColor` as it is written. */
export function brandColorText({ propertiesFile }: Connector): string | undefined {
  return textOf(propertiesFile?.properties?.body?.members.get('iconBrandColor'));
}

/** What the icon of an example looks like. */
export interface IconSketch extends Partial<Pick<Drawing, 'width' | 'height' | 'animated' | 'interlaced'>> {
  readonly background?: string;
  /** Of the background. */
  readonly alpha?: number;
  /** Of the lower half. */
  readonly lower?: string;
  /** Per cent of each side. */
  readonly logo?: number;
}

/** A PNG with a white square in the middle, for examples. */
export function iconExample(sketch: IconSketch = {}): () => Uint8Array {
  const {
    width = 100,
    height = 100,
    background = '#0b6a0b',
    alpha = 255,
    lower,
    logo = 60,
    ...rest
  } = sketch;
  const paint = (hex: string): Paint => [...(colorOf(hex) ?? [0, 0, 0]), alpha];
  const inside = (at: number, side: number): boolean => Math.abs(2 * at + 1 - side) < (side * logo) / 100;
  return () =>
    pngExample({
      ...rest,
      width,
      height,
      palette: [paint(background), [255, 255, 255, 255], paint(lower ?? background)],
      paintAt: (x, y) => (inside(x, width) && inside(y, height) ? 1 : 2 * y < height ? 0 : 2),
    });
}
