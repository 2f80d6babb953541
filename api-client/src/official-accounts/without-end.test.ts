import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutEnd } from './without-end.ts';

test('takes the signs off the end, and leaves them elsewhere', () => {
  assert.equal(withoutEnd('a.b...', '.'), 'a.b');
  assert.equal(withoutEnd('“@dinas”,!', '”,!'), '“@dinas');
  assert.equal(withoutEnd('///', '/'), '');
  assert.equal(withoutEnd('dinas', '.'), 'dinas');
});
