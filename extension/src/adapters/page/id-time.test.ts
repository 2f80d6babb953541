import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOlderThanId, mediaIdTime, shortcodeTime, statusTime, videoTime } from './id-time.ts';

// Codes and ids made for these tests from known times.
test('reads when a post was made from its Instagram or Threads code', () => {
  assert.equal(shortcodeTime('Ddc1WDzktaH'), '2026-09-19T01:30:00.000Z');
  assert.equal(shortcodeTime('Ddc1WDzktaHrestOfALongPrivateCode'), '2026-09-19T01:30:00.000Z');
});

test('reads when a story was made from its id, which is a code in numbers', () => {
  let id = 0n;
  for (const character of 'Ddc1WDzktaH') id = id * 64n + BigInt('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(character));
  assert.equal(mediaIdTime(String(id)), '2026-09-19T01:30:00.000Z');
  for (const none of ['', '17', 'abc', '99999999999999999999999']) assert.equal(mediaIdTime(none), null, none);
});

test('reads when a post was made from its id on X and TikTok', () => {
  assert.equal(statusTime('2101168827659968049'), '2026-09-19T04:37:41.000Z');
  assert.equal(videoTime('7680396239797210389'), '2026-09-01T03:00:00.000Z');
});

test('reads nothing from a code or id that carries no time', () => {
  for (const code of ['', 'short', 'tidak benar!', '???????????']) assert.equal(shortcodeTime(code), null, code);
  for (const id of ['', '12', 'abc', '99999999999999999999999']) {
    assert.equal(statusTime(id), null, id);
    assert.equal(videoTime(id), null, id);
  }
});

test('knows that a post is not older than its id', () => {
  assert.equal(isOlderThanId('2026-09-18T00:00:00.000Z', '2026-09-19T01:30:00.000Z'), true);
  assert.equal(isOlderThanId('2026-09-19T01:29:00.000Z', '2026-09-19T01:30:00.000Z'), false);
  assert.equal(isOlderThanId('2026-09-20T00:00:00.000Z', '2026-09-19T01:30:00.000Z'), false);
  assert.equal(isOlderThanId('2026-09-20T00:00:00.000Z', null), false);
});
