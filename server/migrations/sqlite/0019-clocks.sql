-- How far up a late case has gone: the head of its unit, the coordinator, the head of the city. Who and when stands in events.
ALTER TABLE cases ADD COLUMN escalated_to TEXT CHECK (escalated_to IN ('unit', 'coordinator', 'city'));

-- One row: the clocks and days off by which the due dates stand in `cases`, so that a changed city file renews them once.
CREATE TABLE clock_settings (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  fingerprint TEXT NOT NULL
) STRICT;

-- What has to be told by e-mail, written with the change that it tells of. No word of the complaint, and no address: that is read as it is sent.
CREATE TABLE notices (
  notice_id TEXT PRIMARY KEY,
  complaint_id TEXT NOT NULL REFERENCES complaints (complaint_id),
  kind TEXT NOT NULL CHECK (kind IN ('answered', 'changed')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'dropped')),
  attempts INTEGER NOT NULL DEFAULT 0,
  queued_at TEXT NOT NULL,
  -- When to try, or while it is being sent: when whoever sends it must have died.
  next_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX notices_to_send ON notices (next_at) WHERE state IN ('waiting', 'sending');
-- Of several changes before it is sent a person hears once.
CREATE UNIQUE INDEX one_waiting_notice ON notices (complaint_id) WHERE state = 'waiting';
