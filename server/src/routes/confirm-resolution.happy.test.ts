import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { fileResolved, ratingBody } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('closes what is resolved, with its entry in the chain, and a rating in the same step', async () => {
  const { token, resolvedAt, caseId } = await fileResolved(server);
  const { status, body } = await server.call(confirmResolution, {
    as: { token },
    body: { resolvedAt, rating: ratingBody({ words: 'Cepat sekali, kenari.' }) },
  });
  assert.equal(status, 200);
  assert.deepEqual([body.state, body.canConfirm, body.canDispute, body.canRate], ['closed', false, true, true]);
  assert.equal(body.steps.at(-1).kind, 'closed');
  assert.equal(body.rating.words, 'Cepat sekali, kenari.');
  const events = await findEvents(server.database, caseId);
  assert.deepEqual([events.at(-1)?.kind, events.at(-1)?.actor_kind, events.at(-1)?.state], ['closed', 'citizen', 'closed']);
  assert.equal(findBrokenEvent(events), null);
  assert.ok(!JSON.stringify(events).includes('kenari'));
});

test('closes without a rating, and the desk reads that nobody rated', async () => {
  const { token, resolvedAt, caseId } = await fileResolved(server);
  await server.call(confirmResolution, { as: { token }, body: { resolvedAt, rating: null } });
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  assert.deepEqual([body.state, body.ratings, body.dueAt], ['closed', null, null]);
});

test('closes once, however often it is sent', async () => {
  const { token, resolvedAt, caseId } = await fileResolved(server);
  const call = { as: { token }, idempotencyKey: randomUUID(), body: { resolvedAt, rating: null } };
  const first = await server.call(confirmResolution, call);
  const second = await server.call(confirmResolution, call);
  assert.deepEqual(second.body, first.body);
  assert.equal((await findEvents(server.database, caseId)).filter(({ kind }) => kind === 'closed').length, 1);
});
