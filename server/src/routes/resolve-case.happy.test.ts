import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { resolveCase } from '@kotak-aduan/api-client/operations/resolve-case';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, forward, resolutionBody, sendEvidence } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('closes a road with the operator’s own before and after, which the citizen sees', async () => {
  const { caseId, trackingCode } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr');
  const draftId = randomUUID();
  const as = server.operators.dpupr;
  const earlier = await sendEvidence(server, { draftId, as });
  const later = await sendEvidence(server, { draftId, as, bytes: await makeImage({ width: 80 }) });
  const { body } = await changeCase(server, resolveCase, { caseId, as, body: resolutionBody({ draftId, before: [earlier], after: [later] }) });
  assert.equal(body.state, 'resolved');
  assert.equal(body.dueAt, null);
  assert.equal(body.resolution.unit.unitId, 'dpupr');
  const tracked = await server.call(openTracking, { body: { trackingCode } });
  assert.equal(tracked.body.case.state, 'resolved');
  assert.deepEqual([tracked.body.case.resolution.before.length, tracked.body.case.resolution.after.length], [1, 1]);
});

test('takes the citizen’s own photo as the before, for desk and citizen alike', async () => {
  const citizenDraft = randomUUID();
  const photo = await server.upload(await makeImage({ width: 100 }), citizenDraft);
  const { caseId, trackingCode } = await server.fileComplaint({ draftId: citizenDraft, attachments: [photo] });
  await forward(server, caseId, 'dpupr');
  const draftId = randomUUID();
  const as = server.operators.dpupr;
  const later = await sendEvidence(server, { draftId, as });
  const { body } = await changeCase(server, resolveCase, { caseId, as, body: resolutionBody({ draftId, before: [photo], after: [later] }) });
  assert.equal(body.resolution.before[0].uploadId, photo.uploadId);
  assert.equal(body.complaints[0].attachments[0].uploadId, photo.uploadId);
  const tracked = await server.call(openTracking, { body: { trackingCode } });
  assert.equal(tracked.body.case.resolution.before[0].uploadId, photo.uploadId);
});

test('closes a lost card with a document’s number alone', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: 'dispendukcapil', categoryId: 'ktp' });
  await forward(server, caseId, 'dispendukcapil');
  const body = resolutionBody({ documentNumber: '470/1234/2026' });
  const answer = await changeCase(server, resolveCase, { caseId, as: server.operators.dispendukcapil, body });
  assert.equal(answer.body.resolution.documentNumber, '470/1234/2026');
});

test('closes what needs words with words', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: 'dlh', categoryId: 'lainnya' });
  await forward(server, caseId, 'dlh');
  const { body } = await changeCase(server, resolveCase, { caseId, as: server.operators.dlh, body: resolutionBody({ text: 'Sudah kami tegur.' }) });
  assert.equal(body.timeline.at(-1).text, 'Sudah kami tegur.');
});

test('keeps what the original said, whatever the claim says', async () => {
  const { caseId } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr');
  const draftId = randomUUID();
  const as = server.operators.dpupr;
  const original = await makeImage({ width: 90 });
  const earlier = await sendEvidence(server, { draftId, as, bytes: original });
  const later = await sendEvidence(server, { draftId, as });
  const lied = { ...earlier, originalSha256: 'f'.repeat(64), takenAt: '2020-01-01T00:00:00.000Z' };
  await changeCase(server, resolveCase, { caseId, as, body: resolutionBody({ draftId, before: [lied], after: [later] }) });
  const row = await server.database.selectFrom('attachments').selectAll().where('upload_id', '=', earlier.uploadId).executeTakeFirstOrThrow();
  assert.equal(row.original_sha256, sha256(original));
  assert.equal(row.taken_at, null);
});
