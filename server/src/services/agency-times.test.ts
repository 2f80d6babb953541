import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyTimes } from './agency-times.ts';

const at = (day: number): string => new Date(Date.UTC(2026, 10, day)).toISOString();

test('charges a unit with its own time, and not with what went by at one that handed it back', () => {
  const events = [
    { kind: 'received', at: at(1), lead_unit_id: 'diskominfo' },
    { kind: 'forwarded', at: at(2), lead_unit_id: 'dlh' },
    { kind: 'noted', at: at(3), lead_unit_id: 'dlh' },
    { kind: 'handed-back', at: at(5), lead_unit_id: 'diskominfo' },
    { kind: 'forwarded', at: at(6), lead_unit_id: 'dpupr' },
  ];
  assert.deepEqual(
    agencyTimes(events).map(({ unitId, from, until, isCharged }) => [unitId, from, until, isCharged]),
    [
      ['diskominfo', at(1), at(2), true],
      ['dlh', at(2), at(5), false],
      ['diskominfo', at(5), at(6), true],
      ['dpupr', at(6), null, true],
    ],
  );
});

test('of a case that never moved it is one stretch that goes on', () => {
  assert.deepEqual(agencyTimes([{ kind: 'received', at: at(1), lead_unit_id: 'dlh' }]), [{ unitId: 'dlh', from: at(1), until: null, isCharged: true }]);
});
