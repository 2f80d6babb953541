import type { ClipDraft } from '../schemas/clip-filing.ts';
import type { ComplaintDraft } from '../schemas/complaint.ts';

/** What a draft of purpose `complaint` must hold in `fields` when it is sent; ids, hash and attachments are added then. */
export type ComplaintFields = Omit<ComplaintDraft, 'draftId' | 'trackingCodeHash' | 'attachments'>;

/** The same for purpose `clip`. */
export type ClipFields = Omit<ClipDraft, 'draftId' | 'attachments'>;
