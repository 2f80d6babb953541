import assert from 'node:assert/strict';
import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { getClipEvidence } from '@kotak-aduan/api-client/operations/get-clip-evidence';
import { canonicalJson } from '@kotak-aduan/api-client/schemas';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';
import { clipBody } from '../testing/desk-steps.ts';
import { sealedEvidence, sendClipFile } from '../testing/evidence-steps.ts';
import { makeImage } from '../testing/make-image.ts';
import { evidenceKeyPath } from './get-evidence-key.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function fileWith({ omitted = [] }: { omitted?: readonly string[] } = {}) {
  const draftId = randomUUID();
  const screenshot = await makeImage();
  const claim = await sendClipFile(server, { bytes: screenshot, draftId, as: server.operators.dpupr });
  const evidence = sealedEvidence({ screenshot, omitted });
  const attachments = omitted.length === 0 ? [claim] : [];
  const { body } = await server.call(createClip, { as: server.operators.dpupr, body: clipBody({ draftId, attachments, evidence }) });
  const { case_id: caseId, complaint_id: complaintId } = await server.database
    .selectFrom('complaints')
    .selectAll()
    .where('complaint_number', '=', body.complaintNumber)
    .executeTakeFirstOrThrow();
  return { caseId, complaintId, complaintNumber: body.complaintNumber, evidence, screenshot };
}

test('gives what was sealed, byte for byte, under a signature of the published key with the server’s own time', async () => {
  const { caseId, complaintId, complaintNumber, evidence, screenshot } = await fileWith();
  const { body } = await server.call(getClipEvidence, { params: { caseId, complaintId }, as: server.operators.coordinator });
  assert.deepEqual(body.evidence.manifest, evidence.manifest);
  assert.deepEqual(body.evidence.texts, evidence.texts);
  const [file] = body.evidence.files;
  assert.equal(file.name, 'tangkapan-layar.png');
  assert.equal(sha256(new Uint8Array(await (await server.request(file.url)).arrayBuffer())), sha256(screenshot));

  const { statement, signature, publicKey } = body.evidence.countersignature;
  assert.deepEqual(
    [statement.manifestSha256, statement.receivedAt, statement.complaintNumber, statement.omitted],
    [evidence.manifestSha256, server.now().toISOString(), complaintNumber, []],
  );
  const published = await (await server.request(evidenceKeyPath)).json();
  assert.deepEqual(published, { keyId: statement.keyId, algorithm: 'Ed25519', publicKey });
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: published.publicKey }, format: 'jwk' });
  assert.ok(verify(null, Buffer.from(canonicalJson(statement)), key, Buffer.from(signature, 'base64url')));
  assert.equal(body.evidence.isSignatureValid, true);
});

test('says of a statement that was changed in the database that its signature does not fit', async () => {
  const { caseId, complaintId } = await fileWith();
  const row = await server.database.selectFrom('clip_evidence').selectAll().where('complaint_id', '=', complaintId).executeTakeFirstOrThrow();
  const earlier = row.statement_json.replace(/"receivedAt":"2026/, '"receivedAt":"2025');
  assert.notEqual(earlier, row.statement_json);
  await server.database.updateTable('clip_evidence').set({ statement_json: earlier }).where('complaint_id', '=', complaintId).execute();
  const { body } = await server.call(getClipEvidence, { params: { caseId, complaintId }, as: server.operators.coordinator });
  assert.equal(body.evidence.isSignatureValid, false);
});

test('signs that a person left something out after the sealing', async () => {
  const { caseId, complaintId } = await fileWith({ omitted: ['tangkapan-layar.png'] });
  const { body } = await server.call(getClipEvidence, { params: { caseId, complaintId }, as: server.operators.coordinator });
  assert.deepEqual(body.evidence.files, []);
  assert.deepEqual(body.evidence.countersignature.statement.omitted, ['tangkapan-layar.png']);
});

test('the case tells which complaint has evidence, and a clip of an older clipper has none', async () => {
  const { caseId } = await fileWith();
  const seen = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  assert.equal(seen.body.complaints[0].hasEvidence, true);
  const { body } = await server.call(createClip, { as: server.operators.dpupr, body: clipBody() });
  const row = await server.database.selectFrom('complaints').selectAll().where('complaint_number', '=', body.complaintNumber).executeTakeFirstOrThrow();
  const params = { caseId: row.case_id, complaintId: row.complaint_id };
  const without = await server.call(getCase, { params: { caseId: row.case_id }, as: server.operators.coordinator });
  assert.equal(without.body.complaints[0].hasEvidence, false);
  assert.deepEqual((await server.call(getClipEvidence, { params, as: server.operators.coordinator })).body, { evidence: null });
});
