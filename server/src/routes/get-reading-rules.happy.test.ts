import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { getReadingRules } from '@kotak-aduan/api-client/operations/get-reading-rules';
import { readingRulesPurpose } from '@kotak-aduan/api-client/schemas/reading-rules';
import { isSignedBy } from '../services/evidence-key.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('a city without a set of its own says so, and which key it would sign with', async () => {
  const { body } = await server.call(getReadingRules, { as: server.operators.viewer });
  assert.equal(body.signed, null);
  assert.match(body.publicKey, /^[\w-]{43}$/);
});

test('hands out the set that lies in the data folder, signed by its own key', async () => {
  const rules = { format: 1, version: 20_261_201, tables: { instagram: { selectors: { caption: 'h1, h3' } } } };
  writeFileSync(join(server.folder, 'reading-rules.json'), JSON.stringify(rules, null, 2));
  const { body } = await server.call(getReadingRules, { as: server.operators.dlh });
  assert.deepEqual(JSON.parse(body.signed.text), rules);
  assert.ok(isSignedBy({ publicKey: body.publicKey, text: readingRulesPurpose + body.signed.text, signature: body.signed.signature }));
});
