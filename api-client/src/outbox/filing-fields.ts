import type { ClipDraft } from '../schemas/clip-filing.ts';
import type { ComplaintDraft } from '../schemas/complaint.ts';
import type { ComplaintNumber } from '../schemas/ids.ts';

/** What a draft of purpose `complaint` must hold in `fields` when it is sent; ids, hash and attachments are added then. */
export type ComplaintFields = Omit<ComplaintDraft, 'draftId' | 'trackingCodeHash' | 'attachments'>;

/** The same for purpose `clip`; with a number it joins that case instead of opening one. */
export type ClipFields = Omit<ClipDraft, 'draftId' | 'attachments'> & { readonly joinTo?: ComplaintNumber | null };
