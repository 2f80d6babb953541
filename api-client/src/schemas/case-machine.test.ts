import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { caseMoveNames, caseMoves, mayMoveCase, movesFor, nextCaseState, stateToGoBackTo, type CaseMove } from './case-machine.ts';
import { caseStates, type CaseState } from './case-state.ts';

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

test('leaves what is over alone, except for what its own way back is, a note, and what people may ask about their data', () => {
  const always = ['note', 'withdraw-contact', 'request-right'];
  const ways: Partial<Record<CaseState, string[]>> = {
    closed: ['archive', 'dispute', 'rate', 'unmerge'],
    rejected: ['archive', 'reopen', 'unmerge'],
    archived: ['unarchive'],
  };
  for (const [state, more] of Object.entries(ways)) {
    const legal = caseMoveNames.filter((name) => nextCaseState(state as CaseState, name, 'closed') !== null);
    assert.deepEqual(legal.toSorted(), [...always, ...more].toSorted(), state);
  }
});

test('goes back to where it was: after the citizen’s answer, without one, and out of the archive', () => {
  for (const before of ['received', 'verified', 'in-progress'] as const) {
    assert.equal(nextCaseState(before, 'ask-info'), 'needs-info');
    assert.equal(nextCaseState('needs-info', 'answer-info', before), before);
    assert.equal(nextCaseState('needs-info', 'resume', before), before);
  }
  for (const before of ['closed', 'rejected'] as const) assert.equal(nextCaseState('archived', 'unarchive', before), before);
  assert.equal(nextCaseState('needs-info', 'resume', null), null);
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

test('names only real states', () => {
  for (const name of caseMoveNames) {
    const { next }: CaseMove = caseMoves[name];
    for (const [from, to] of Object.entries(next)) {
      assert.ok(caseStates.includes(from as CaseState), name);
      assert.ok(to === 'before' || caseStates.includes(to), name);
    }
  }
});

// Written out a second time, by hand: a slip in the table is a difference here.
const roads: Readonly<Record<CaseState, readonly CaseState[]>> = {
  received: ['verified', 'in-progress', 'needs-info', 'resolved', 'rejected'],
  verified: ['in-progress', 'needs-info', 'resolved', 'rejected'],
  'in-progress': ['needs-info', 'resolved', 'rejected', 'in-progress', 'verified'],
  'needs-info': ['received', 'verified', 'in-progress', 'rejected'],
  resolved: ['closed', 'in-progress'],
  closed: ['in-progress', 'archived'],
  rejected: ['verified', 'archived'],
  archived: ['closed', 'rejected'],
};

test('however it is pushed, a case goes only along its roads, and waits for nothing that it can’t go back from', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...caseMoveNames), { maxLength: 60 }), (moves) => {
      let state: CaseState = 'received';
      let before: CaseState | null = null;
      for (const move of moves) {
        const next = nextCaseState(state, move, before);
        if (next === null) continue;
        if (next !== state) assert.ok(roads[state].includes(next), `${move}: ${state} -> ${next}`);
        before = stateToGoBackTo({ from: state, to: next, before });
        state = next;
        const waits: boolean = state === 'needs-info' || state === 'archived';
        assert.equal(before !== null, waits, `${move} -> ${state}`);
        if (before !== null) assert.ok(roads[state].includes(before), `${state} goes back to ${before}`);
      }
    }),
    { numRuns: 2000 },
  );
});

test('from everywhere there is a way to where a citizen reads an answer', () => {
  const told: readonly CaseState[] = ['resolved', 'rejected', 'closed'];
  for (const start of caseStates) {
    const seen = new Set<CaseState>([start]);
    for (const state of seen) for (const next of roads[state]) seen.add(next);
    assert.ok(
      told.some((state) => seen.has(state)),
      start,
    );
  }
});
