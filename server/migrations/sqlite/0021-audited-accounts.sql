-- Accounts that somebody of the city noted on their platforms, and what was decided of them; one row for one name of one platform.
CREATE TABLE audited_accounts (
  platform TEXT NOT NULL CHECK (platform IN ('instagram', 'facebook', 'x', 'threads', 'tiktok', 'youtube')),
  -- In small letters, as the platform tells accounts apart.
  name TEXT NOT NULL,
  handle TEXT NOT NULL,
  address TEXT NOT NULL,
  unit_id TEXT,
  state TEXT NOT NULL CHECK (state IN ('noted', 'confirmed', 'false')),
  decided_at TEXT,
  decided_by TEXT,
  PRIMARY KEY (platform, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX confirmed_accounts ON audited_accounts (platform, name) WHERE state = 'confirmed';

-- What a profile showed to everybody, each time somebody looked.
CREATE TABLE account_snapshots (
  snapshot_id TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  name TEXT NOT NULL,
  captured_at TEXT NOT NULL,
  seen_json TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  FOREIGN KEY (platform, name) REFERENCES audited_accounts (platform, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX snapshots_of_account ON account_snapshots (platform, name, captured_at);
