import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { acceptClaim } from '@kotak-aduan/api-client/operations/accept-claim';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { claim, fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestOperatorName, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: acceptClaim, allow: ['operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function accept(complaintNumber: string, word: string, by: TestOperatorName = 'dlh'): Promise<string> {
  const { body, error } = await server.call(acceptClaim, { params: { complaintNumber }, as: server.operators[by], body: { word } });
  return error?.code ?? body.outcome;
}

async function opens(code: string): Promise<boolean> {
  return (await server.call(openTracking, { body: { trackingCode: code } })).status === 200;
}

test('an impostor with the link gets nothing from the author’s word, and the author nothing from theirs', async () => {
  const { token, complaintNumber } = await fileClip(server);
  const impostor = await claim(server, token);
  const author = await claim(server, token);
  const another = await claim(server, token);
  assert.equal(await accept(complaintNumber, author.word), 'accepted');
  assert.deepEqual([await opens(author.code), await opens(impostor.code), await opens(another.code)], [true, false, false]);
  assert.deepEqual([await accept(complaintNumber, impostor.word), await opens(impostor.code)], ['not-found', false]);
});

test('a word is good for its own clip alone', async () => {
  const [one, other] = [await fileClip(server), await fileClip(server)];
  const { word, code } = await claim(server, one.token);
  assert.equal(await accept(other.complaintNumber, word), 'wrong-word');
  assert.equal(await opens(code), false);
});

test('half a word, a part of it or an empty one is wrong', async () => {
  const { token, complaintNumber } = await fileClip(server);
  const { word } = await claim(server, token);
  const [first = '', second = '', number = ''] = word.split('-');
  for (const guess of [first, `${first}-${second}`, `${second}-${number}`, `x${word}`, '---'])
    assert.equal(await accept(complaintNumber, guess), 'wrong-word', guess);
});

test('answers for its unit’s own clip, for a case in sight, and for no other', async () => {
  const { token, complaintNumber } = await fileClip(server, { agencyId: 'dispendukcapil', categoryId: 'lainnya' });
  const { word } = await claim(server, token);
  assert.equal(await accept(complaintNumber, 'salah', 'dpupr'), 'not-found');
  assert.equal(await accept(complaintNumber, 'salah', 'coordinator'), 'wrong-word');
  assert.equal(await accept(complaintNumber, word, 'dlh'), 'accepted');
});

test('of a complaint about an official only who clipped it and the Inspektorat know', async () => {
  const { complaintNumber } = await fileClip(server, { categoryId: 'pungli' });
  for (const name of ['dpupr', 'coordinator', 'admin'] as const) assert.equal(await accept(complaintNumber, 'salah', name), 'not-found', name);
  for (const name of ['dlh', 'inspektorat'] as const) assert.equal(await accept(complaintNumber, 'salah', name), 'wrong-word', name);
});
