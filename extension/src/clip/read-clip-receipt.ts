import type { DraftSummary } from '@kotak-aduan/api-client/drafts';
import type { ClipReceipt } from '@kotak-aduan/api-client/schemas';

type SentReceipt = Extract<DraftSummary['status'], { kind: 'sent' }>['receipt'];

/** A clip's draft is answered with a clip's receipt; anything else has no replies to show. */
export function readClipReceipt(receipt: SentReceipt): ClipReceipt | null {
  return 'publicReply' in receipt && 'privateReply' in receipt ? receipt : null;
}
