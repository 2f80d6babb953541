import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitNameSchema } from './unit.ts';
import { unitOfStep } from './unit-of-step.ts';

const unit = unitNameSchema.parse({ unitId: 'dpupr', name: 'Dinas Pekerjaan Umum', shortName: 'DPUPR' });
const at = '2026-11-22T02:00:00.000Z';

test('names the unit for what it did itself, also where an older server leaves out what that was', () => {
  assert.equal(unitOfStep({ state: 'resolved', kind: 'resolved', unit, at }), unit);
  assert.equal(unitOfStep({ state: 'resolved', unit, at }), unit);
});

test('names no unit for what the citizen, the coordinator or the clock did', () => {
  for (const kind of ['received', 'verified', 'forwarded', 'disputed', 'closed'] as const)
    assert.equal(unitOfStep({ state: 'in-progress', kind, unit, at }), null, kind);
});
