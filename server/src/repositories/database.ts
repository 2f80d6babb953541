import type { CaseState, Channel, ComplaintKind, EscalationTarget, EvidenceRule, Identity, Relation, Role } from '@kotak-aduan/api-client/schemas';
import type { Generated, GeneratedAlways, Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { AccountSnapshotTable, AuditedAccountTable } from './audited-account-tables.ts';
import type { ClipTables } from './clip-tables.ts';
import type { CodeRequestTable, RatingTable, RightRequestTable } from './following-tables.ts';
import type { NoticeTable } from './notice-tables.ts';
import type { SessionTable } from './session-table.ts';
import type { CityEventTable, SiteTable } from './site-tables.ts';
import type { AdviceRequestTable, BroughtUnitTable, MentionTable, MergeTable, RejectionTable } from './workflow-tables.ts';

/** 0 or 1: SQLite has no boolean. */
export type Flag = 0 | 1;

export interface UserTable {
  id: string;
  name: string;
  email: string;
  email_verified: Flag;
  image: string | null;
  role: Role;
  unit_id: string;
  created_at: string;
  updated_at: string;
}

/** One row: whose database this is. */
export interface CityTable {
  only_row: 1;
  city_id: string;
}

/** One row: by which clocks and days off the due dates stand. */
export interface ClockSettingsTable {
  only_row: 1;
  fingerprint: string;
}

/** A password stands here, hashed; the other ways of signing in that better-auth knows are not used. */
export interface AccountTable {
  id: string;
  account_id: string;
  provider_id: 'credential';
  user_id: string;
  password: string;
  created_at: string;
  updated_at: string;
}

export interface CaseTable {
  case_seq: Generated<number>;
  case_id: string;
  complaint_number: string;
  kind: ComplaintKind;
  state: CaseState;
  channel: Channel;
  category_id: string | null;
  lead_unit_id: string;
  respondent_unit_id: string | null;
  is_about_official: Flag;
  excerpt: string;
  attachment_count: number;
  received_at: string;
  due_at: string | null;
  version: Generated<number>;
  updated_at: string;
  reopened_at: Generated<string | null>;
  /** When a clip's author wrote it. */
  asked_at: Generated<string | null>;
  state_before: Generated<CaseState | null>;
  asked_complaint_id: Generated<string | null>;
  /** How far up it has gone since it is late. */
  escalated_to: Generated<EscalationTarget | null>;
  /** The case that its complaints are with for now. */
  merged_into: Generated<string | null>;
  urgency_rank: GeneratedAlways<number>;
  due_sort: GeneratedAlways<string>;
}

export interface CaseAgencyTable {
  case_id: string;
  unit_id: string;
  role: 'lead' | 'supporting';
  assigned_at: string;
}

/** One line per case and unit that shares it, in the queue's order; kept by triggers. */
export interface UnitQueueTable {
  unit_id: string;
  urgency_rank: number;
  due_sort: string;
  received_at: string;
  case_id: string;
  case_seq: number;
  state: CaseState;
  channel: Channel;
  is_about_official: Flag;
}

export interface ComplaintTable {
  complaint_id: string;
  case_id: string;
  complaint_number: string;
  tracking_code_hash: string | null;
  claim_token_hash: string | null;
  draft_id: string;
  kind: ComplaintKind;
  channel: Channel;
  received_by_account: string | null;
  identity: Identity;
  name: string | null;
  contact_kind: 'whatsapp' | 'phone' | 'email' | 'social' | null;
  contact_value: string | null;
  text: string;
  language: string;
  agency_id: string | null;
  category_id: string | null;
  respondent_unit_id: string | null;
  place_json: string | null;
  notice_version: string | null;
  payload_sha256: string;
  received_at: string;
  answers_json: Generated<string | null>;
  on_behalf_of_name: Generated<string | null>;
  on_behalf_of_relation: Generated<Relation | null>;
  allows_contact_notices: Generated<Flag>;
  allows_publishing_photos: Generated<Flag>;
  code_version: Generated<number>;
}

export interface MessageTable {
  message_id: string;
  case_id: string;
  complaint_id: string;
  sender: 'citizen' | 'agency';
  unit_id: string | null;
  operator_id: string | null;
  text: string;
  language: string;
  sent_at: string;
}

export interface NoteTable {
  note_id: string;
  case_id: string;
  unit_id: string;
  operator_id: string;
  text: string;
  written_at: string;
}

export interface ResolutionTable {
  resolution_id: string;
  case_id: string;
  rule: EvidenceRule;
  text: string;
  document_number: string | null;
  unit_id: string;
  operator_id: string;
  resolved_at: string;
}

/** A citizen's photo, named as the "before" of a resolution. */
export interface ResolutionPhotoTable {
  resolution_id: string;
  upload_id: string;
  position: number;
}

export interface UploadTable {
  upload_id: string;
  draft_id: string;
  source: 'citizen' | 'agency';
  operator_id: string | null;
  state: 'declared' | 'provisional' | 'claimed';
  sha256: string;
  stored_sha256: string | null;
  media_type: string;
  size_bytes: number;
  width: number | null;
  height: number | null;
  duration_seconds: Generated<number | null>;
  has_original: Generated<number>;
  capture_json: string | null;
  created_at: string;
  expires_at: string;
}

export interface PartialUploadTable {
  upload_id: string;
  draft_id: string;
  sha256: string;
  size_bytes: number;
  created_at: string;
  expires_at: string;
}

/** Of the proof of work: those that filed something, until they expire. */
export interface UsedChallengeTable {
  nonce: string;
  expires_at: string;
}

export type AttachmentPurpose = 'complaint' | 'message' | 'before' | 'after' | 'document';

export interface AttachmentTable {
  upload_id: string;
  case_id: string;
  complaint_id: string | null;
  message_id: string | null;
  resolution_id: string | null;
  joined_clip_id: string | null;
  purpose: AttachmentPurpose;
  position: number;
  caption: string | null;
  original_sha256: string | null;
  taken_at: string | null;
  place_json: string | null;
  claimed_at: string;
}

export interface EventTable {
  event_id: string;
  case_id: string;
  seq: number;
  kind: string;
  at: string;
  actor_kind: 'citizen' | 'operator' | 'system';
  actor_operator_id: string | null;
  actor_unit_id: string | null;
  state: CaseState;
  lead_unit_id: string;
  to_unit_id: string | null;
  subject_kind: 'complaint' | 'message' | 'note' | 'resolution' | null;
  subject_id: string | null;
  previous_hash: string;
  hash: string;
}

export interface IdempotencyKeyTable {
  scope: string;
  operation: string;
  key: string;
  request_sha256: string;
  response_json: string | null;
  reference: string | null;
  created_at: string;
}

/** Every table, as its rows are. The migrations are the other half of this file. */
export interface Tables extends ClipTables {
  city: CityTable;
  clock_settings: ClockSettingsTable;
  notices: NoticeTable;
  users: UserTable;
  sessions: SessionTable;
  accounts: AccountTable;
  cases: CaseTable;
  case_agencies: CaseAgencyTable;
  unit_queue: UnitQueueTable;
  complaints: ComplaintTable;
  messages: MessageTable;
  notes: NoteTable;
  resolutions: ResolutionTable;
  resolution_photos: ResolutionPhotoTable;
  uploads: UploadTable;
  partial_uploads: PartialUploadTable;
  used_challenges: UsedChallengeTable;
  attachments: AttachmentTable;
  events: EventTable;
  rejections: RejectionTable;
  advice_requests: AdviceRequestTable;
  mentions: MentionTable;
  merges: MergeTable;
  brought_units: BroughtUnitTable;
  ratings: RatingTable;
  right_requests: RightRequestTable;
  code_requests: CodeRequestTable;
  sites: SiteTable;
  city_events: CityEventTable;
  audited_accounts: AuditedAccountTable;
  account_snapshots: AccountSnapshotTable;
  idempotency_keys: IdempotencyKeyTable;
}

/** Where a repository reads and writes: the database itself or one transaction on it. */
export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;
export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;
export type NewRow<Name extends keyof Tables> = Insertable<Tables[Name]>;
