import type { Client } from '../client.ts';
import type { PublicClient } from '../client/create-public-client.ts';
import type { Draft } from '../drafts/draft.ts';
import type { ClipReceipt } from '../schemas/clip-filing.ts';
import type { ComplaintReceipt } from '../schemas/complaint.ts';
import type { IdempotencyKey } from '../schemas/ids.ts';
import { hashTrackingCode } from '../sha256-hex.ts';
import type { UploadFile } from '../uploads/upload-file.ts';
import type { ClipFields, ComplaintFields } from './filing-fields.ts';
import { claimFiles } from './claim-files.ts';

/** A client that can send complaints; with `createClip`, clips too; with `uploadFile`, uploads of complaints go on where they were cut. */
export type FilingClient = Pick<PublicClient, 'createUpload' | 'createComplaint'> & Partial<Pick<Client, 'createClip'>> & { readonly uploadFile?: UploadFile };

export interface FileDraftOptions {
  readonly client: FilingClient;
  /** Its files are uploaded. */
  readonly draft: Draft;
  readonly idempotencyKey: IdempotencyKey;
  readonly signal?: AbortSignal | undefined;
  readonly beforeAttempt?: (() => Promise<void>) | undefined;
}

/** The one request that files a draft. The body is made of the draft alone, so that a retry is the same to the byte. */
export async function fileDraft({ client, draft, idempotencyKey, signal, beforeAttempt }: FileDraftOptions): Promise<ComplaintReceipt | ClipReceipt> {
  const { draftId, trackingCode } = draft;
  const attachments = claimFiles(draft.files);
  if (draft.purpose === 'complaint' && trackingCode !== null) {
    // Not known to be complete: the client checks the body against the operation's schema before it sends it.
    const fields = draft.fields as ComplaintFields;
    const body = { ...fields, draftId, trackingCodeHash: await hashTrackingCode(trackingCode), attachments };
    return client.createComplaint({ body, idempotencyKey, signal, beforeAttempt });
  }
  if (draft.purpose === 'clip' && client.createClip) {
    // As above.
    const fields = draft.fields as ClipFields;
    return client.createClip({ body: { ...fields, draftId, attachments }, idempotencyKey, signal, beforeAttempt });
  }
  throw new TypeError(`A draft of purpose ${draft.purpose} can't be filed with this client`);
}
