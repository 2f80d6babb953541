import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverPixels, toBox, type Area, type Pixels } from './cover-pixels.ts';

const area: Area = { left: 0.25, top: 0.25, width: 0.4, height: 0.3 };

function picture(colorAt: (x: number, y: number) => readonly [number, number, number], width = 160, height = 128): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < width * height; index += 1) data.set([...colorAt(index % width, Math.floor(index / width)), 255], index * 4);
  return { data, width, height };
}

const pixelAt = ({ data, width }: Pixels, x: number, y: number): number[] => Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3));

/** The same chance each time, so that only the pictures can differ. */
function chance(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test('two pictures that differ only below the box are the same to the byte once it is covered', () => {
  const size = { width: 160, height: 128 };
  const box = toBox(area, size);
  const isBelow = (x: number, y: number): boolean => x >= box.left && x < box.right && y >= box.top && y < box.bottom;
  const plates = [
    picture((x, y) => (isBelow(x, y) ? [255, 0, 0] : [x, y, 90])),
    picture((x, y) => (isBelow(x, y) ? [(x * 37) % 256, (y * 91) % 256, (x * y) % 256] : [x, y, 90])),
  ];
  assert.notDeepEqual(plates[0]?.data, plates[1]?.data);
  for (const plate of plates) coverPixels(plate, [area], chance());
  assert.deepEqual(plates[0]?.data, plates[1]?.data);
});

test('that holds where boxes overlap or touch: none takes its colour from below another', () => {
  const areas: Area[] = [
    { left: 0.2, top: 0.2, width: 0.3, height: 0.3 },
    { left: 0.45, top: 0.2, width: 0.3, height: 0.5 },
  ];
  const isBelow = (x: number, y: number): boolean =>
    areas.map((one) => toBox(one, { width: 160, height: 128 })).some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  const [left, right] = [7, 201].map((seed) => picture((x, y) => (isBelow(x, y) ? [(x * seed) % 256, (y * seed) % 256, seed] : [20, 60, 90])));
  if (left === undefined || right === undefined) assert.fail();
  coverPixels(left, areas, chance());
  coverPixels(right, areas, chance());
  assert.deepEqual(left.data, right.data);
});

test('what lies outside the box stays as it was, and the box has tiles of one colour', () => {
  const whole = picture((x, y) => [x, y, 200]);
  const before = whole.data.slice();
  coverPixels(whole, [area], chance());
  const box = toBox(area, whole);
  const changed = [...whole.data.keys()].filter((index) => whole.data[index] !== before[index]);
  for (const index of changed) {
    const [x, y] = [Math.floor(index / 4) % whole.width, Math.floor(index / 4 / whole.width)];
    assert.ok(x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  }
  assert.deepEqual(pixelAt(whole, box.left, box.top), pixelAt(whole, box.left + 15, box.top + 15));
});

test('a box over the whole picture leaves grey', () => {
  const whole = picture(() => [255, 0, 0]);
  coverPixels(whole, [{ left: 0, top: 0, width: 1, height: 1 }], () => 0.5);
  assert.ok(whole.data.every((value, index) => value === (index % 4 === 3 ? 255 : 128)));
});
