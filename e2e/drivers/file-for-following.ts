import { createPublicClient, hashTrackingCode } from '@kotak-aduan/api-client';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import { categoryIdSchema, formatTrackingCode, unitIdSchema } from '@kotak-aduan/api-client/schemas';
import { exampleComplaintFields } from '@kotak-aduan/api-client/testing/examples';

interface Filed {
  readonly text?: string;
  /** A number on WhatsApp; without one nobody can be reached. */
  readonly contact?: string;
  /** By that contact, of an answer. */
  readonly mayBeTold?: boolean;
}

/** A complaint that is filed already, with the code as it stands on paper: for journeys that are about what comes after. */
export async function fileForFollowing(
  origin: string,
  { text = 'Jalan berlubang besar di depan SDN 3 Jebres, sudah dua orang jatuh minggu ini.', contact, mayBeTold }: Filed = {},
): Promise<{ code: string; complaintNumber: string }> {
  const ids = makeIds();
  const trackingCode = ids.trackingCode();
  const { complaintNumber } = await createPublicClient({ baseUrl: origin }).createComplaint({
    idempotencyKey: ids.idempotencyKey(),
    body: {
      draftId: ids.draftId(),
      trackingCodeHash: await hashTrackingCode(trackingCode),
      ...exampleComplaintFields,
      text,
      ...(contact === undefined ? {} : { contact: { kind: 'whatsapp', value: contact } as const }),
      ...(mayBeTold === true ? { consents: { contactNotices: true, publishPhotos: false } } : {}),
      agencyId: unitIdSchema.parse('dpupr'),
      categoryId: categoryIdSchema.parse('jalan-rusak'),
      attachments: [],
    },
  });
  return { code: formatTrackingCode(trackingCode), complaintNumber };
}
