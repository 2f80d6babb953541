import { citizenMediaTypes, placeSchema, type attachmentSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import type { AttachmentRow } from '../repositories/desk-case-repository.ts';
import type { Signer } from './signer.ts';

const mediaTypeSchema = z.enum(citizenMediaTypes);

export interface AttachmentSigning {
  readonly signer: Signer;
  readonly now: Date;
}

/** A stored file with an address that lives for a minute. */
export function presentAttachment(attachment: AttachmentRow, { signer, now }: AttachmentSigning): z.input<typeof attachmentSchema> {
  return {
    uploadId: attachment.upload_id,
    mediaType: mediaTypeSchema.parse(attachment.media_type),
    sizeBytes: attachment.size_bytes,
    width: attachment.width,
    height: attachment.height,
    durationSeconds: attachment.duration_seconds,
    caption: attachment.caption,
    // What an agency's proof says of its place is for its own check, not for its readers.
    place: attachment.place_json === null || attachment.resolution_id !== null ? null : placeSchema.parse(JSON.parse(attachment.place_json)),
    url: signer.fileUrl(attachment.upload_id, now),
  };
}

/** Those attachments of a case that are wanted, in their order. */
export function attachmentsOf(
  rows: { readonly attachments: readonly AttachmentRow[] },
  signing: AttachmentSigning,
  isWanted: (attachment: AttachmentRow) => boolean,
): z.input<typeof attachmentSchema>[] {
  return rows.attachments.filter(isWanted).map((attachment) => presentAttachment(attachment, signing));
}
