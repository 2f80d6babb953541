import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClipReport } from '@kotak-aduan/api-client/operations/create-clip-report';
import { listClipReports } from '@kotak-aduan/api-client/operations/list-clip-reports';
import { clipReportBody } from '../testing/clip-report-body.ts';
import { createTestServer } from '../testing/create-test-server.ts';

test('gives whole reports, latest first, to coordinators and admins', async () => {
  const server = await createTestServer();
  for (const kind of ['comment', 'post']) {
    await server.call(createClipReport, { as: server.operators.dlh, body: clipReportBody({ kind }) });
    server.setNow(new Date(server.now().getTime() + 1_000));
  }
  for (const as of [server.operators.coordinator, server.operators.admin]) {
    const { body } = await server.call(listClipReports, { as });
    const [latest, before] = body.reports;
    assert.deepEqual([latest.kind, before.kind, body.reports.length], ['post', 'comment', 2]);
    const { clipReportId, receivedAt, ...report } = before;
    assert.deepEqual(report, clipReportBody());
    assert.match(clipReportId, /^[0-9a-f-]{36}$/);
    assert.ok(receivedAt < latest.receivedAt);
  }
  await server.close();
});
