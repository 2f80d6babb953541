-- A dispute gives the case a fresh clock, which runs from here.
ALTER TABLE cases ADD COLUMN reopened_at TEXT;

-- Counts the codes that a complaint has had: what an older one opened is dead.
ALTER TABLE complaints ADD COLUMN code_version INTEGER NOT NULL DEFAULT 1;

-- What complainants think of the answer: the six words, null where nothing was said. One row each, replaced while it may be.
CREATE TABLE ratings (
  complaint_id TEXT PRIMARY KEY REFERENCES complaints (complaint_id),
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  substantive TEXT CHECK (substantive IN ('yes', 'partly', 'no')),
  solution TEXT CHECK (solution IN ('yes', 'partly', 'no')),
  valid TEXT CHECK (valid IN ('yes', 'partly', 'no')),
  quick TEXT CHECK (quick IN ('yes', 'partly', 'no')),
  friendly TEXT CHECK (friendly IN ('yes', 'partly', 'no')),
  inclusive TEXT CHECK (inclusive IN ('yes', 'partly', 'no')),
  words TEXT,
  rated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ratings_by_case ON ratings (case_id);

-- What people ask about their own data (UU 27/2022), with its 3 x 24 hours.
CREATE TABLE right_requests (
  request_id TEXT PRIMARY KEY,
  complaint_id TEXT NOT NULL REFERENCES complaints (complaint_id),
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  kind TEXT NOT NULL CHECK (kind IN ('access', 'correction', 'erasure', 'restriction')),
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'refused')),
  text TEXT,
  requested_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  answered_at TEXT,
  answer TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX right_requests_by_case ON right_requests (case_id, requested_at);
CREATE INDEX right_requests_by_complaint ON right_requests (complaint_id, requested_at);

-- Who lost a code and asks for a new one. Every try leaves a row, so that none takes longer than another; one that fits no complaint
-- has null there, is shown to nobody and goes within a day.
CREATE TABLE code_requests (
  code_request_id TEXT PRIMARY KEY,
  complaint_id TEXT REFERENCES complaints (complaint_id),
  new_code_hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'refused')),
  requested_at TEXT NOT NULL,
  decided_at TEXT,
  decided_by TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX code_requests_by_complaint ON code_requests (complaint_id, state);
CREATE INDEX waiting_code_requests ON code_requests (requested_at) WHERE state = 'waiting';
