import type { DraftSummary } from '@kotak-aduan/api-client/drafts';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';

/** Of complaints that have arrived, or may have: wiped with the drafts, these codes may be nowhere else. The list has them, also of a draft that can't be opened any more. */
export function codesAtStake(left: readonly DraftSummary[]): readonly TrackingCode[] {
  return left.filter(({ status, mayBeFiled }) => status.kind === 'sent' || mayBeFiled === true).flatMap(({ trackingCode }) => trackingCode ?? []);
}
