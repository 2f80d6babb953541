import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordSocialReply } from '@kotak-aduan/api-client/operations/record-social-reply';
import { fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function record(complaintNumber: string, address: string): Promise<string | null> {
  const { error } = await server.call(recordSocialReply, { params: { complaintNumber }, as: server.operators.dlh, body: { address } });
  return error?.code ?? null;
}

test('takes an address of the clip’s own platform alone, however it is dressed up', async () => {
  const { complaintNumber } = await fileClip(server);
  for (const address of [
    'https://www.instagram.com/p/abc/',
    'https://notfacebook.com/x',
    'https://facebook.com.jahat.example/x',
    'https://jahat.example/?u=facebook.com',
    'https://facebook.com@jahat.example/x',
    'https://www.facebook.com:8443/x',
    'http://www.facebook.com/x',
    'javascript:alert(1)//facebook.com',
    'facebook.com/x',
    'https://www.facebook.com/x y',
    '',
  ]) {
    assert.equal(await record(complaintNumber, address), 'invalid-input', address);
  }
  for (const address of ['https://facebook.com/x', 'https://m.facebook.com/x', 'https://fb.watch/x'])
    assert.equal(await record(complaintNumber, address), null, address);
});

test('finds no clip in a complaint that a citizen filed', async () => {
  const { complaintNumber } = await server.fileComplaint();
  assert.equal(await record(complaintNumber, 'https://www.facebook.com/x'), 'not-found');
});
