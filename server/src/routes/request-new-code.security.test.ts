import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listCodeRequests } from '@kotak-aduan/api-client/operations/list-code-requests';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { requestNewCode } from '@kotak-aduan/api-client/operations/request-new-code';
import { defaultRateLimits } from '../middleware/rate-limiter.ts';
import { askForCode, newCodeBody } from '../testing/citizen-steps.ts';
import { createTestServer, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: requestNewCode, allow: ['public'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('TRK-3: a complaint that is not there, one without a contact, another contact and the right one are answered alike', async () => {
  const withContact = await server.fileComplaint();
  const without = await server.fileComplaint({ contact: null });
  const tries = [
    newCodeBody(withContact.complaintNumber),
    newCodeBody(withContact.complaintNumber, { contact: { kind: 'whatsapp', value: '0812 9999 9999' } }),
    newCodeBody(without.complaintNumber),
    newCodeBody('2025-ZZZZZZ'),
  ];
  const answers: TestAnswer[] = [];
  for (const body of tries) answers.push(await server.call(requestNewCode, { body }));
  for (const { status, body, headers } of answers) {
    assert.deepEqual({ status, body }, { status: 200, body: answers[0]?.body });
    assert.deepEqual([...headers.keys()], [...(answers[0]?.headers.keys() ?? [])]);
  }
  // Each left a row, so that none is quicker; one of them is to be seen.
  assert.equal((await server.database.selectFrom('code_requests').select('code_request_id').execute()).length, tries.length);
  const { body } = await server.call(listCodeRequests, { as: server.operators.coordinator });
  assert.equal(body.requests.length, 1);
});

test('keeps no contact of who asked', async () => {
  const { complaintNumber } = await server.fileComplaint();
  await server.call(requestNewCode, { body: newCodeBody(complaintNumber, { contact: { kind: 'email', value: 'kenari@warga.example' } }) });
  const rows = [
    await server.database.selectFrom('code_requests').selectAll().execute(),
    await server.database.selectFrom('idempotency_keys').selectAll().execute(),
  ];
  assert.ok(!JSON.stringify(rows).includes('kenari'));
  assert.ok(!server.logLines.join('').includes('kenari'));
});

test('a request in somebody else’s name neither replaces theirs nor buries it', async () => {
  const { complaintNumber, trackingCode } = await server.fileComplaint();
  const own = await askForCode(server, complaintNumber);
  const start = server.now();
  for (let round = 1; round <= 5; round += 1) {
    server.setNow(new Date(start.getTime() + round * 1_000));
    await server.call(requestNewCode, { body: newCodeBody(complaintNumber) });
  }
  server.setNow(start);
  const { body } = await server.call(listCodeRequests, { as: server.operators.coordinator });
  const waiting = body.requests.filter((request: { complaintNumber: string }) => request.complaintNumber === complaintNumber);
  assert.equal(waiting.length, 3);
  assert.equal(waiting[0].codeRequestId, own.codeRequestId);
  assert.equal((await server.call(openTracking, { body: { trackingCode } })).status, 200);
});

test('TRK-3: is slowed down after ten an hour for one complaint and thirty from one address, known or not, and never locks its owner out', async () => {
  const limited = await createTestServer({ rateLimits: defaultRateLimits, trustedProxies: 1 });
  const from = (address: string, number: string): Promise<TestAnswer> =>
    limited.call(requestNewCode, { body: newCodeBody(number), headers: { 'X-Forwarded-For': address } });
  const { complaintNumber, trackingCode } = await limited.fileComplaint();
  for (const [address, number] of [
    ['10.0.0.1', complaintNumber],
    ['10.0.0.2', '2025-ZZZZZZ'],
  ] as const) {
    const statuses: number[] = [];
    for (let index = 0; index < 30; index += 1) statuses.push((await from(address, number)).status);
    // The first from an address is beside the count.
    assert.equal(statuses.filter((status) => status === 200).length, 11, number);
    const { error, headers } = await from(address, '2024-AAAAAA');
    assert.equal(error?.code, 'rate-limited');
    assert.ok(Number(headers.get('retry-after')) > 0);
  }
  assert.equal((await from('10.9.9.9', complaintNumber)).status, 200);
  const opened = await limited.call(openTracking, { body: { trackingCode }, headers: { 'X-Forwarded-For': '10.0.0.1' } });
  assert.equal(opened.status, 200);
  await limited.close();
});
