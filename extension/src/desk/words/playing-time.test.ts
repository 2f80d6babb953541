import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playingTime } from './playing-time.ts';

test('says how long a recording is as players do', () => {
  assert.deepEqual([0.4, 34.2, 59.6, 60, 125].map(playingTime), ['0:00', '0:34', '1:00', '1:00', '2:05']);
});
