-- The case whose complaints are with another one for now: out of every queue, its own timeline untouched.
ALTER TABLE cases ADD COLUMN merged_into TEXT REFERENCES cases (case_id);
CREATE INDEX merged_cases ON cases (merged_into) WHERE merged_into IS NOT NULL;

-- Which complaint is, or was, with which case: from one entry of that case's timeline to another. Where it came in is where it goes back to.
CREATE TABLE merges (
  complaint_id TEXT NOT NULL REFERENCES complaints (complaint_id),
  home_case_id TEXT NOT NULL REFERENCES cases (case_id),
  -- Of its own timeline: where that rests.
  home_seq INTEGER NOT NULL,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  from_seq INTEGER NOT NULL,
  -- Null while it is there.
  until_seq INTEGER,
  PRIMARY KEY (complaint_id, home_seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_place_per_complaint ON merges (complaint_id) WHERE until_seq IS NULL;
CREATE INDEX merges_by_case ON merges (case_id);

-- Units that came alongside with a merged case, and go with it.
CREATE TABLE brought_units (
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  home_case_id TEXT NOT NULL REFERENCES cases (case_id),
  unit_id TEXT NOT NULL,
  PRIMARY KEY (case_id, home_case_id, unit_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER unit_queue_rests AFTER UPDATE OF merged_into ON cases WHEN NEW.merged_into IS NOT NULL BEGIN
  DELETE FROM unit_queue WHERE case_id = NEW.case_id;
END;
CREATE TRIGGER unit_queue_returns AFTER UPDATE OF merged_into ON cases WHEN OLD.merged_into IS NOT NULL AND NEW.merged_into IS NULL BEGIN
  INSERT INTO unit_queue (unit_id, urgency_rank, due_sort, received_at, case_id, case_seq, state, channel, is_about_official)
  SELECT unit_id, NEW.urgency_rank, NEW.due_sort, NEW.received_at, NEW.case_id, NEW.case_seq, NEW.state, NEW.channel, NEW.is_about_official
  FROM case_agencies WHERE case_id = NEW.case_id;
END;

-- Where duplicates are looked for.
CREATE INDEX complaints_by_latitude ON complaints (json_extract(place_json, '$.latitude')) WHERE place_json IS NOT NULL;
