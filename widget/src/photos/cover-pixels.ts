/** A part of a picture, in fractions of its width and height. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As much of an `ImageData` as is needed here. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Color = readonly [red: number, green: number, blue: number];

/** A JPEG codes colours in squares of so many pixels: what is inside a square can be guessed from all of it. */
const square = 16;
/** Coarse tiles along the longer side of a box, so that everybody sees that something was covered here. */
const tilesAlong = 8;

/**
 * Covers parts of a picture for good. What it looks like is a mosaic, but nothing in it comes from what was below: a real mosaic
 * or blur of a number plate can be matched against all plates there are (as Depix and Unredacter do with words). The colour is that of the
 * pixels around the box, the tiles are chance.
 */
export function coverPixels(pixels: Pixels, areas: readonly Area[], random: () => number = Math.random): void {
  const boxes = areas.map((area) => toBox(area, pixels));
  // All colours first: a box that was filled is not to lend its colour to the next.
  const colors = boxes.map((box) => colorAround(pixels, box, boxes));
  boxes.forEach((box, index) => fill(pixels, box, colors[index] ?? [128, 128, 128], random));
}

/** Outward to whole squares, within the picture. */
export function toBox({ left, top, width, height }: Area, { width: right, height: bottom }: Pick<Pixels, 'width' | 'height'>): Box {
  const down = (value: number): number => Math.max(0, Math.floor(value / square) * square);
  const up = (value: number): number => Math.ceil(value / square) * square;
  return {
    left: down(left * right),
    top: down(top * bottom),
    right: Math.min(right, up((left + width) * right)),
    bottom: Math.min(bottom, up((top + height) * bottom)),
  };
}

const isInside = ({ left, top, right, bottom }: Box, x: number, y: number): boolean => x >= left && x < right && y >= top && y < bottom;

/** The mean of a ring around a box that no box covers; grey where there is none. */
function colorAround({ data, width, height }: Pixels, box: Box, boxes: readonly Box[]): Color {
  const sum = [0, 0, 0];
  let count = 0;
  for (let y = Math.max(0, box.top - square); y < Math.min(height, box.bottom + square); y += 2) {
    for (let x = Math.max(0, box.left - square); x < Math.min(width, box.right + square); x += 2) {
      if (boxes.some((other) => isInside(other, x, y))) continue;
      for (const channel of [0, 1, 2] as const) sum[channel] = (sum[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0);
      count += 1;
    }
  }
  const mean = (channel: number): number => (count === 0 ? 128 : (sum[channel] ?? 0) / count);
  return [mean(0), mean(1), mean(2)];
}

function fill({ data, width }: Pixels, { left, top, right, bottom }: Box, color: Color, random: () => number): void {
  const tile = Math.max(square, Math.ceil(Math.max(right - left, bottom - top) / tilesAlong / square) * square);
  for (let tileTop = top; tileTop < bottom; tileTop += tile) {
    for (let tileLeft = left; tileLeft < right; tileLeft += tile) {
      const shift = (random() - 0.5) * 64;
      for (let y = tileTop; y < Math.min(tileTop + tile, bottom); y += 1) {
        for (let x = tileLeft; x < Math.min(tileLeft + tile, right); x += 1)
          data.set([color[0] + shift, color[1] + shift, color[2] + shift, 255], (y * width + x) * 4);
      }
    }
  }
}
