import type { NotComplaintKind, Platform } from '@kotak-aduan/api-client/schemas';

export interface ClipTable {
  clip_id: string;
  case_id: string;
  complaint_id: string;
  platform: Platform;
  post_id: string | null;
  comment_id: string | null;
  permalink: string | null;
  clip_json: string;
  operator_id: string;
  unit_id: string;
  clipped_at: string;
  delay_seconds: number | null;
}

/** Of messages, which have no id: one row for each that the author of a clip wrote. */
export interface ClipMessageTable {
  message_key: string;
  clip_id: string;
}

/** What else is in a clip of several: one row for each but the first. */
export interface ClipPartTable {
  clip_id: string;
  platform: Platform;
  post_id: string | null;
  comment_id: string | null;
  permalink: string | null;
}

export interface ClipEvidenceTable {
  complaint_id: string;
  case_id: string;
  manifest_json: string;
  texts_json: string;
  statement_json: string;
  signature: string;
  public_key: string;
}

/** A second clip of the same thing, in the case of the first. */
export interface JoinedClipTable {
  joined_clip_id: string;
  case_id: string;
  complaint_id: string;
  draft_id: string;
  text: string;
  clip_json: string;
  payload_sha256: string;
  operator_id: string;
  unit_id: string;
  joined_at: string;
  manifest_json: string | null;
  texts_json: string | null;
  statement_json: string | null;
  signature: string | null;
  public_key: string | null;
}

/** What somebody looked at and found to be no complaint. */
export interface NotComplaintTable {
  comment_key: string;
  kind: NotComplaintKind;
  operator_id: string;
  unit_id: string;
  marked_at: string;
}

/** Structures of pages that were clipped wrongly. */
export interface ClipReportTable {
  clip_report_id: string;
  report_json: string;
  received_at: string;
}

/** Who opened a clip's private link and asks for it. */
export interface ClaimTable {
  claim_id: string;
  complaint_id: string;
  code_hash: string;
  asked_at: string;
  expires_at: string;
}

/** Words that fitted no claim. */
export interface WrongClaimWordTable {
  wrong_word_id: string;
  complaint_id: string;
  operator_id: string;
  tried_at: string;
}

/** Where a clip was answered on its platform. */
export interface SocialReplyTable {
  social_reply_id: string;
  complaint_id: string;
  case_id: string;
  address: string;
  operator_id: string;
  unit_id: string;
  replied_at: string;
}

/** All that is kept of clips, by table. */
export interface ClipTables {
  clips: ClipTable;
  clip_messages: ClipMessageTable;
  clip_parts: ClipPartTable;
  joined_clips: JoinedClipTable;
  not_complaints: NotComplaintTable;
  clip_reports: ClipReportTable;
  clip_evidence: ClipEvidenceTable;
  claims: ClaimTable;
  wrong_claim_words: WrongClaimWordTable;
  social_replies: SocialReplyTable;
}
