-- Files on their way: declared before their first byte, kept until what they became expires. What arrived lies in the folder `partial`.
CREATE TABLE partial_uploads (
  upload_id TEXT PRIMARY KEY,
  draft_id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX partial_uploads_by_expiry ON partial_uploads (expires_at);
CREATE INDEX partial_uploads_by_draft ON partial_uploads (draft_id);
