import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { correction, generate, mode } from 'lean-qr';
import { qrModules, type QrModules } from './qr-modules.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const makeCode = (): string => [...randomBytes(24)].map((byte, index) => (index > 0 && index % 4 === 0 ? '-' : '') + alphabet.charAt(byte & 31)).join('');
const addressOf = (length: number): string => `https://${'a'.repeat(length - 44)}/lacak#${makeCode()}`;

function drawn(text: string): QrModules {
  const modules = qrModules(text);
  assert.ok(modules, `${text.length} characters`);
  return modules;
}

test('module by module what another encoder makes, for every length and 2,000 codes', () => {
  for (let run = 0; run < 2_000; run += 1) {
    const text = addressOf(46 + (run % 85));
    const { size, cells } = drawn(text);
    const other = generate(text, { minCorrectionLevel: correction.Q, maxCorrectionLevel: correction.Q, minVersion: 5, mask: 0, modes: [mode.ascii] });
    assert.equal(size, other.size, text);
    assert.deepEqual(
      cells,
      Array.from({ length: size * size }, (_, index) => other.get(index % size, Math.floor(index / size))),
      text,
    );
  }
});

test('a camera’s decoder reads it, also where a twelfth of it is covered', () => {
  for (let length = 46; length <= 130; length += 1) {
    const text = addressOf(length);
    const { size, cells } = drawn(text);
    assert.equal(read({ size, cells }), text);
    const from = Math.floor(size / 2);
    const side = Math.floor(size / 3.5);
    const covered = cells.map((isDark, index) => (inside(index % size, from, side) && inside(Math.floor(index / size), from, side) ? false : isDark));
    assert.equal(read({ size, cells: covered }), text);
  }
});

test('what is longer than any address of ours is none', () => {
  assert.equal(qrModules('a'.repeat(131)), null);
});

function inside(position: number, from: number, side: number): boolean {
  return position >= from && position < from + side;
}

/** At three pixels a module, with the quiet zone. */
function read({ size, cells }: QrModules): string | undefined {
  const scale = 3;
  const width = (size + 8) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [column, row] = [Math.floor(x / scale) - 4, Math.floor(y / scale) - 4];
      if (column < 0 || row < 0 || column >= size || row >= size || !cells[row * size + column]) continue;
      pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return jsqr.default(pixels, width, width)?.data;
}
