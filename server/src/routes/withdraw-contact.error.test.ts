import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer } from '../testing/create-test-server.ts';

test('asks for a code again when its quarter of an hour is over, and keeps the contact', async () => {
  const server = await createTestServer();
  const { trackingCode, complaintId } = await server.fileComplaint();
  const as = await openCode(server, trackingCode);
  server.setNow(new Date(server.now().getTime() + 15 * 60_000));
  assert.equal((await server.call(withdrawContact, { as, body: {} })).error?.code, 'session-expired');
  const row = await server.database.selectFrom('complaints').select('contact_value').where('complaint_id', '=', complaintId).executeTakeFirstOrThrow();
  assert.notEqual(row.contact_value, null);
  await server.close();
});
