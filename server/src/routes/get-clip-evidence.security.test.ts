import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { getClipEvidence } from '@kotak-aduan/api-client/operations/get-clip-evidence';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';
import { clipBody } from '../testing/desk-steps.ts';
import { sealedEvidence, sendClipFile } from '../testing/evidence-steps.ts';
import { makeImage } from '../testing/make-image.ts';

describeRouteSecurity({ operation: getClipEvidence, allow: ['viewer', 'operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('shows no evidence to who may not know the name: it shows its author throughout', async () => {
  const draftId = randomUUID();
  const screenshot = await makeImage();
  const claim = await sendClipFile(server, { bytes: screenshot, draftId, as: server.operators.dpupr });
  const evidence = sealedEvidence({ screenshot, text: 'Kenari Rahasia: lampu mati' });
  const { body } = await server.call(createClip, { as: server.operators.dpupr, body: clipBody({ draftId, attachments: [claim], evidence }) });
  const row = await server.database.selectFrom('complaints').selectAll().where('complaint_number', '=', body.complaintNumber).executeTakeFirstOrThrow();
  // Secrecy may be raised after clipping.
  await server.database.updateTable('complaints').set({ identity: 'withheld' }).where('complaint_id', '=', row.complaint_id).execute();
  const params = { caseId: row.case_id, complaintId: row.complaint_id };
  for (const name of ['dpupr', 'viewer', 'admin'] as const) {
    const as = server.operators[name];
    assert.deepEqual((await server.call(getClipEvidence, { params, as })).body, { evidence: null }, name);
    assert.equal((await server.call(getCase, { params: { caseId: row.case_id }, as })).body.complaints[0].hasEvidence, false, name);
  }
  const { body: seen } = await server.call(getClipEvidence, { params, as: server.operators.coordinator });
  assert.ok(JSON.stringify(seen).includes('Kenari'));
});
