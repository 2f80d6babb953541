import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseStates } from '@kotak-aduan/api-client/schemas';
import { caseMoveNames, caseMoves, mayMoveCase, movesFor, nextCaseState } from './case-state-machine.ts';

test('walks the main road from received to closed', () => {
  assert.equal(nextCaseState('received', 'verify'), 'verified');
  assert.equal(nextCaseState('verified', 'forward'), 'in-progress');
  assert.equal(nextCaseState('in-progress', 'reply'), 'in-progress');
  assert.equal(nextCaseState('in-progress', 'resolve'), 'resolved');
  assert.equal(nextCaseState('resolved', 'close'), 'closed');
  assert.equal(nextCaseState('closed', 'dispute'), 'in-progress');
});

test('forwards a case that nobody verified first', () => {
  assert.equal(nextCaseState('received', 'forward'), 'in-progress');
});

test('refuses to verify twice and to resolve what nobody looked at', () => {
  assert.equal(nextCaseState('verified', 'verify'), null);
  assert.equal(nextCaseState('received', 'resolve'), null);
});

test('leaves what is closed, rejected or archived alone, except for a note, a dispute, a rating and what people may ask about their data', () => {
  const always = ['note', 'withdraw-contact', 'request-right'];
  for (const state of ['closed', 'rejected', 'archived'] as const) {
    const legal = caseMoveNames.filter((name) => nextCaseState(state, name) !== null);
    assert.deepEqual(legal.toSorted(), (state === 'closed' ? [...always, 'dispute', 'rate'] : always).toSorted());
  }
});

test('lets the server’s own clock close what is resolved, and do nothing else', () => {
  for (const state of caseStates) assert.deepEqual(movesFor(state, { mover: 'system', standing: 'overseeing' }), state === 'resolved' ? ['close'] : []);
});

test('lets an operator forward and resolve only from the lead', () => {
  for (const name of ['forward', 'resolve'] as const) {
    assert.equal(mayMoveCase(name, { mover: 'operator', standing: 'lead' }), true);
    assert.equal(mayMoveCase(name, { mover: 'operator', standing: 'supporting' }), false);
  }
});

test('lets a supporting agency answer and note', () => {
  assert.deepEqual(movesFor('in-progress', { mover: 'operator', standing: 'supporting' }), ['reply', 'note']);
});

test('offers a viewer nothing, in any state', () => {
  for (const state of caseStates) assert.deepEqual(movesFor(state, { mover: 'viewer', standing: 'lead' }), []);
});

test('names only real states, and no way out of archived', () => {
  for (const name of caseMoveNames) for (const state of caseMoves[name].from) assert.ok(caseStates.includes(state));
  assert.ok(!caseMoveNames.some((name) => nextCaseState('archived', name) !== null && nextCaseState('archived', name) !== 'archived'));
});
