import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClipReport } from '@kotak-aduan/api-client/operations/create-clip-report';
import { clipReportBody } from '../testing/clip-report-body.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('keeps nothing that holds a word of a page, is too long, or names what no reader has', async () => {
  for (const [field, value] of [
    ['html', '<p>Lampu jalan mati</p>'],
    ['html', 'q'.repeat(60_001)],
    ['html', ''],
    ['address', 'javascript:alert(1)'],
    ['wrong', ['name']],
    ['platform', 'friendster'],
    ['reason', 'Jalan Rusak'],
  ] as const) {
    const { error } = await server.call(createClipReport, { as: server.operators.dlh, body: clipReportBody({ [field]: value }) });
    assert.equal(error?.code, 'invalid-input', field);
    assert.ok(
      error.fields?.some((name) => name.startsWith(field)),
      field,
    );
  }
  assert.deepEqual(await server.database.selectFrom('clip_reports').selectAll().execute(), []);
});

test('refuses a key that was used for another report', async () => {
  const idempotencyKey = randomUUID();
  await server.call(createClipReport, { as: server.operators.dlh, body: clipReportBody(), idempotencyKey });
  const { error } = await server.call(createClipReport, { as: server.operators.dlh, body: clipReportBody({ kind: 'post' }), idempotencyKey });
  assert.equal(error?.code, 'key-reused');
});
