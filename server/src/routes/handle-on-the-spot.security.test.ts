import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { handleOnTheSpot } from '@kotak-aduan/api-client/operations/handle-on-the-spot';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';
import { changeCase, resolutionBody } from '../testing/desk-steps.ts';

describeRouteSecurity({ operation: handleOnTheSpot, allow: ['operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('nobody settles what another agency has', async () => {
  const { caseId } = await server.fileComplaint({ categoryId: 'lainnya', agencyId: 'dlh' });
  const { error } = await changeCase(server, handleOnTheSpot, { caseId, as: server.operators.dpupr, body: resolutionBody() });
  assert.equal(error?.code, 'not-found');
});
