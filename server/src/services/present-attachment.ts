import { uploadMediaTypes, type attachmentSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import type { AttachmentRow } from '../repositories/desk-case-repository.ts';
import type { Signer } from './signer.ts';

const mediaTypeSchema = z.enum(uploadMediaTypes);

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
    caption: attachment.caption,
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
