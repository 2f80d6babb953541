import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cropArea } from './crop-screenshot.ts';

const viewport = { width: 1_000, height: 700 };
const image = { width: 2_000, height: 1_400 };
const none = { kind: 'none', reason: 'no-target' } as const;

test('cuts to the element, in the screenshot’s own pixels', () => {
  const rectangle = { x: 10, y: 20, width: 300, height: 100 };
  assert.deepEqual(cropArea(image, { result: none, rectangle, viewport }), { x: 20, y: 40, width: 600, height: 200 });
});

test('leaves out a pixel that the element shares with its neighbour', () => {
  const rectangle = { x: 10.2, y: 20.3, width: 300, height: 100.4 };
  assert.deepEqual(cropArea(image, { result: none, rectangle, viewport }), { x: 21, y: 41, width: 599, height: 200 });
});

test('never reaches beyond the screenshot', () => {
  const rectangle = { x: 900, y: 650, width: 300, height: 300 };
  assert.deepEqual(cropArea(image, { result: none, rectangle, viewport }), { x: 1_800, y: 1_300, width: 200, height: 100 });
});

test('keeps the whole where the element is not known, or the page was laid out anew meanwhile', () => {
  const whole = { x: 0, y: 0, width: 2_000, height: 1_400 };
  assert.deepEqual(cropArea(image, null), whole);
  assert.deepEqual(cropArea(image, { result: none, rectangle: null, viewport }), whole);
  const narrowed = { ...viewport, width: 640 };
  assert.deepEqual(cropArea(image, { result: none, rectangle: { x: 0, y: 0, width: 10, height: 10 }, viewport: narrowed }), whole);
});
