import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { acceptClaim } from '@kotak-aduan/api-client/operations/accept-claim';
import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { claim, fileClip } from '../testing/claim-steps.ts';
import { disputeBody, openCode, ratingBody, resolve } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { forward } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives the complaint to the device whose word came, with one entry in the chain', async () => {
  const { token, complaintNumber, caseId } = await fileClip(server);
  const { code, word } = await claim(server, token);
  const { status, body } = await server.call(acceptClaim, { params: { complaintNumber }, as: server.operators.dlh, body: { word } });
  assert.deepEqual([status, body], [200, { outcome: 'accepted', triesLeft: 5 }]);
  const { body: tracked } = await server.call(getTrackedCase, { as: await openCode(server, code) });
  assert.equal(tracked.complaintNumber, complaintNumber);
  const events = await findEvents(server.database, caseId);
  assert.deepEqual([events.at(-1)?.kind, events.at(-1)?.actor_operator_id], ['claimed', server.operators.dlh.operatorId]);
  assert.equal(findBrokenEvent(events), null);
});

test('reads the word as people send it: in capitals, with spaces, with a greeting around it', async () => {
  for (const write of [
    (word: string) => word.toUpperCase(),
    (word: string) => `Selamat siang min, kata saya: ${word.replaceAll('-', ' ')}. Terima kasih`,
    (word: string) => `“${word.replaceAll('-', ' – ')}”`,
  ]) {
    const { token, complaintNumber } = await fileClip(server);
    const { word } = await claim(server, token);
    const { body } = await server.call(acceptClaim, { params: { complaintNumber }, as: server.operators.dlh, body: { word: write(word) } });
    assert.equal(body.outcome, 'accepted', write(word));
  }
});

test('whoever claimed disputes and confirms like everybody else', async () => {
  const { token, complaintNumber, caseId } = await fileClip(server, { categoryId: 'lainnya' });
  const { code, word } = await claim(server, token);
  await server.call(acceptClaim, { params: { complaintNumber }, as: server.operators.dlh, body: { word } });
  await forward(server, caseId, 'dlh');
  const as = await openCode(server, code);
  const disputed = await server.call(disputeResolution, { as, body: disputeBody(await resolve(server, caseId)) });
  assert.equal(disputed.body.state, 'in-progress');
  server.setNow(new Date(server.now().getTime() + 60_000));
  const confirmed = await server.call(confirmResolution, { as, body: { resolvedAt: await resolve(server, caseId), rating: ratingBody() } });
  assert.equal(confirmed.body.state, 'closed');
});
