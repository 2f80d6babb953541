import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { createTestServer } from '../testing/create-test-server.ts';

test('where a QR leads a script stands in the page before whatever it loads, and the policy allows that script and no other', async () => {
  const server = await createTestServer();
  const answer = await server.request('/lacak');
  const page = await answer.text();
  const [, before = '', script = ''] = /^([^]*?)<script>([^]*?)<\/script>/.exec(page) ?? [];
  assert.doesNotMatch(before, /\b(?:src|href)=/);
  assert.match(script, /location\.hash/);
  assert.equal(page.match(/<script>/g)?.length, 1);
  const [, sources] = /script-src ([^;]+)/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
  assert.equal(sources, `'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  await server.close();
});
