import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { resolveCase } from '@kotak-aduan/api-client/operations/resolve-case';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, forward, resolutionBody, sendEvidence } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';
import { makePdf } from '../testing/make-pdf.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function inProgress(overrides: Record<string, unknown> = {}): Promise<string> {
  const { caseId } = await server.fileComplaint(overrides);
  await forward(server, caseId, 'dpupr');
  return caseId;
}

test('names the photos that are missing', async () => {
  const caseId = await inProgress();
  const { error } = await changeCase(server, resolveCase, { caseId, as: server.operators.dpupr, body: resolutionBody() });
  assert.deepEqual([error?.code, error?.fields], ['evidence-missing', ['before', 'after']]);
});

test('names document and number where a document is asked for', async () => {
  const caseId = await inProgress({ categoryId: 'ktp' });
  const { error } = await changeCase(server, resolveCase, { caseId, as: server.operators.dpupr, body: resolutionBody() });
  assert.deepEqual([error?.code, error?.fields], ['evidence-missing', ['documents', 'documentNumber']]);
});

test('refuses one photo for both sides of the pair', async () => {
  const caseId = await inProgress();
  const draftId = randomUUID();
  const photo = await sendEvidence(server, { draftId, as: server.operators.dpupr });
  const body = resolutionBody({ draftId, before: [photo], after: [photo] });
  const { error } = await changeCase(server, resolveCase, { caseId, as: server.operators.dpupr, body });
  assert.deepEqual([error?.code, error?.fields], ['upload-missing', ['after.0']]);
});

test('refuses a photo that did not come in as evidence, and the citizen’s photo as the after', async () => {
  const caseId = await inProgress();
  const draftId = randomUUID();
  const plain = await server.upload(await makeImage(), draftId);
  const evidence = await sendEvidence(server, { draftId, as: server.operators.dpupr });
  const body = resolutionBody({ draftId, before: [evidence], after: [plain] });
  const { error } = await changeCase(server, resolveCase, { caseId, as: server.operators.dpupr, body });
  assert.deepEqual([error?.code, error?.fields], ['upload-missing', ['after.0']]);
});

test('refuses the photo of another citizen’s case as the before', async () => {
  const otherDraft = randomUUID();
  const photo = await server.upload(await makeImage(), otherDraft);
  await server.fileComplaint({ draftId: otherDraft, attachments: [photo] });
  const caseId = await inProgress();
  const draftId = randomUUID();
  const evidence = await sendEvidence(server, { draftId, as: server.operators.dpupr });
  const body = resolutionBody({ draftId, before: [photo], after: [evidence] });
  const { error } = await changeCase(server, resolveCase, { caseId, as: server.operators.dpupr, body });
  assert.deepEqual([error?.code, error?.fields], ['upload-missing', ['before.0']]);
});

test('refuses the citizen’s photo twice, and under a hash that is not its own', async () => {
  const citizenDraft = randomUUID();
  const photo = await server.upload(await makeImage(), citizenDraft);
  const caseId = await inProgress({ draftId: citizenDraft, attachments: [photo] });
  const as = server.operators.dpupr;
  for (const [named, field] of [
    [[photo, photo], 'before.1'],
    [[{ ...photo, sha256: 'a'.repeat(64) }], 'before.0'],
  ] as const) {
    const draftId = randomUUID();
    const evidence = await sendEvidence(server, { draftId, as });
    const body = resolutionBody({ draftId, before: named, after: [evidence] });
    const { error } = await changeCase(server, resolveCase, { caseId, as, body });
    assert.deepEqual([error?.code, error?.fields], ['upload-missing', [field]]);
  }
});

test('refuses a document where a photo is asked for', async () => {
  const caseId = await inProgress();
  const draftId = randomUUID();
  const as = server.operators.dpupr;
  const letter = await sendEvidence(server, { draftId, as, bytes: makePdf() });
  const photo = await sendEvidence(server, { draftId, as });
  const { error } = await changeCase(server, resolveCase, { caseId, as, body: resolutionBody({ draftId, before: [photo], after: [letter] }) });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['after.0']]);
});

test('refuses a case that nobody looked at, and one that is resolved', async () => {
  const { caseId } = await server.fileComplaint({ categoryId: 'lainnya' });
  const as = server.operators.coordinator;
  assert.equal((await changeCase(server, resolveCase, { caseId, as, body: resolutionBody() })).error?.code, 'illegal-transition');
  await forward(server, caseId, 'dpupr');
  assert.equal((await changeCase(server, resolveCase, { caseId, as, body: resolutionBody() })).error, null);
  assert.equal((await changeCase(server, resolveCase, { caseId, as, body: resolutionBody() })).error?.code, 'illegal-transition');
});

test('refuses a supporting agency', async () => {
  const { caseId } = await server.fileComplaint({ categoryId: 'lainnya' });
  await forward(server, caseId, 'dpupr', ['dlh']);
  const { error } = await changeCase(server, resolveCase, { caseId, as: server.operators.dlh, body: resolutionBody() });
  assert.equal(error?.code, 'forbidden');
});
