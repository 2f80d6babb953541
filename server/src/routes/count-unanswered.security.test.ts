import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countUnanswered } from '@kotak-aduan/api-client/operations/count-unanswered';
import { fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: countUnanswered, allow: ['operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('counts for nobody but the unit that clipped, and names nothing but numbers', async () => {
  const { complaintNumber } = await fileClip(server);
  server.setNow(new Date(server.now().getTime() + 25 * 3_600_000));
  const own = await server.call(countUnanswered, { as: server.operators.dlh });
  assert.deepEqual(own.body, { waiting: 1, late: 1, lateNumbers: [complaintNumber], nextDueAt: null });
  for (const name of ['dpupr', 'coordinator', 'inspektorat'] as const) {
    assert.equal((await server.call(countUnanswered, { as: server.operators[name] })).body.waiting, 0, name);
  }
});
