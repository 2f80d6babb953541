-- Websites beside those of the city's file: they ask, a coordinator allows or refuses. Only the origin, as browsers send it.
CREATE TABLE sites (
  origin TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('asked', 'allowed', 'refused')),
  first_asked_at TEXT,
  last_asked_at TEXT,
  decided_at TEXT,
  decided_by TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX asked_sites ON sites (last_asked_at) WHERE state = 'asked';

-- What was decided for the whole city and belongs to no case; one chain, like a case's timeline.
CREATE TABLE city_events (
  seq INTEGER PRIMARY KEY,
  event_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  actor_operator_id TEXT NOT NULL,
  actor_unit_id TEXT NOT NULL,
  -- What it was decided about: an origin.
  subject TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER city_events_never_change BEFORE UPDATE ON city_events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER city_events_never_go BEFORE DELETE ON city_events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
