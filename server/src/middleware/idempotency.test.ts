import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { sweep } from '../jobs/sweep.ts';
import { complaintBody, createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function countByDraft(draftId: unknown): Promise<number> {
  return (await server.database.selectFrom('complaints').select('complaint_id').where('draft_id', '=', String(draftId)).execute()).length;
}

test('OUT-6: refuses another body under a key that was used', async () => {
  const idempotencyKey = randomUUID();
  assert.equal((await server.call(createComplaint, { body: complaintBody(), idempotencyKey })).status, 201);
  const { error } = await server.call(createComplaint, { body: complaintBody(), idempotencyKey });
  assert.equal(error?.code, 'key-reused');
});

test('OUT-6: fifty at once under one key are one row; the rest hear the answer or that it is still running', async () => {
  const idempotencyKey = randomUUID();
  const body = complaintBody();
  const answers = await Promise.all(Array.from({ length: 50 }, () => server.call(createComplaint, { body, idempotencyKey })));
  const filed = answers.filter(({ status }) => status === 201);
  assert.ok(filed.length >= 1);
  assert.equal(new Set(filed.map((answer) => answer.body.complaintNumber)).size, 1);
  assert.ok(answers.every(({ status, error }) => status === 201 || error?.code === 'still-running'));
  assert.equal(await countByDraft(body['draftId']), 1);
  assert.deepEqual((await server.call(createComplaint, { body, idempotencyKey })).body, filed[0]?.body);
});

test('OUT-6: a request that was refused leaves its key free for the corrected one', async () => {
  const idempotencyKey = randomUUID();
  const body = complaintBody({ agencyId: 'tidak-ada' });
  assert.equal((await server.call(createComplaint, { body, idempotencyKey })).status, 422);
  assert.equal((await server.call(createComplaint, { body: { ...body, agencyId: 'dpupr' }, idempotencyKey })).status, 201);
});

test('OUT-6: a key belongs to who sent it', async () => {
  const idempotencyKey = randomUUID();
  const { caseId, complaintId } = await server.fileComplaint();
  const body = { version: 1, complaintId, draftId: randomUUID(), text: 'Kami periksa besok pagi.', language: 'id', attachments: [] };
  const mine = await server.call(createReply, { params: { caseId }, as: server.operators.dpupr, body, idempotencyKey });
  assert.equal(mine.status, 201);
  const theirs = await server.call(createReply, { params: { caseId }, as: server.operators.dlh, body, idempotencyKey });
  assert.equal(theirs.error?.code, 'not-found');
});

test('OUT-6: keeps a key for 90 days, longer than any draft lives', async () => {
  const idempotencyKey = randomUUID();
  await server.call(createComplaint, { body: complaintBody(), idempotencyKey });
  const after = (days: number): Date => new Date(server.now().getTime() + days * 86_400_000);
  const isKept = async (): Promise<boolean> =>
    (await server.database.selectFrom('idempotency_keys').select('key').where('key', '=', idempotencyKey).executeTakeFirst()) !== undefined;
  await sweep({ database: server.database, files: server.files, now: () => after(89) });
  assert.ok(await isKept());
  await sweep({ database: server.database, files: server.files, now: () => after(91) });
  assert.ok(!(await isKept()));
});
