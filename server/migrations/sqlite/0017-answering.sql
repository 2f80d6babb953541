-- Who opened a clip's private link and asks for it: one row for each device that did. Neither code nor word stands here: the one is made on the device, the
-- other is made again from the row's id under the server's secret. A claim that was accepted goes with all others of its complaint.
CREATE TABLE claims (
  claim_id TEXT PRIMARY KEY,
  complaint_id TEXT NOT NULL REFERENCES complaints (complaint_id),
  -- SHA-256 of the code that waits on the device.
  code_hash TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_complaint ON claims (complaint_id, expires_at);
CREATE INDEX claims_by_expiry ON claims (expires_at);

-- Words that fitted no claim: so many a day, then no more of that complaint.
CREATE TABLE wrong_claim_words (
  wrong_word_id TEXT PRIMARY KEY,
  complaint_id TEXT NOT NULL REFERENCES complaints (complaint_id),
  operator_id TEXT NOT NULL,
  tried_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX wrong_claim_words_by_complaint ON wrong_claim_words (complaint_id, tried_at);
CREATE INDEX wrong_claim_words_by_time ON wrong_claim_words (tried_at);

-- That a clip was answered where it was written: by whom, when, and at which address.
CREATE TABLE social_replies (
  social_reply_id TEXT PRIMARY KEY,
  complaint_id TEXT NOT NULL REFERENCES complaints (complaint_id),
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  address TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  replied_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX social_replies_by_complaint ON social_replies (complaint_id, replied_at);
CREATE INDEX social_replies_by_case ON social_replies (case_id);

-- What a unit has clipped and not answered yet is counted every quarter of an hour.
CREATE INDEX clips_by_unit ON clips (unit_id, clipped_at);
