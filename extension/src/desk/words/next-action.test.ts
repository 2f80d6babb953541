import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextAction } from './next-action.ts';

test('points at the step that brings the case forward', () => {
  assert.equal(nextAction({ state: 'received', allowedActions: ['note', 'verify'] }), 'verify');
  assert.equal(nextAction({ state: 'verified', allowedActions: ['forward', 'resolve'] }), 'forward');
  assert.equal(nextAction({ state: 'in-progress', allowedActions: ['reply', 'resolve'] }), 'resolve');
});

test('points at nothing that the person may not do', () => {
  assert.equal(nextAction({ state: 'received', allowedActions: ['note'] }), null);
  assert.equal(nextAction({ state: 'closed', allowedActions: ['note'] }), null);
});
