import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitNameSchema } from '../schemas/unit.ts';
import { followingId } from './following-id.ts';
import { stepWords } from './step-words.ts';

const unit = unitNameSchema.parse({ unitId: 'dishub', name: 'Dinas Perhubungan', shortName: null });
const at = '2026-11-22T02:00:00.000Z';

test('says to whom a complaint was passed on', () => {
  assert.equal(stepWords({ state: 'verified', kind: 'forwarded', unit, at }, followingId), 'Diteruskan ke Dinas Perhubungan');
  assert.equal(stepWords({ state: 'verified', kind: 'forwarded', unit: { ...unit, shortName: 'Dishub' }, at }, followingId), 'Diteruskan ke Dishub');
});

test('says of any other step what it was, and of one of an older server the state that it led to', () => {
  assert.equal(stepWords({ state: 'verified', kind: 'verified', unit, at }, followingId), 'Diperiksa');
  assert.equal(stepWords({ state: 'resolved', unit, at }, followingId), 'Diselesaikan');
});

test('says more exactly what a step was where it has the words, and goes by the state where it has not', () => {
  assert.equal(stepWords({ state: 'verified', detail: 'info-answered', unit, at }, followingId), 'Anda menjawab');
  for (const detail of ['from-the-future', '__proto__', 'toString']) {
    assert.equal(stepWords({ state: 'in-progress', detail, unit, at }, followingId), 'Ditangani', detail);
  }
});
