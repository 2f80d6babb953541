import type { DraftStore, DraftSummary } from '@kotak-aduan/api-client/drafts';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';

/** Of complaints that have arrived, or may have: wiped with the drafts, these codes may be nowhere else. */
export async function codesAtStake(disk: DraftStore, left: readonly DraftSummary[]): Promise<readonly TrackingCode[]> {
  const codes: TrackingCode[] = [];
  for (const { draftId, status, mayBeFiled } of left) {
    if (status.kind !== 'sent' && mayBeFiled !== true) continue;
    const code = (await disk.load(draftId).catch(() => null))?.trackingCode;
    if (code) codes.push(code);
  }
  return codes;
}
