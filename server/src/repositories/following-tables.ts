import type { RatingDegree, RightKind, RightRequest } from '@kotak-aduan/api-client/schemas';

export interface RatingTable {
  complaint_id: string;
  case_id: string;
  substantive: RatingDegree | null;
  solution: RatingDegree | null;
  valid: RatingDegree | null;
  quick: RatingDegree | null;
  friendly: RatingDegree | null;
  inclusive: RatingDegree | null;
  words: string | null;
  rated_at: string;
}

export interface RightRequestTable {
  request_id: string;
  complaint_id: string;
  case_id: string;
  kind: RightKind;
  state: RightRequest['state'];
  text: string | null;
  requested_at: string;
  due_at: string;
  answered_at: string | null;
  answer: string | null;
}

export interface CodeRequestTable {
  code_request_id: string;
  /** Null for one that fits no complaint. */
  complaint_id: string | null;
  new_code_hash: string;
  state: 'waiting' | 'confirmed' | 'refused';
  requested_at: string;
  decided_at: string | null;
  decided_by: string | null;
}
