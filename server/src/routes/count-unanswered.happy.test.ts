import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countUnanswered } from '@kotak-aduan/api-client/operations/count-unanswered';
import { recordSocialReply } from '@kotak-aduan/api-client/operations/record-social-reply';
import { fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

const hourMs = 3_600_000;

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function count(): Promise<Record<string, unknown>> {
  return (await server.call(countUnanswered, { as: server.operators.dlh })).body;
}

test('counts what waits and what is late by the city’s clock, until it is answered there', async () => {
  const startedAt = server.now().getTime();
  const dueAt = new Date(startedAt + 24 * hourMs).toISOString();
  const clip = { postedAt: null, postedAtPrecision: null };
  const first = await fileClip(server, { clip });
  server.setNow(new Date(startedAt + hourMs));
  const second = await fileClip(server, { clip });
  assert.deepEqual(await count(), { waiting: 2, late: 0, lateNumbers: [], nextDueAt: dueAt });
  server.setNow(new Date(startedAt + 24 * hourMs));
  assert.deepEqual(await count(), {
    waiting: 2,
    late: 1,
    lateNumbers: [first.complaintNumber],
    nextDueAt: new Date(startedAt + 25 * hourMs).toISOString(),
  });
  server.setNow(new Date(startedAt + 30 * hourMs));
  assert.deepEqual((await count())['lateNumbers'], [second.complaintNumber, first.complaintNumber]);
  const body = { address: 'https://www.facebook.com/kotauji/posts/100?comment_id=300' };
  for (const { complaintNumber } of [first, second]) await server.call(recordSocialReply, { params: { complaintNumber }, as: server.operators.dlh, body });
  assert.deepEqual(await count(), { waiting: 0, late: 0, lateNumbers: [], nextDueAt: null });
});

test('counts from the post’s own time where that is known', async () => {
  const at = server.now().getTime();
  const postedAt = new Date(at - 25 * hourMs).toISOString();
  const { complaintNumber } = await fileClip(server, { clip: { postedAt, postedAtPrecision: 'hour' } });
  assert.deepEqual(await count(), { waiting: 1, late: 1, lateNumbers: [complaintNumber], nextDueAt: null });
});
