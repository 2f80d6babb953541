import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { clipDraftSchema, uploadIdSchema, type ClipDraft } from '@kotak-aduan/api-client/schemas';
import { makeClipFields } from '../clip/clip-fields.ts';
import { sampleClip } from '../testing/sample-clip.ts';
import { placeProof } from './place-proof.ts';

async function bodyOf(names: readonly string[], isHandled: boolean): Promise<{ body: ClipDraft; files: DraftFile[] }> {
  const files = await Promise.all(
    names.map(async (name, index) => ({
      ...(await newDraftFile({ name, mediaType: name.endsWith('.pdf') ? 'application/pdf' : 'image/png', bytes: new Uint8Array([index]).buffer })),
      uploadId: uploadIdSchema.parse(`00000000-0000-4000-8000-00000000000${index}`),
    })),
  );
  const attachments = files.map(({ uploadId, sha256 }) => ({ uploadId, sha256, originalSha256: null, takenAt: null, place: null, caption: null }));
  const handled = isHandled ? { text: 'Sudah.', before: [], after: [], documents: [], documentNumber: null } : null;
  const draftId = '00000000-0000-4000-8000-0000000000aa';
  return { body: clipDraftSchema.parse({ ...makeClipFields(sampleClip({ text: 'Lampu mati' }), null), draftId, attachments, handled }), files };
}

/** The last digit of each claimed id. */
const ids = (claims: ClipDraft['attachments'] | undefined): string => (claims ?? []).map(({ uploadId }) => uploadId.slice(-1)).join('');

test('puts each proof in its place and leaves the clip its own files', async () => {
  const names = ['tangkapan-layar.png', 'foto-1.png', 'bukti-sebelum-a.png', 'bukti-sesudah-b.png', 'bukti-dokumen-c.pdf'];
  const { body, files } = await bodyOf(names, true);
  const { attachments, handled } = placeProof(body, { files });
  assert.deepEqual([ids(attachments), ids(handled?.before), ids(handled?.after), ids(handled?.documents)], ['01', '2', '3', '4']);
});

test('takes the clip’s own photo, never the screenshot, as "before" where none was picked', async () => {
  const { body, files } = await bodyOf(['tangkapan-layar.png', 'foto-1.png', 'foto-2.png', 'bukti-sesudah-b.png'], true);
  const { attachments, handled } = placeProof(body, { files });
  assert.deepEqual([ids(attachments), ids(handled?.before), ids(handled?.after)], ['012', '1', '3']);
  const alone = await bodyOf(['tangkapan-layar.png', 'bukti-sesudah-b.png'], true);
  assert.equal(ids(placeProof(alone.body, { files: alone.files }).handled?.before), '');
});

test('sends no proof of what is no longer said to be done', async () => {
  const { body, files } = await bodyOf(['foto-1.png', 'bukti-sesudah-b.png'], false);
  const { attachments, handled } = placeProof(body, { files });
  assert.deepEqual([ids(attachments), handled], ['0', null]);
});
