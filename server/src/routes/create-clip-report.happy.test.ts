import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClipReport } from '@kotak-aduan/api-client/operations/create-clip-report';
import { listClipReports } from '@kotak-aduan/api-client/operations/list-clip-reports';
import { clipReportsMax } from '../services/keep-clip-report.ts';
import { sweep } from '../jobs/sweep.ts';
import { clipReportBody } from '../testing/clip-report-body.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const send = async (changes: Record<string, unknown> = {}, idempotencyKey = randomUUID()) =>
  server.call(createClipReport, { as: server.operators.dlh, body: clipReportBody(changes), idempotencyKey });
const count = async (): Promise<number> => (await server.database.selectFrom('clip_reports').selectAll().execute()).length;

test('keeps what was sent, once for each key, and nothing on who sent it', async () => {
  const key = randomUUID();
  const { status, body } = await send({}, key);
  assert.equal(status, 201);
  assert.deepEqual((await send({}, key)).body, body);
  const rows = (await server.database.selectFrom('clip_reports').selectAll().execute()).map((row) => ({ ...row }));
  assert.deepEqual(rows, [{ clip_report_id: body.clipReportId, report_json: JSON.stringify(clipReportBody()), received_at: server.now().toISOString() }]);
  assert.ok(!JSON.stringify(rows).includes(server.operators.dlh.operatorId));
});

test('keeps the last ones, and none for longer than three months', async () => {
  for (let index = 0; index < clipReportsMax; index += 1) {
    server.setNow(new Date(server.now().getTime() + 1_000));
    await send({ kind: 'post' });
  }
  assert.equal(await count(), clipReportsMax);
  const { body } = await server.call(listClipReports, { as: server.operators.admin });
  assert.ok(body.reports.every(({ kind }: { kind: string }) => kind === 'post'));
  server.setNow(new Date(server.now().getTime() + 91 * 86_400_000));
  await sweep({ database: server.database, files: server.files, now: () => server.now() });
  assert.equal(await count(), 0);
});
