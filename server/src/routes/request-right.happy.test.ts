import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { requestRight } from '@kotak-aduan/api-client/operations/request-right';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('writes a request down with its 3 x 24 hours, and shows it to the citizen and at the desk', async () => {
  const { trackingCode, caseId } = await server.fileComplaint();
  const as = await openCode(server, trackingCode);
  const { status, body } = await server.call(requestRight, { as, body: { kind: 'erasure', text: 'Hapus nama saya.' } });
  assert.equal(status, 201);
  const [request] = body.requests;
  assert.deepEqual([request.kind, request.state, request.dueAt], ['erasure', 'open', '2026-11-26T02:00:00.000Z']);
  const seen = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  assert.deepEqual(seen.body.complaints[0].requests, body.requests);
  assert.deepEqual([seen.body.timeline.at(-1).kind, seen.body.timeline.at(-1).text], ['right-requested', null]);
});

test('answers the one for access as it is made', async () => {
  const { trackingCode } = await server.fileComplaint();
  const { body } = await server.call(requestRight, { as: await openCode(server, trackingCode), body: { kind: 'access', text: null } });
  assert.deepEqual([body.requests[0].state, body.requests[0].answeredAt], ['done', '2026-11-23T02:00:00.000Z']);
});

test('keeps one open request of a kind, with the due time of the first', async () => {
  const { trackingCode } = await server.fileComplaint();
  const as = await openCode(server, trackingCode);
  for (const kind of ['correction', 'correction', 'restriction']) {
    await server.call(requestRight, { as, body: { kind, text: null } });
    server.setNow(new Date(server.now().getTime() + 1_000));
  }
  const { body } = await server.call(requestRight, { as, body: { kind: 'correction', text: 'Sekali lagi.' } });
  assert.deepEqual(
    body.requests.map(({ kind }: { kind: string }) => kind),
    ['correction', 'restriction'],
  );
});
