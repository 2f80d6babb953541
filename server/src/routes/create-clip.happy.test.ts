import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';
import { clipBody } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function caseOf(complaintNumber: string): Promise<{ caseId: string; claimTokenHash: string | null }> {
  const row = await server.database.selectFrom('complaints').selectAll().where('complaint_number', '=', complaintNumber).executeTakeFirstOrThrow();
  return { caseId: row.case_id, claimTokenHash: row.claim_token_hash };
}

test('files the comment with its author, screenshot and clip', async () => {
  const draftId = randomUUID();
  const screenshot = await server.upload(await makeImage(), draftId);
  const { status, body } = await server.call(createClip, { as: server.operators.dlh, body: clipBody({ draftId, attachments: [screenshot] }) });
  assert.equal(status, 201);
  assert.equal(body.unit.shortName, 'DPUPR');
  const { caseId } = await caseOf(body.complaintNumber);
  const seen = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  const [complaint] = seen.body.complaints;
  assert.deepEqual([seen.body.channel, complaint.receivedByAccount, complaint.identity, complaint.name], ['facebook', 'kotauji', 'named', 'Warga Contoh']);
  assert.equal(complaint.clip.permalink, 'https://www.facebook.com/kotauji/posts/100?comment_id=200');
  assert.equal(complaint.attachments.length, 1);
  assert.equal(seen.body.timeline[0].actor.unit.unitId, 'dlh');
});

test('gives a public reply without matter or link, and a private one with the claim link', async () => {
  const { body } = await server.call(createClip, { as: server.operators.dlh, body: clipBody() });
  assert.equal(body.publicReply, `Aduan Anda kami catat dengan nomor ${body.complaintNumber}, ditangani DPUPR, paling lambat Senin, 23 November 2026.`);
  const token = /http:\/\/127\.0\.0\.1:8080\/klaim#([\w-]{43})$/.exec(body.privateReply)?.[1] ?? '';
  const { claimTokenHash } = await caseOf(body.complaintNumber);
  assert.equal(claimTokenHash, sha256(token));
});

test('gives the same answer for the same key, link included, and files nothing twice', async () => {
  const idempotencyKey = randomUUID();
  const call = { as: server.operators.dlh, body: clipBody(), idempotencyKey };
  const first = await server.call(createClip, call);
  server.setNow(new Date(server.now().getTime() + 7_200_000));
  assert.deepEqual((await server.call(createClip, call)).body, first.body);
});

test('files a comment without a readable author as one without a name', async () => {
  const clip = { authorName: null, authorHandle: null, gaps: ['authorName', 'authorHandle'], platform: 'messenger' };
  const { body } = await server.call(createClip, { as: server.operators.dlh, body: clipBody({ clip }) });
  const seen = await server.call(getCase, { params: await caseOf(body.complaintNumber).then(({ caseId }) => ({ caseId })), as: server.operators.dpupr });
  assert.deepEqual([seen.body.channel, seen.body.complaints[0].identity, seen.body.complaints[0].name], ['facebook', 'none', null]);
});

test('does not say in public that a complaint went to the inspectorate', async () => {
  const { body } = await server.call(createClip, { as: server.operators.dlh, body: clipBody({ categoryId: 'pungli' }) });
  assert.equal(body.unit.unitId, 'inspektorat');
  assert.ok(!body.publicReply.includes('Inspektorat'));
  assert.ok(body.publicReply.includes('Diskominfo'));
});

test('counts the first answer from the post’s own time, tells how late it was clipped, and promises nobody a day that is over', async () => {
  const read = async (postedAt: string, postedAtPrecision: string, receivedByAccount = 'DPUPR.contoh') => {
    const clip = { platform: 'instagram', permalink: null, postedAt, postedAtPrecision, capturedAt: '2026-11-23T01:59:00.000Z', receivedByAccount };
    const { body } = await server.call(createClip, { as: server.operators.dlh, body: clipBody({ clip }) });
    const { caseId } = await caseOf(body.complaintNumber);
    // Verified, it is the first answer that is waited for.
    await server.database.updateTable('cases').set({ state: 'in-progress' }).where('case_id', '=', caseId).execute();
    const seen = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
    return { receipt: body, due: seen.body.due, complaint: seen.body.complaints[0] };
  };
  const recent = await read('2026-11-23T01:00:00.000Z', 'minute');
  assert.deepEqual([recent.due.step, recent.due.startedAt, recent.due.dueAt], ['firstReply', '2026-11-23T01:00:00.000Z', recent.receipt.dueAt]);
  assert.equal(recent.complaint.clipDelaySeconds, 3_540);
  assert.equal(recent.complaint.receivedByUnit.unitId, 'dpupr');

  const old = await read('2026-11-01T01:00:00.000Z', 'second');
  assert.equal(old.due.startedAt, '2026-11-01T01:00:00.000Z');
  assert.ok(old.receipt.dueAt < old.receipt.receivedAt);
  assert.ok(!old.receipt.publicReply.includes('November'), old.receipt.publicReply);

  const vague = await read('2026-11-20T00:00:00.000Z', 'day', 'dpupr.palsu');
  assert.equal(vague.complaint.receivedByUnit, null);
  assert.deepEqual([vague.due.startedAt, vague.complaint.clipDelaySeconds], [vague.receipt.receivedAt, null]);
});
