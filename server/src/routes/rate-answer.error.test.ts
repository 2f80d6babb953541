import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { rateAnswer } from '@kotak-aduan/api-client/operations/rate-answer';
import { fileResolved, openCode, ratingBody } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('rates nothing before there is a result', async () => {
  const { trackingCode } = await server.fileComplaint();
  const { error } = await server.call(rateAnswer, { as: await openCode(server, trackingCode), body: ratingBody() });
  assert.equal(error?.code, 'illegal-transition');
});

test('may be changed until the working days after the closing are over, and then no more', async () => {
  const { token, resolvedAt, trackingCode } = await fileResolved(server);
  const closed = await server.call(confirmResolution, { as: { token }, body: { resolvedAt, rating: null } });
  assert.equal(closed.body.rateUntil, '2026-12-07T16:59:59.999Z');
  server.setNow(new Date('2026-12-07T16:59:59.999Z'));
  assert.equal((await server.call(rateAnswer, { as: await openCode(server, trackingCode), body: ratingBody() })).error, null);
  server.setNow(new Date('2026-12-07T17:00:00.000Z'));
  const as = await openCode(server, trackingCode);
  assert.equal((await server.call(rateAnswer, { as, body: ratingBody() })).error?.code, 'too-late');
});

test('refuses a degree and a quality that it does not know', async () => {
  const { token } = await fileResolved(server);
  assert.deepEqual((await server.call(rateAnswer, { as: { token }, body: ratingBody({ quick: 'maybe' }) })).error?.fields, ['quick']);
  assert.deepEqual((await server.call(rateAnswer, { as: { token }, body: ratingBody({ cheap: 'yes' }) })).error?.fields, ['cheap']);
});
