import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { fileResolved } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';
import { makeImage } from '../testing/make-image.ts';

describeRouteSecurity({ operation: disputeResolution, allow: ['tracker'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('takes no photo that was sent for another draft', async () => {
  const { token, resolvedAt, caseId } = await fileResolved(server);
  const claim = await server.upload(await makeImage(), randomUUID());
  const body = { draftId: randomUUID(), text: 'Masih rusak.', language: 'id', attachments: [claim], resolvedAt };
  const { error } = await server.call(disputeResolution, { as: { token }, body });
  assert.equal(error?.code, 'upload-missing');
  const row = await server.database.selectFrom('cases').select(['state', 'reopened_at']).where('case_id', '=', caseId).executeTakeFirstOrThrow();
  assert.deepEqual([row.state, row.reopened_at], ['resolved', null]);
});
