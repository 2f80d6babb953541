import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { joinClip } from '@kotak-aduan/api-client/operations/join-clip';
import { fileClip, type FiledClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { clipBody, joiningBody } from '../testing/desk-steps.ts';
import { sealedEvidence, sendClipFile } from '../testing/evidence-steps.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function join({ complaintNumber }: Pick<FiledClip, 'complaintNumber'>, body: Record<string, unknown>, idempotencyKey: string = randomUUID()) {
  const { error } = await server.call(joinClip, { params: { complaintNumber }, as: server.operators.dlh, body, idempotencyKey });
  return error?.code ?? null;
}

test('joins nothing to a case that is over, and says so', async () => {
  for (const state of ['closed', 'rejected', 'archived'] as const) {
    const filed = await fileClip(server);
    await server.database.updateTable('cases').set({ state }).where('case_id', '=', filed.caseId).execute();
    assert.equal(await join(filed, joiningBody(filed)), 'illegal-transition', state);
  }
});

test('joins only what is the same: neither another comment nor somebody else’s words', async () => {
  const filed = await fileClip(server);
  assert.equal(await join(filed, joiningBody({ clip: { ...filed.clip, commentId: 'other', permalink: null } })), 'not-found');
  const theirs = await fileClip(server);
  assert.equal(await join(filed, joiningBody(theirs)), 'not-found');
  assert.equal(await join({ complaintNumber: '2026-000000' }, joiningBody(filed)), 'not-found');
});

test('a draft that was filed joins nothing, and one that joined files nothing', async () => {
  const filed = await fileClip(server);
  const second = clipBody({ clip: filed.clip });
  const { draftId } = second;
  const as = server.operators.dlh;
  assert.equal((await server.call(createClip, { as, body: second })).status, 201);
  assert.equal(await join(filed, joiningBody(filed, { draftId })), 'key-reused');

  const third = joiningBody(filed);
  assert.equal(await join(filed, third), null);
  const { error } = await server.call(createClip, { as, body: clipBody({ clip: filed.clip, draftId: third['draftId'] }) });
  assert.equal(error?.code, 'key-reused');
});

test('a picture that never arrived, and evidence that was changed, leave the case as it was', async () => {
  const filed = await fileClip(server);
  const draftId = randomUUID();
  const screenshot = await makeImage();
  const claim = await sendClipFile(server, { bytes: screenshot, draftId, as: server.operators.dlh });
  const evidence = sealedEvidence({ screenshot });
  assert.equal(await join(filed, joiningBody(filed, { attachments: [claim] })), 'upload-missing');
  const texts = [{ name: 'teks.txt', content: 'Lampu menyala' }];
  assert.equal(await join(filed, joiningBody(filed, { draftId, attachments: [claim], evidence: { ...evidence, texts } })), 'evidence-changed');
  const rows = await server.database.selectFrom('joined_clips').select('joined_clip_id').where('case_id', '=', filed.caseId).execute();
  assert.deepEqual(rows, []);
  assert.equal(await join(filed, joiningBody(filed, { draftId, attachments: [claim], evidence })), null);
});
