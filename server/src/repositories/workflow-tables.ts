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

/** Where a complaint is, or was, besides the case that it came in; from and until are entries of that case's timeline. */
export interface MergeTable {
  complaint_id: string;
  home_case_id: string;
  home_seq: number;
  case_id: string;
  from_seq: number;
  until_seq: number | null;
}

/** Units that came alongside with a merged case. */
export interface BroughtUnitTable {
  case_id: string;
  home_case_id: string;
  unit_id: string;
}
