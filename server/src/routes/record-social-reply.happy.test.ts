import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { recordSocialReply } from '@kotak-aduan/api-client/operations/record-social-reply';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

const address = 'https://www.facebook.com/kotauji/posts/100?comment_id=300';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('notes address, person and moment, with an entry in the chain that the desk reads', async () => {
  const { complaintNumber, caseId } = await fileClip(server);
  const as = server.operators.dlh;
  const { status, body } = await server.call(recordSocialReply, { params: { complaintNumber }, as, body: { address: ` ${address} ` } });
  assert.equal(status, 201);
  const { body: seen } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  assert.deepEqual(seen.complaints[0].socialReplies, [{ address, by: body.by, repliedAt: server.now().toISOString() }]);
  assert.deepEqual([seen.timeline.at(-1).kind, seen.timeline.at(-1).text], ['social-replied', null]);
  const events = await findEvents(server.database, caseId);
  assert.equal(findBrokenEvent(events), null);
  assert.ok(!JSON.stringify(events).includes('facebook.com'));
});

test('a repeated key notes it once, a second answer beside the first', async () => {
  const { complaintNumber, caseId } = await fileClip(server);
  const call = { params: { complaintNumber }, as: server.operators.dlh, body: { address }, idempotencyKey: randomUUID() };
  const first = await server.call(recordSocialReply, call);
  assert.deepEqual((await server.call(recordSocialReply, call)).body, first.body);
  await server.call(recordSocialReply, { ...call, idempotencyKey: randomUUID() });
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  assert.equal(body.complaints[0].socialReplies.length, 2);
});
