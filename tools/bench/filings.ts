import { createPublicClient } from '@kotak-aduan/api-client';
import { makeIds, newDraftFile } from '@kotak-aduan/api-client/drafts';
import { hashTrackingCode } from '@kotak-aduan/api-client';
import { unitIdSchema } from '@kotak-aduan/api-client/schemas';
import { makePhoto } from '@kotak-aduan/e2e/make-photo';

export interface FilingRate {
  perSecond: number;
  count: number;
}

export interface FilingOptions {
  origin: string;
  photos: 0 | 2;
  seconds: number;
  /** Citizens who send at the same time. */
  citizens: number;
}

/** Complaints a second, each acknowledged as stored for good, over HTTP with the real client. */
export async function filingsPerSecond({ origin, photos, seconds, citizens }: FilingOptions): Promise<FilingRate> {
  const client = createPublicClient({ baseUrl: origin });
  // Large enough to be work, and made beforehand: what is measured is the server.
  const pictures = await Promise.all(
    Array.from({ length: 8 }, async (_none, seed) => new Uint8Array(await makePhoto({ seed, width: 1_600, height: 1_200 })).buffer),
  );
  const ids = makeIds();
  const agencyId = unitIdSchema.parse('dpupr');
  let count = 0;
  const startedAt = performance.now();

  const fileOne = async (): Promise<void> => {
    const draftId = ids.draftId();
    const attachments = [];
    for (let index = 0; index < photos; index++) {
      const bytes = pictures[(count + index) % pictures.length] ?? new ArrayBuffer(0);
      const file = await newDraftFile({ name: 'foto.jpg', mediaType: 'image/jpeg', bytes });
      const { uploadId } = await client.createUpload({ query: { draftId, sha256: file.sha256 }, body: bytes, idempotencyKey: file.uploadKey });
      attachments.push({ uploadId, sha256: file.sha256, originalSha256: null, takenAt: null, place: null, caption: null });
    }
    const body = {
      draftId,
      trackingCodeHash: await hashTrackingCode(ids.trackingCode()),
      kind: 'complaint' as const,
      text: 'Lampu jalan di depan pasar padam sejak tiga hari yang lalu, gelap sekali kalau malam.',
      language: 'id',
      identity: 'named' as const,
      name: 'Sri Lestari',
      contact: null,
      agencyId,
      categoryId: null,
      respondentUnitId: null,
      place: null,
      attachments,
      noticeVersion: '1',
    };
    await client.createComplaint({ body, idempotencyKey: ids.idempotencyKey() });
    count++;
  };
  await Promise.all(
    Array.from({ length: citizens }, async () => {
      while (performance.now() - startedAt < seconds * 1000) await fileOne();
    }),
  );
  return { perSecond: count / ((performance.now() - startedAt) / 1000), count };
}
