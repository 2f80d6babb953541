import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CoverEditor } from './cover-editor.ts';
import type { Area } from './cover-pixels.ts';

const rounded = (area: Area | undefined): Area | undefined =>
  area && { left: round(area.left), top: round(area.top), width: round(area.width), height: round(area.height) };
const round = (value: number): number => Math.round(value * 1_000) / 1_000;

function drawn(): CoverEditor {
  const editor = new CoverEditor();
  editor.begin({ x: 0.5, y: 0.6 }, null);
  editor.drag({ x: 0.3, y: 0.2 });
  editor.end();
  return editor;
}

test('draws a box in whatever direction the pointer goes, and not beyond the picture', () => {
  assert.deepEqual(rounded(drawn().areas[0]), { left: 0.3, top: 0.2, width: 0.2, height: 0.4 });
  const editor = new CoverEditor();
  editor.begin({ x: 0.9, y: 0.9 }, null);
  editor.drag({ x: 1.7, y: 1.2 });
  assert.equal(editor.end(), 0);
  assert.deepEqual(rounded(editor.areas[0]), { left: 0.9, top: 0.9, width: 0.1, height: 0.1 });
});

test('a tap draws nothing, and a pointer that is taken away leaves what was', () => {
  const editor = drawn();
  editor.begin({ x: 0.8, y: 0.8 }, null);
  assert.equal(editor.end(), null);
  editor.begin({ x: 0.8, y: 0.8 }, null);
  editor.drag({ x: 0.9, y: 0.9 });
  editor.cancel();
  editor.drag({ x: 0.1, y: 0.1 });
  assert.deepEqual(editor.areas, drawn().areas);
});

test('moves a box that is dragged, whole within the picture', () => {
  const editor = drawn();
  editor.begin({ x: 0.4, y: 0.4 }, 0);
  editor.drag({ x: 0.6, y: 1.4 });
  editor.end();
  assert.deepEqual(rounded(editor.areas[0]), { left: 0.5, top: 0.6, width: 0.2, height: 0.4 });
});

test('arrows move and resize a box, and stop at the edges', () => {
  const editor = new CoverEditor();
  const index = editor.add();
  editor.moveBy(index, { x: -1, y: 1 });
  editor.resizeBy(index, { x: 1, y: -1 });
  assert.deepEqual(rounded(editor.areas[0]), { left: 0.38, top: 0.42, width: 0.22, height: 0.18 });
  for (let press = 0; press < 200; press += 1) editor.moveBy(index, { x: 1, y: 1 });
  for (let press = 0; press < 200; press += 1) editor.resizeBy(index, { x: 1, y: -1 });
  assert.deepEqual(rounded(editor.areas[0]), { left: 0.78, top: 0.82, width: 0.22, height: 0.02 });
});

test('takes back step by step, removing too', () => {
  const editor = drawn();
  const [first] = editor.areas;
  editor.add();
  editor.remove(0);
  editor.undo();
  editor.undo();
  assert.deepEqual(editor.areas, [first]);
  editor.undo();
  assert.deepEqual(editor.areas, []);
  assert.equal(editor.canUndo, false);
  editor.undo();
  assert.deepEqual(editor.areas, []);
});
