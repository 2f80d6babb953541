import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listCodeRequests } from '@kotak-aduan/api-client/operations/list-code-requests';
import { requestNewCode } from '@kotak-aduan/api-client/operations/request-new-code';
import { askForCode, newCodeBody } from '../testing/citizen-steps.ts';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('puts a request before the coordinator, with the contact that was left and the mark that the person reads out', async () => {
  const { complaintNumber } = await server.fileComplaint();
  const { newCode, codeRequestId } = await askForCode(server, complaintNumber, { contact: { kind: 'phone', value: '+62 812-0000-0000' } });
  const { body } = await server.call(listCodeRequests, { as: server.operators.coordinator });
  assert.deepEqual(body.requests, [
    {
      codeRequestId,
      complaintNumber,
      unit: { unitId: 'dpupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang', shortName: 'DPUPR' },
      contact: { kind: 'whatsapp', value: '0812 0000 0000' },
      name: 'Siti Rahayu',
      mark: sha256(newCode).slice(0, 6).toUpperCase(),
      requestedAt: '2026-11-23T02:00:00.000Z',
    },
  ]);
});

test('answers nothing but when it was asked', async () => {
  const { complaintNumber } = await server.fileComplaint();
  const { status, body } = await server.call(requestNewCode, { body: newCodeBody(complaintNumber) });
  assert.equal(status, 200);
  assert.deepEqual(body, { askedAt: '2026-11-23T02:00:00.000Z' });
});
