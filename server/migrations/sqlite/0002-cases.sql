-- What agencies work on. One complaint or, after a merge, several.
CREATE TABLE cases (
  -- Inside only, for the search index: a running number would tell volume.
  case_seq INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE,
  -- Of its first complaint: the line in the queue needs no join.
  complaint_number TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  channel TEXT NOT NULL,
  category_id TEXT,
  lead_unit_id TEXT NOT NULL,
  respondent_unit_id TEXT,
  -- 1: out of sight of those it names, whoever is in the lead.
  is_about_official INTEGER NOT NULL DEFAULT 0 CHECK (is_about_official IN (0, 1)),
  excerpt TEXT NOT NULL,
  attachment_count INTEGER NOT NULL DEFAULT 0,
  received_at TEXT NOT NULL,
  due_at TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL,
  -- Order of the queue: work first, then what waits for the citizen, then what is done.
  urgency_rank INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE state WHEN 'received' THEN 0 WHEN 'verified' THEN 0 WHEN 'in-progress' THEN 0 WHEN 'needs-info' THEN 1 WHEN 'resolved' THEN 2 ELSE 3 END
  ) STORED,
  due_sort TEXT NOT NULL GENERATED ALWAYS AS (coalesce(due_at, '9999')) STORED
) STRICT;
CREATE INDEX cases_by_urgency ON cases (urgency_rank, due_sort, received_at, case_id);
CREATE INDEX cases_by_state ON cases (state, urgency_rank, due_sort, received_at, case_id);
CREATE INDEX cases_by_channel ON cases (channel, urgency_rank, due_sort, received_at, case_id);

