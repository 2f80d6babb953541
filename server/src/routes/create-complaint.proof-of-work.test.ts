import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { proofOfWorkHeader, type Challenge, type ProvenOperation } from '@kotak-aduan/api-client/schemas';
import { sweep } from '../jobs/sweep.ts';
import { createChallenger, type Challenger } from '../services/proof-of-work.ts';
import { createSigner } from '../services/signer.ts';
import { complaintBody, createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { easyWork, proveWork } from '../testing/prove-work.ts';

let server: TestServer;
let challenger: Challenger;
before(async () => {
  server = await createTestServer();
  challenger = createChallenger({ signer: server.signer, difficulty: easyWork, now: server.now });
});
after(() => server.close());

const required = 'proof-of-work-required';

async function codeFor(headers: Record<string, string>): Promise<string | undefined> {
  const { error } = await server.call(createComplaint, { body: complaintBody(), headers });
  return error?.code;
}

const header = (proof: unknown): Record<string, string> => ({ [proofOfWorkHeader]: Buffer.from(JSON.stringify(proof)).toString('base64') });

async function countComplaints(): Promise<number> {
  return (await server.database.selectFrom('complaints').select('complaint_id').execute()).length;
}

test('ABU-3: a thousand requests with one proof file one complaint', async () => {
  const headers = await proveWork(await challenger.challenge('createComplaint'));
  const before = await countComplaints();
  const answers = await Promise.all(Array.from({ length: 1_000 }, () => server.call(createComplaint, { body: complaintBody(), headers })));
  assert.deepEqual(
    [201, 403].map((status) => answers.filter((answer) => answer.status === status).length),
    [1, 999],
  );
  assert.ok(answers.every(({ error }) => error === null || error.code === required));
  assert.equal((await countComplaints()) - before, 1);
});

test('ABU-3: without a proof, or with something else in its place, nothing is filed', async () => {
  const before = await countComplaints();
  const challenge = await challenger.challenge('createComplaint');
  const none = ['', 'x', 'e30=', Buffer.from('null').toString('base64'), 'A'.repeat(10_000)];
  for (const value of none) assert.equal(await codeFor({ [proofOfWorkHeader]: value }), required, value.slice(0, 10));
  for (const solution of [
    { counter: 0, derivedKey: '' },
    { counter: 0, derivedKey: 'ab' },
    { counter: -1, derivedKey: '00'.repeat(32) },
  ])
    assert.equal(await codeFor(header({ challenge, solution })), required);
  assert.equal(await countComplaints(), before);
});

test('ABU-3: a proof that is spliced from two is refused', async () => {
  const [one, other] = [await challenger.challenge('createComplaint'), await challenger.challenge('createComplaint')];
  const { solution } = JSON.parse(Buffer.from((await proveWork(one))[proofOfWorkHeader] ?? '', 'base64').toString());
  const spliced: unknown[] = [
    { challenge: other, solution },
    { challenge: { ...other, signature: one.signature }, solution },
    { challenge: { ...one, parameters: { ...one.parameters, nonce: other.parameters.nonce } }, solution },
    { challenge: { ...one, parameters: { ...one.parameters, data: { ...one.parameters.data, expiresAt: '2099-01-01T00:00:00.000Z' } } }, solution },
  ];
  const before = await countComplaints();
  for (const proof of spliced) assert.equal(await codeFor(header(proof)), required);
  assert.equal(await countComplaints(), before);
  assert.equal(await codeFor(header({ challenge: one, solution })), undefined);
});

test('ABU-3: a proof of another server, for another operation or past its time is refused', async () => {
  const stranger = createChallenger({ signer: createSigner(new Uint8Array(32)), difficulty: easyWork, now: server.now });
  assert.equal(await codeFor(await proveWork(await stranger.challenge('createComplaint'))), required);
  // One that the contract does not have yet.
  const elsewhere = await challenger.challenge('createReply' as ProvenOperation);
  assert.equal(await codeFor(await proveWork(elsewhere)), required);
  const headers = await proveWork(await challenger.challenge('createComplaint'));
  const made = server.now();
  server.setNow(new Date(made.getTime() + 10 * 60_000));
  assert.equal(await codeFor(headers), required);
  server.setNow(new Date(made.getTime() + 10 * 60_000 - 1));
  assert.equal(await codeFor(headers), undefined);
  server.setNow(made);
});

test('a filing that fails uses nothing up', async () => {
  const headers = await proveWork(await challenger.challenge('createComplaint'));
  const claim = { uploadId: randomUUID(), sha256: 'a'.repeat(64), originalSha256: null, takenAt: null, place: null, caption: null };
  const { error } = await server.call(createComplaint, { body: complaintBody({ attachments: [claim] }), headers });
  assert.equal(error?.code, 'upload-missing');
  assert.equal(await codeFor(headers), undefined);
});

test('a repeated key gets its first answer, whatever has become of the proof', async () => {
  const call = { body: complaintBody(), idempotencyKey: randomUUID() };
  const first = await server.call(createComplaint, call);
  for (const headers of [{ [proofOfWorkHeader]: '' }, { [proofOfWorkHeader]: 'x' }]) {
    const again = await server.call(createComplaint, { ...call, headers });
    assert.deepEqual(again.body, first.body);
  }
});

test('a used challenge is forgotten once it is too old to be used again, and not before', async () => {
  const challenge: Challenge = await challenger.challenge('createComplaint');
  await server.call(createComplaint, { body: complaintBody(), headers: await proveWork(challenge) });
  const isKept = async (): Promise<boolean> =>
    (await server.database.selectFrom('used_challenges').selectAll().where('nonce', '=', challenge.parameters.nonce).executeTakeFirst()) !== undefined;
  const at = (ms: number): Date => new Date(Date.parse(challenge.parameters.data.expiresAt) + ms);
  await sweep({ ...server, now: () => at(-1) });
  assert.ok(await isKept());
  await sweep({ ...server, now: () => at(0) });
  assert.ok(!(await isKept()));
});
