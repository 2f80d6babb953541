import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askOnce } from './ask-once.ts';

const key = 'https://aduan.example.go.id';

/** A city that refuses until a test says otherwise, and how often it was asked. */
function city(): { send: typeof fetch; ask: () => Promise<string>; calls: number; isListed: boolean } {
  const rig = {
    send: (() => Promise.reject(new Error('not used'))) as typeof fetch,
    calls: 0,
    isListed: false,
    ask: (): Promise<string> => {
      rig.calls += 1;
      return rig.isListed ? Promise.resolve('list') : Promise.reject(new TypeError('Failed to fetch'));
    },
  };
  return rig;
}

test('a refusal is asked for once, however many want to know, and again where something has changed', async () => {
  const rig = city();
  const { send, ask } = rig;
  await assert.rejects(askOnce({ send, key, ask, isAnew: false }));
  await assert.rejects(askOnce({ send, key, ask, isAnew: false }));
  assert.equal(rig.calls, 1);
  rig.isListed = true;
  assert.deepEqual(await Promise.all([askOnce({ send, key, ask, isAnew: true }), askOnce({ send, key, ask, isAnew: true })]), ['list', 'list']);
  assert.equal(rig.calls, 2);
});

test('another city, and another way to ask it, are asked by themselves', async () => {
  const rig = city();
  rig.isListed = true;
  await askOnce({ send: rig.send, key, ask: rig.ask, isAnew: false });
  await askOnce({ send: rig.send, key: 'https://aduan.other.example', ask: rig.ask, isAnew: false });
  await askOnce({ send: city().send, key, ask: rig.ask, isAnew: false });
  assert.equal(rig.calls, 3);
});
