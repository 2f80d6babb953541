/** Why a complaint was rejected; the citizen reads it. */
export interface RejectionTable {
  event_id: string;
  case_id: string;
  reason_id: string | null;
  reason: string | null;
  words: string | null;
  unit_id: string;
  rejected_at: string;
}
