import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordSocialReply } from '@kotak-aduan/api-client/operations/record-social-reply';
import { fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: recordSocialReply, allow: ['operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('only for who clipped it, their unit, and those who see the case', async () => {
  const { complaintNumber } = await fileClip(server, { agencyId: 'dispendukcapil', categoryId: 'lainnya' });
  const body = { address: 'https://www.facebook.com/x' };
  for (const [name, code] of [
    ['dpupr', 'not-found'],
    ['inspektorat', 'not-found'],
    ['coordinator', null],
    ['dlh', null],
  ] as const) {
    const { error } = await server.call(recordSocialReply, { params: { complaintNumber }, as: server.operators[name], body });
    assert.equal(error?.code ?? null, code, name);
  }
});
