import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BoxFigures } from './bench-box.ts';
import { boxReport } from './box-report.ts';

const figures = (name: string, usableMs: number, keyMs: number): BoxFigures => ({
  name,
  load: { usableMs, blockedMs: 0, shift: 0, requests: 3, bytesBefore: 9_900, bytesInAll: 40_000 },
  keyMs,
  memory: { grownKilobytes: 12, grownNodes: 0 },
});

test('each promise stands beside its figure, and a missed one is marked', () => {
  const report = boxReport({
    rows: [figures('floor-lit-lazy', 600, 20), figures('Kotak Aduan, inline', 660, 25), figures('Kotak Aduan, frame', 960, 22)],
    bareKeyMs: 20,
  });
  const line = (words: string): string => report.split('\n').find((one) => one.includes(words)) ?? '';
  assert.match(line('inline: usable'), /^✓ .*1\.10x, at most 1\.15x$/);
  assert.match(line('frame: usable'), /^✗ .*1\.60x, at most 1\.5x$/);
  assert.match(line('inline: a key'), /^✗ .*1\.25x/);
  assert.match(line('frame: a key'), /^✓ .*1\.10x/);
  assert.match(line('inline: JavaScript'), /^✓ .*9\.90 kB, at most 14 kB$/);
});
