import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { getReadingRules } from '@kotak-aduan/api-client/operations/get-reading-rules';
import { createTestServer } from '../testing/create-test-server.ts';

test('a broken file is nobody’s error but the log’s: the extension reads by what is built in', async () => {
  const server = await createTestServer();
  writeFileSync(join(server.folder, 'reading-rules.json'), '{"format":1,"version":20261201,"tables":{"facebook":{"selectors":{"article":"a{}"}}}}');
  const { body, status } = await server.call(getReadingRules, { as: server.operators.admin });
  assert.equal(status, 200);
  assert.equal(body.signed, null);
  assert.ok(server.logLines.some((line) => line.includes('tables.facebook.selectors.article')));
  await server.close();
});
