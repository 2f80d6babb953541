import '../../testing/fake-browser.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { handlers } = await import('./handlers.ts');

test('no message may come from a page: what a page knows is asked for', () => {
  for (const [type, handler] of Object.entries(handlers)) {
    const from: readonly string[] = handler.from;
    assert.ok(!from.includes('content'), type);
    assert.ok(from.length > 0, type);
  }
});
