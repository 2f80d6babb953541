import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import type { ClipDraft } from '@kotak-aduan/api-client/schemas';
import { clipPhotos, proofRoleOf, type ProofRole } from '../clip/proof-file.ts';

/**
 * Puts the proof of what was done on the spot where the request has it: the outbox claims a draft's files in their order, as attachments. What was picked and
 * is no longer said to be done goes nowhere.
 */
export function placeProof(body: ClipDraft, { files }: Pick<Draft<ClipFields>, 'files'>): ClipDraft {
  const claimed = body.attachments.map((claim, index) => ({ claim, file: files[index] }));
  const of = (role: ProofRole | null): ClipDraft['attachments'] =>
    claimed.filter(({ file }) => file !== undefined && proofRoleOf(file) === role).map(({ claim }) => claim);
  const attachments = of(null);
  if (body.handled === undefined || body.handled === null) return { ...body, attachments };
  const own = of('before');
  const photos = new Set(clipPhotos(files).map(({ sha256 }) => sha256));
  const before = own.length > 0 || of('after').length === 0 ? own : attachments.filter(({ sha256 }) => photos.has(sha256)).slice(0, 1);
  return { ...body, attachments, handled: { ...body.handled, before, after: of('after'), documents: of('document') } };
}
