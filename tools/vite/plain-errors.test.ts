import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutWords } from './plain-errors.ts';

test('an error of ours loses its words, and keeps all else', () => {
  assert.equal(withoutWords("throw new NetworkError({ message: 'The upload was cut', cause });"), 'throw new NetworkError({ cause });');
  assert.equal(withoutWords("throw new AbortedError({ message: 'Stopped' });"), 'throw new AbortedError({  });');
  assert.equal(
    withoutWords('throw new BadResponseError({ message: `${id}: ${status} that is not ours`, status });'),
    'throw new BadResponseError({ status });',
  );
  assert.equal(withoutWords("throw new ServerError({ code, message: `${id} failed`, requestId: '' });"), "throw new ServerError({ code, requestId: '' });");
  assert.equal(withoutWords("throw new Error('The drafts were closed');"), 'throw new Error();');
});

test('what a server said of its error, and every other text, stays', () => {
  for (const code of [
    'new ServerError({ code, message, requestId })',
    "new DOMException('Gone', 'AbortError')",
    "tell({ message: 'Halo' })",
    "new FooError(cause, 'x')",
  ]) {
    assert.equal(withoutWords(code), code);
  }
});
