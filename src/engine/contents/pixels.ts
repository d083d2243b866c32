import type { Color, IconPixels } from '../../model/contents';

/** Less than fully: the eye sees no difference, and some programs export it. */
const OPAQUE = 240;

/**
 * What rules want to know of the pixels of an icon.
 *
 * @param data red, green, blue and alpha of each pixel, by rows
 */
export function pixelsOf(data: Uint8Array, width: number, height: number): IconPixels {
  const background = backgroundOf(data, edgeOf(width, height));
  const distance = (pixel: number): number =>
    background === undefined ? 0 : distanceOf(data, pixel, background);
  const rows = new Array<number>(height).fill(0);
  const columns = new Array<number>(width).fill(0);
  let transparent = 0;
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [row, column] = [Math.floor(pixel / width), pixel % width];
    const far = distance(pixel);
    rows[row] = Math.max(rows[row] ?? 0, far);
    columns[column] = Math.max(columns[column] ?? 0, far);
    if (!isOpaque(data, pixel)) transparent++;
  }
  return { transparent, background, edge: edgeOf(width, height).map(distance), rows, columns };
}

/** The outermost pixels; the corners count twice. */
function edgeOf(width: number, height: number): number[] {
  const across = Array.from({ length: width }, (_, column) => [column, (height - 1) * width + column]);
  const down = Array.from({ length: height }, (_, row) => [row * width, row * width + width - 1]);
  return [...across, ...down].flat();
}

function backgroundOf(data: Uint8Array, edge: readonly number[]): Color | undefined {
  const numbers = new Map<string, { readonly pixel: number; number: number }>();
  for (const pixel of edge) {
    const key = isOpaque(data, pixel) ? colorAt(data, pixel).join() : '';
    const entry = numbers.get(key) ?? { pixel, number: 0 };
    entry.number++;
    numbers.set(key, entry);
  }
  const [most] = [...numbers.values()].sort((a, b) => b.number - a.number);
  return most === undefined || !isOpaque(data, most.pixel) ? undefined : colorAt(data, most.pixel);
}

function distanceOf(data: Uint8Array, pixel: number, [red, green, blue]: Color): number {
  if (!isOpaque(data, pixel)) return 0;
  const color = colorAt(data, pixel);
  return Math.max(Math.abs(color[0] - red), Math.abs(color[1] - green), Math.abs(color[2] - blue));
}

function isOpaque(data: Uint8Array, pixel: number): boolean {
  return (data[pixel * 4 + 3] ?? 0) >= OPAQUE;
}

function colorAt(data: Uint8Array, pixel: number): Color {
  return [data[pixel * 4] ?? 0, data[pixel * 4 + 1] ?? 0, data[pixel * 4 + 2] ?? 0];
}
