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

export interface AdviceRequestTable {
  advice_id: string;
  case_id: string;
  asked_unit_id: string;
  asking_unit_id: string;
  question_note_id: string;
  shared_complaint_id: string | null;
  shares_text: 0 | 1;
  shares_photos: 0 | 1;
  asked_at: string;
  answered_at: string | null;
}

export interface MentionTable {
  note_id: string;
  operator_id: string;
  case_id: string;
  /** Null until that operator has done something in the case. */
  answered_at: string | null;
}
