-- A clip's pictures are kept as they came as well: their hash was sealed on the computer that clipped them.
ALTER TABLE uploads ADD COLUMN has_original INTEGER NOT NULL DEFAULT 0;

-- What was sealed at clip time, and what this server signed of it on arrival.
CREATE TABLE clip_evidence (
  complaint_id TEXT PRIMARY KEY REFERENCES complaints (complaint_id),
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  -- In its canonical form: the very text that was hashed.
  manifest_json TEXT NOT NULL,
  texts_json TEXT NOT NULL,
  -- In its canonical form: the very text that was signed.
  statement_json TEXT NOT NULL,
  signature TEXT NOT NULL,
  public_key TEXT NOT NULL
) STRICT;
