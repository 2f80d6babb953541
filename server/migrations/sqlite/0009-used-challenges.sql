-- Challenges of the proof of work that filed something: each counts once. Kept until they would be refused for their age anyhow.
CREATE TABLE used_challenges (
  nonce TEXT PRIMARY KEY,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX used_challenges_by_expiry ON used_challenges (expires_at);
