-- A second clip of what was clipped already, sent into the first one's case as further evidence. What it is known by stands in clip_parts and clip_messages.
CREATE TABLE joined_clips (
  joined_clip_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  complaint_id TEXT NOT NULL REFERENCES complaints (complaint_id),
  -- A draft is joined once, and then files no case of its own.
  draft_id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  clip_json TEXT NOT NULL,
  payload_sha256 TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  joined_at TEXT NOT NULL,
  -- What was sealed, as in clip_evidence; null for a clipper that sealed nothing.
  manifest_json TEXT,
  texts_json TEXT,
  statement_json TEXT,
  signature TEXT,
  public_key TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX joined_clips_by_case ON joined_clips (case_id, joined_at);

-- Pictures of a joined clip are the case's, and none of its complaints'.
ALTER TABLE attachments ADD COLUMN joined_clip_id TEXT REFERENCES joined_clips (joined_clip_id);
CREATE INDEX attachments_by_joined_clip ON attachments (joined_clip_id) WHERE joined_clip_id IS NOT NULL;

-- Comments that somebody looked at and that are no complaint (a greeting, praise, spam): by a hash under the city's key, without a word of them.
CREATE TABLE not_complaints (
  comment_key TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('greeting', 'praise', 'spam', 'other')),
  operator_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  marked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When its author wrote it, where that is known and was before it was filed: the first answer is counted from then. Null for what was filed by its author.
ALTER TABLE cases ADD COLUMN asked_at TEXT;
-- From the post to the clip, where the post's time is known.
ALTER TABLE clips ADD COLUMN delay_seconds INTEGER;
