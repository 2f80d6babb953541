import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { defineHandler } from './define-handler.ts';
import { createDispatcher } from './dispatch.ts';
import type { RawSender } from './sender-context.ts';

const own = { id: 'own-id', origin: 'moz-extension://own' };
const panel: RawSender = { id: 'own-id', url: 'moz-extension://own/panel/panel.html' };
const page: RawSender = { id: 'own-id', url: 'https://www.instagram.com/p/C1/', tab: { id: 7 } };

function makeDispatcher() {
  const reached: unknown[] = [];
  const handlers = {
    'send-clip': defineHandler({
      from: ['panel', 'desk'],
      input: z.strictObject({ draftId: z.string() }),
      run: async (input, sender) => {
        reached.push(input);
        return { seen: sender.context };
      },
    }),
    'give-token': defineHandler({
      from: ['desk'],
      input: z.strictObject({}),
      run: async () => {
        reached.push('token');
        throw Object.assign(new Error('the password is hunter2'), { code: 'session-expired' });
      },
    }),
  };
  return { reached, dispatch: createDispatcher(handlers, own) };
}

test('answers a listed context with what the handler gives', async () => {
  const { dispatch } = makeDispatcher();
  assert.deepEqual(await dispatch({ type: 'send-clip', input: { draftId: 'd' } }, panel), { ok: true, output: { seen: 'panel' } });
});

test('a content script reaches no handler that does not list it, whatever it says of itself', () => {
  const { dispatch, reached } = makeDispatcher();
  assert.equal(dispatch({ type: 'send-clip', input: { draftId: 'd' } }, page), undefined);
  assert.equal(dispatch({ type: 'send-clip', input: { draftId: 'd' }, from: 'panel' }, page), undefined);
  assert.deepEqual(reached, []);
});

test('neither another extension nor an unknown page of ours is heard', () => {
  const { dispatch, reached } = makeDispatcher();
  const message = { type: 'send-clip', input: { draftId: 'd' } };
  for (const sender of [
    { ...panel, id: 'other' },
    { id: 'own-id', url: 'moz-extension://own/other.html' },
    { id: 'own-id', url: 'moz-extension://own.evil.example/panel/panel.html' },
    { id: 'own-id' },
    {},
  ]) {
    assert.equal(dispatch(message, sender), undefined);
  }
  assert.deepEqual(reached, []);
});

test('an unknown type is ignored, also one that every object has', () => {
  const { dispatch } = makeDispatcher();
  for (const type of ['nothing', 'constructor', '__proto__', 'toString']) assert.equal(dispatch({ type, input: {} }, panel), undefined);
});

test('a shape that does not fit is refused before the handler', async () => {
  const { dispatch, reached } = makeDispatcher();
  const reply = await dispatch({ type: 'send-clip', input: { draftId: 'd', more: 1 } }, panel);
  assert.deepEqual(reply, { ok: false, error: { code: 'message-refused', message: 'The message does not fit its schema.' } });
  assert.deepEqual(reached, []);
});

test('an error crosses as its code, without its words', async () => {
  const { dispatch } = makeDispatcher();
  const reply = await dispatch({ type: 'give-token', input: {} }, { ...panel, url: 'moz-extension://own/desk/desk.html' });
  assert.deepEqual(reply, { ok: false, error: { code: 'session-expired', message: 'The background could not do this.' } });
});

test('1,000 made-up messages from a page reach nothing and break nothing', () => {
  const { dispatch, reached } = makeDispatcher();
  const type = fc.oneof(fc.constantFrom('send-clip', 'give-token', 'constructor', '__proto__'), fc.string());
  const input = fc.oneof(fc.constant({}), fc.record({ draftId: fc.string() }), fc.anything());
  const message = fc.oneof(fc.record({ type, input }), fc.record({ type, input, from: fc.constant('desk'), sender: fc.constant(panel) }), fc.anything());
  fc.assert(
    fc.property(message, fc.webUrl(), fc.integer(), (given, url, id) => {
      assert.equal(dispatch(given, { id: 'own-id', url, tab: { id } }), undefined);
    }),
    { numRuns: 1_000 },
  );
  assert.deepEqual(reached, []);
});
