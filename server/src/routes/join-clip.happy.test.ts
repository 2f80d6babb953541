import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { findClips } from '@kotak-aduan/api-client/operations/find-clips';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { getClipEvidence } from '@kotak-aduan/api-client/operations/get-clip-evidence';
import { joinClip } from '@kotak-aduan/api-client/operations/join-clip';
import { findEvents } from '../repositories/event-repository.ts';
import { findBrokenEvent } from '../services/append-event.ts';
import { fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { joiningBody } from '../testing/desk-steps.ts';
import { sealedEvidence, sendClipFile } from '../testing/evidence-steps.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function countOf(table: 'cases' | 'complaints' | 'joined_clips'): Promise<number> {
  const row = await server.database
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

test('puts a second clip with its evidence and screenshot into the first case: one entry, no new case', async () => {
  const filed = await fileClip(server);
  const before = [await countOf('cases'), await countOf('complaints')];
  const as = server.operators.coordinator;
  const draftId = randomUUID();
  const screenshot = await makeImage();
  const claim = await sendClipFile(server, { bytes: screenshot, draftId, as });
  const body = joiningBody(filed, { draftId, attachments: [claim], evidence: sealedEvidence({ screenshot }) });
  const answer = await server.call(joinClip, { params: { complaintNumber: filed.complaintNumber }, as, body });
  assert.equal(answer.status, 201);
  assert.deepEqual([answer.body.complaintNumber, answer.body.isJoined], [filed.complaintNumber, true]);
  assert.ok(answer.body.publicReply.includes(filed.complaintNumber));
  assert.deepEqual([await countOf('cases'), await countOf('complaints')], before);

  const seen = await server.call(getCase, { params: { caseId: filed.caseId }, as: server.operators.dpupr });
  const [complaint] = seen.body.complaints;
  const [joined] = complaint.joinedClips;
  assert.deepEqual([complaint.attachments.length, joined.attachments.length, joined.hasEvidence, seen.body.attachmentCount], [0, 1, true, 1]);
  assert.equal(joined.clip.capturedAt, '2026-11-23T01:59:30.000Z');
  assert.deepEqual(
    seen.body.timeline.map(({ kind, actor }: { kind: string; actor: { kind: string } }) => `${kind} ${actor.kind}`),
    ['received operator', 'clip-joined operator'],
  );
  const events = await findEvents(server.database, filed.caseId);
  assert.equal(findBrokenEvent(events), null);
  assert.ok(!JSON.stringify(events).includes('Lampu'));

  const params = { caseId: filed.caseId, complaintId: filed.complaintId };
  const { body: sealed } = await server.call(getClipEvidence, { params, query: { joinedClipId: joined.joinedClipId }, as: server.operators.dpupr });
  assert.deepEqual([sealed.evidence.isSignatureValid, sealed.evidence.countersignature.statement.complaintNumber], [true, filed.complaintNumber]);
  assert.deepEqual(
    sealed.evidence.files.map(({ name }: { name: string }) => name),
    ['tangkapan-layar.png'],
  );
  assert.equal((await server.call(getClipEvidence, { params, as: server.operators.dpupr })).body.evidence, null, 'the first clip had none');
});

test('joins once, however often it is sent', async () => {
  const filed = await fileClip(server);
  const call = {
    params: { complaintNumber: filed.complaintNumber },
    as: server.operators.dlh,
    body: joiningBody(filed),
    idempotencyKey: randomUUID(),
  };
  const first = await server.call(joinClip, call);
  const count = await countOf('joined_clips');
  assert.deepEqual((await server.call(joinClip, call)).body, first.body);
  assert.equal(await countOf('joined_clips'), count);
});

test('what joined under another address is known again by that', async () => {
  const author = { authorHandle: 'warga.lima', text: 'Selokan di Jalan Melati mampet sejak Senin' };
  const filed = await fileClip(server, { clip: { ...author, postId: 'J1', commentId: 'J2', permalink: null } });
  const elsewhere = { ...filed.clip, platform: 'instagram', postId: 'JJJ12345678', commentId: '17900000000000001' };
  const as = server.operators.dlh;
  const { error } = await server.call(joinClip, { params: { complaintNumber: filed.complaintNumber }, as, body: joiningBody({ clip: elsewhere }) });
  assert.equal(error, null);
  const keys = [{ platform: 'instagram', postId: 'JJJ12345678', commentId: '17900000000000001', permalink: null }];
  const { body } = await server.call(findClips, { as, body: { keys } });
  assert.deepEqual(
    body.matches.map(({ complaintNumber, kind, mayJoin }: Record<string, unknown>) => [complaintNumber, kind, mayJoin]),
    [[filed.complaintNumber, 'same', true]],
  );
});