-- The agencies that share a case now; who had it before stands in events.
CREATE TABLE case_agencies (
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  unit_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('lead', 'supporting')),
  assigned_at TEXT NOT NULL,
  PRIMARY KEY (case_id, unit_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_lead_per_case ON case_agencies (case_id) WHERE role = 'lead';
CREATE INDEX case_agencies_by_unit ON case_agencies (unit_id, case_id);

-- What one person filed.
CREATE TABLE complaints (
  complaint_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  complaint_number TEXT NOT NULL UNIQUE,
  -- SHA-256 of the code that only the citizen has; null for a clip that nobody claimed yet.
  tracking_code_hash TEXT UNIQUE,
  -- SHA-256 of the token in a clip's claim link.
  claim_token_hash TEXT UNIQUE,
  draft_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  received_by_account TEXT,
  identity TEXT NOT NULL CHECK (identity IN ('named', 'withheld', 'none')),
  name TEXT,
  contact_kind TEXT,
  contact_value TEXT,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  agency_id TEXT,
  category_id TEXT,
  respondent_unit_id TEXT,
  place_json TEXT,
  notice_version TEXT,
  payload_sha256 TEXT NOT NULL,
  received_at TEXT NOT NULL,
  CHECK (identity <> 'none' OR name IS NULL)
) STRICT;
CREATE INDEX complaints_by_case ON complaints (case_id);

-- Secrecy is a one-way ratchet: it may be raised, never lowered.
CREATE TRIGGER identity_never_lowered BEFORE UPDATE OF identity ON complaints
WHEN (OLD.identity = 'withheld' AND NEW.identity = 'named') OR (OLD.identity = 'none' AND NEW.identity <> 'none')
BEGIN SELECT RAISE(ABORT, 'identity may only become more secret'); END;

-- The thread of one complainant.
CREATE TABLE messages (
  message_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  complaint_id TEXT NOT NULL REFERENCES complaints (complaint_id),
  sender TEXT NOT NULL CHECK (sender IN ('citizen', 'agency')),
  unit_id TEXT,
  operator_id TEXT,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  sent_at TEXT NOT NULL
) STRICT;
CREATE INDEX messages_by_complaint ON messages (complaint_id, sent_at);

-- Words among agencies: notes, and the note that goes with a forwarding.
CREATE TABLE notes (
  note_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  unit_id TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  text TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_case ON notes (case_id);

CREATE TABLE resolutions (
  resolution_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  rule TEXT NOT NULL CHECK (rule IN ('photo-pair', 'document', 'written-result')),
  text TEXT NOT NULL,
  document_number TEXT,
  unit_id TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  resolved_at TEXT NOT NULL
) STRICT;
CREATE INDEX resolutions_by_case ON resolutions (case_id, resolved_at);

-- A file sent ahead. `declared` before its bytes are on disk, `provisional` until something claims it.
CREATE TABLE uploads (
  upload_id TEXT PRIMARY KEY,
  draft_id TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('citizen', 'agency')),
  operator_id TEXT,
  state TEXT NOT NULL CHECK (state IN ('declared', 'provisional', 'claimed')),
  -- Of the bytes as they arrived.
  sha256 TEXT NOT NULL,
  -- Of the bytes as they are kept.
  stored_sha256 TEXT,
  media_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  width INTEGER,
  height INTEGER,
  -- What an agency's original said before it was stripped.
  capture_json TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX unclaimed_uploads ON uploads (expires_at) WHERE state <> 'claimed';

-- What became of an upload: a complaint's photo, a message's, a proof.
CREATE TABLE attachments (
  upload_id TEXT PRIMARY KEY REFERENCES uploads (upload_id),
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  complaint_id TEXT REFERENCES complaints (complaint_id),
  message_id TEXT REFERENCES messages (message_id),
  resolution_id TEXT REFERENCES resolutions (resolution_id),
  purpose TEXT NOT NULL CHECK (purpose IN ('complaint', 'message', 'before', 'after', 'document')),
  position INTEGER NOT NULL,
  caption TEXT,
  original_sha256 TEXT,
  taken_at TEXT,
  place_json TEXT,
  claimed_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachments_by_case ON attachments (case_id);
CREATE INDEX attachments_by_complaint ON attachments (complaint_id, position);
CREATE INDEX attachments_by_message ON attachments (message_id, position);
CREATE INDEX attachments_by_resolution ON attachments (resolution_id, position);
CREATE INDEX attachments_by_original ON attachments (original_sha256) WHERE original_sha256 IS NOT NULL;

-- The timeline: append-only, each entry chained to the one before. Words live elsewhere and are referenced, so that
-- erasing them breaks no chain.
CREATE TABLE events (
  event_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('citizen', 'operator', 'system')),
  actor_operator_id TEXT,
  actor_unit_id TEXT,
  -- The case's state after this entry.
  state TEXT NOT NULL,
  -- Who is in the lead after this entry.
  lead_unit_id TEXT NOT NULL,
  to_unit_id TEXT,
  subject_kind TEXT CHECK (subject_kind IN ('complaint', 'message', 'note', 'resolution')),
  subject_id TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (case_id, seq)
) STRICT;
CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

-- What an admin clipped, and what "never twice" matches.
CREATE TABLE clips (
  clip_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  complaint_id TEXT NOT NULL UNIQUE REFERENCES complaints (complaint_id),
  platform TEXT NOT NULL,
  post_id TEXT,
  comment_id TEXT,
  permalink TEXT,
  clip_json TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  clipped_at TEXT NOT NULL
) STRICT;
CREATE INDEX clips_by_post ON clips (platform, post_id, comment_id) WHERE post_id IS NOT NULL;
CREATE INDEX clips_by_permalink ON clips (permalink) WHERE permalink IS NOT NULL;

-- The first answer to each key. Kept longer than any draft lives (90 days against 14).
CREATE TABLE idempotency_keys (
  scope TEXT NOT NULL,
  operation TEXT NOT NULL,
  key TEXT NOT NULL,
  request_sha256 TEXT NOT NULL,
  -- Either the answer itself or, where it holds a person's words, what to read it from again.
  response_json TEXT,
  reference TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (scope, operation, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
