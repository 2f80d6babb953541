import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { handleOnTheSpot } from '@kotak-aduan/api-client/operations/handle-on-the-spot';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, resolutionBody, sendEvidence, versionOf } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('answers and resolves what nobody had passed on, and the citizen reads both', async () => {
  const { caseId, trackingCode } = await server.fileComplaint({ agencyId: 'dlh', categoryId: 'lainnya' });
  const { status, body } = await changeCase(server, handleOnTheSpot, {
    caseId,
    as: server.operators.dlh,
    body: resolutionBody({ text: 'Sudah kami angkut.' }),
  });
  assert.deepEqual([status, body.state, body.dueAt, body.resolution.text], [200, 'resolved', null, 'Sudah kami angkut.']);
  assert.deepEqual(
    body.timeline.map(({ kind }: { kind: string }) => kind),
    ['received', 'replied', 'resolved'],
  );
  assert.equal(findBrokenEvent(await findEvents(server.database, caseId)), null);
  const { body: tracked } = await server.call(getTrackedCase, { as: await openCode(server, trackingCode) });
  assert.deepEqual([tracked.state, tracked.messages[0].text, tracked.canDispute], ['resolved', 'Sudah kami angkut.', true]);
});

test('takes the proof that the category asks for', async () => {
  const { caseId } = await server.fileComplaint();
  const draftId = randomUUID();
  const as = server.operators.dpupr;
  const [before, after] = [await sendEvidence(server, { draftId, as }), await sendEvidence(server, { draftId, as })];
  const { body } = await changeCase(server, handleOnTheSpot, { caseId, as, body: resolutionBody({ draftId, before: [before], after: [after] }) });
  assert.deepEqual([body.state, body.resolution.before.length, body.resolution.after.length], ['resolved', 1, 1]);
});

test('a repeated key answers and resolves once', async () => {
  const { caseId } = await server.fileComplaint({ categoryId: 'lainnya', agencyId: 'dlh' });
  const call = {
    params: { caseId },
    as: server.operators.dlh,
    body: { version: await versionOf(server, caseId), ...resolutionBody() },
    idempotencyKey: randomUUID(),
  };
  await server.call(handleOnTheSpot, call);
  assert.equal((await server.call(handleOnTheSpot, call)).body.state, 'resolved');
  assert.equal((await findEvents(server.database, caseId)).length, 3);
});
