import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { complaintBody, createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function refused(overrides: Record<string, unknown>): Promise<{ code: string | undefined; fields: string[] | undefined }> {
  const { error } = await server.call(createComplaint, { body: complaintBody(overrides) });
  return { code: error?.code, fields: error?.fields };
}

test('names the field that is empty, overlong or unknown, and never its value', async () => {
  assert.deepEqual(await refused({ text: '  ' }), { code: 'invalid-input', fields: ['text'] });
  assert.deepEqual(await refused({ text: 'x'.repeat(5_001) }), { code: 'invalid-input', fields: ['text'] });
  assert.deepEqual(await refused({ isAdmin: true }), { code: 'invalid-input', fields: ['isAdmin'] });
  const answer = await server.call(createComplaint, { body: complaintBody({ kind: 'kenari-rahasia' }) });
  assert.ok(!JSON.stringify(answer.body).includes('kenari-rahasia'));
});

test('wants a name exactly where one is given', async () => {
  assert.deepEqual(await refused({ identity: 'named', name: null }), { code: 'invalid-input', fields: ['name'] });
  assert.deepEqual(await refused({ identity: 'none', name: 'Siti' }), { code: 'invalid-input', fields: ['name'] });
});

test('refuses units and categories that the city does not have', async () => {
  assert.deepEqual(await refused({ agencyId: 'tidak-ada', categoryId: 'tidak-ada', respondentUnitId: 'tidak-ada' }), {
    code: 'invalid-input',
    fields: ['agencyId', 'categoryId', 'respondentUnitId'],
  });
});

test('refuses answers that nobody asked for, that are missing or that do not fit', async () => {
  const answered = (...answers: [string, string][]): Record<string, unknown> => ({
    categoryId: 'ktp',
    answers: answers.map(([questionId, value]) => ({ questionId, value })),
  });
  const refusal = (...fields: string[]): unknown => ({ code: 'invalid-input', fields });
  assert.deepEqual(await refused(answered()), refusal('answers.dokumen'));
  assert.deepEqual(await refused(answered(['dokumen', 'sim'], ['diajukan', '2026-11-25'])), refusal('answers.dokumen', 'answers.diajukan'));
  assert.deepEqual(await refused(answered(['dokumen', 'ktp'], ['warna', 'merah'])), refusal('answers.warna'));
  assert.deepEqual(await refused({ ...answered(['dokumen', 'ktp']), categoryId: null }), refusal('answers.dokumen'));
});

test('names the parts that the category insists on, but not to a box that is older than they are', async () => {
  const empty = { categoryId: 'sampah', contact: null };
  assert.deepEqual(await refused({ ...empty, answers: [] }), { code: 'invalid-input', fields: ['attachments', 'place', 'contact'] });
  assert.deepEqual(await refused(empty), { code: undefined, fields: undefined });
});

test('takes no contact of a kind by which this city tells nobody', async () => {
  assert.deepEqual(await refused({ contact: { kind: 'phone', value: '0812 0000 0000' } }), { code: 'invalid-input', fields: ['contact.kind'] });
});

test('takes no contact that could reach nobody, and names its value', async () => {
  for (const contact of [
    { kind: 'whatsapp', value: '123' },
    { kind: 'whatsapp', value: 'sri@contoh.id' },
    { kind: 'email', value: 'sri@contoh' },
  ])
    assert.deepEqual(await refused({ contact }), { code: 'invalid-input', fields: ['contact.value'] });
});

test('refuses eleven photos', async () => {
  const claim = { uploadId: randomUUID(), sha256: 'a'.repeat(64), originalSha256: null, takenAt: null, place: null, caption: null };
  assert.deepEqual(await refused({ attachments: Array.from({ length: 11 }, () => claim) }), { code: 'invalid-input', fields: ['attachments'] });
});

test('claims no upload of another draft, of other bytes, or one that is used or expired', async () => {
  const draftId = randomUUID();
  const claim = await server.upload(await makeImage(), draftId);
  const missing = { code: 'upload-missing', fields: ['attachments.0'] };
  assert.deepEqual(await refused({ draftId: randomUUID(), attachments: [claim] }), missing);
  assert.deepEqual(await refused({ draftId, attachments: [{ ...claim, sha256: 'b'.repeat(64) }] }), missing);
  assert.deepEqual(await refused({ draftId, attachments: [{ ...claim, uploadId: randomUUID() }] }), missing);
  assert.deepEqual(await refused({ draftId, attachments: [claim, claim] }), { code: 'upload-missing', fields: ['attachments.1'] });
  const before = server.now();
  server.setNow(new Date(before.getTime() + 25 * 3_600_000));
  assert.deepEqual(await refused({ draftId, attachments: [claim] }), missing);
  server.setNow(before);
  await server.fileComplaint({ draftId, attachments: [claim] });
  assert.deepEqual(await refused({ draftId, attachments: [claim] }), missing);
});

test('stores nothing at all when one attachment is missing', async () => {
  const count = async (): Promise<number> => (await server.database.selectFrom('cases').select('case_id').execute()).length;
  const before = await count();
  await refused({ attachments: [{ uploadId: randomUUID(), sha256: 'a'.repeat(64), originalSha256: null, takenAt: null, place: null, caption: null }] });
  assert.equal(await count(), before);
});

test('refuses a second complaint under one tracking code', async () => {
  const trackingCodeHash = 'c'.repeat(64);
  await server.fileComplaint({ trackingCodeHash });
  assert.deepEqual(await refused({ trackingCodeHash }), { code: 'key-reused', fields: ['trackingCodeHash'] });
});

test('wants a key that is a UUID', async () => {
  for (const idempotencyKey of [null, '1', 'x'.repeat(5_000)]) {
    const { error } = await server.call(createComplaint, { body: complaintBody(), idempotencyKey });
    assert.equal(error?.code, 'malformed-request');
  }
});
