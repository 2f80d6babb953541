import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

test('what one script has told on a page, another one does not tell again; what is otherwise it does', async () => {
  Object.assign(globalThis, { document: {} });
  const told = mock.method(console, 'warn', () => undefined);
  // Two scripts of ours, each with a copy of its own.
  const copies = await Promise.all(['?one', '?other'].map((copy) => import(`./tell-once-per-page.ts${copy}`)));
  const [one, other] = copies.map(({ tellOncePerPage }) => tellOncePerPage);
  assert.deepEqual([one('It is so.'), other('It is so.'), one('It is so.'), other('It is otherwise.')], [true, false, false, true]);
  assert.equal(told.mock.callCount(), 2);
  mock.restoreAll();
  Reflect.deleteProperty(globalThis, 'document');
});
