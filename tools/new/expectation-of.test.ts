import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleRead } from './testing/sample-read.ts';
import { expectationOf, unsaid } from './expectation-of.ts';

test('leaves a blank where somebody said that it is wrong, and what is read elsewhere', () => {
  const expected = expectationOf(sampleRead, ['authorName']);
  assert.deepEqual(expected, { ...sampleRead, authorName: unsaid });
});

test('leaves one for every gap where nobody said what is wrong, and for the words where there is no gap either', () => {
  assert.deepEqual(expectationOf(sampleRead, []), { ...sampleRead, postedAt: unsaid });
  assert.deepEqual(expectationOf({ ...sampleRead, gaps: [] }, []), { ...sampleRead, gaps: [], text: unsaid });
});

test('asks for everything where another thing was read, or nothing', () => {
  const another = expectationOf(sampleRead, ['target']);
  assert.deepEqual([another['text'], another['permalink'], another['platform']], [unsaid, unsaid, 'instagram']);
  assert.equal(expectationOf({ kind: 'none', reason: 'nothing-here' }, [])['text'], unsaid);
});
