import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeHref } from './safe-href.ts';

test('links to the web and to nothing else', () => {
  assert.equal(safeHref('https://www.facebook.com/a?b=1'), 'https://www.facebook.com/a?b=1');
  for (const address of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', '/relative', ''])
    assert.equal(safeHref(address), null, address);
});

test('takes a false host name out of an address', () => {
  assert.equal(safeHref('https://www.facebook.com@evil.example/'), 'https://evil.example/');
});
