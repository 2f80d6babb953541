-- Where a case goes back to that waits for the citizen or was put away.
ALTER TABLE cases ADD COLUMN state_before TEXT;

-- Whose answer a case waits for.
ALTER TABLE cases ADD COLUMN asked_complaint_id TEXT REFERENCES complaints (complaint_id);

-- Why a complaint was rejected, in words that its citizen reads: the city's reason as it read that day, and the agency's own.
CREATE TABLE rejections (
  event_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  reason_id TEXT,
  reason TEXT,
  words TEXT,
  unit_id TEXT NOT NULL,
  rejected_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rejections_by_case ON rejections (case_id, rejected_at);

-- What one agency asks another without giving it the case. The words stand in notes; what is shared of the case is named here and nothing else.
CREATE TABLE advice_requests (
  advice_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  asked_unit_id TEXT NOT NULL,
  asking_unit_id TEXT NOT NULL,
  question_note_id TEXT NOT NULL REFERENCES notes (note_id),
  -- Whose words or pictures are shared; null where none are.
  shared_complaint_id TEXT REFERENCES complaints (complaint_id),
  shares_text INTEGER NOT NULL CHECK (shares_text IN (0, 1)),
  shares_photos INTEGER NOT NULL CHECK (shares_photos IN (0, 1)),
  asked_at TEXT NOT NULL,
  answered_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX advice_by_case ON advice_requests (case_id);
CREATE INDEX waiting_advice ON advice_requests (asked_unit_id, asked_at) WHERE answered_at IS NULL;

-- Operators who are named in a note, until they have done something in that case.
CREATE TABLE mentions (
  note_id TEXT NOT NULL REFERENCES notes (note_id),
  operator_id TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  answered_at TEXT,
  PRIMARY KEY (note_id, operator_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_case ON mentions (case_id);
CREATE INDEX waiting_mentions ON mentions (operator_id, case_id) WHERE answered_at IS NULL;
