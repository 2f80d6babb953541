import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseState } from './case-state.ts';
import type { TrackedCase } from './tracked-case.ts';
import { unitIdSchema } from './ids.ts';
import { wasTakenUp } from './was-taken-up.ts';

const steps = (states: readonly CaseState[]): TrackedCase['steps'] =>
  states.map((state) => ({ state, unit: { unitId: unitIdSchema.parse('dpupr'), name: 'DPUPR', shortName: null }, at: '2026-11-20T02:00:00.000Z' }));

test('what was asked about or rejected straight away was never with the agency that it was addressed to', () => {
  for (const way of [['received'], ['received', 'needs-info'], ['received', 'needs-info', 'received', 'rejected']] as const)
    assert.equal(wasTakenUp({ state: way.at(-1) ?? 'received', steps: steps(way) }), false, way.join());
});

test('what was checked, passed on or resolved was, also when it waits or is rejected now', () => {
  for (const way of [
    ['received', 'verified'],
    ['received', 'in-progress', 'needs-info'],
    ['received', 'verified', 'rejected'],
    ['received', 'resolved', 'closed'],
  ] as const)
    assert.equal(wasTakenUp({ state: way.at(-1) ?? 'received', steps: steps(way) }), true, way.join());
  assert.equal(wasTakenUp({ state: 'in-progress', steps: [] }), true, 'by a server that tells no steps');
});
