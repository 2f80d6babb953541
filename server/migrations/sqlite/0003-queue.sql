-- The queue of a unit in its own order, with all that a filter asks for: a page is one walk along this table, however
-- many cases there are. Triggers keep it, so that no way of filing, forwarding or resolving can forget it.
CREATE TABLE unit_queue (
  unit_id TEXT NOT NULL,
  urgency_rank INTEGER NOT NULL,
  due_sort TEXT NOT NULL,
  received_at TEXT NOT NULL,
  case_id TEXT NOT NULL,
  case_seq INTEGER NOT NULL,
  state TEXT NOT NULL,
  channel TEXT NOT NULL,
  -- 1: about an official, so that who may see it must be asked of the case.
  is_about_official INTEGER NOT NULL,
  PRIMARY KEY (unit_id, urgency_rank, due_sort, received_at, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_queue_by_case ON unit_queue (case_id);

CREATE TRIGGER unit_queue_joins AFTER INSERT ON case_agencies BEGIN
  INSERT INTO unit_queue (unit_id, urgency_rank, due_sort, received_at, case_id, case_seq, state, channel, is_about_official)
  SELECT NEW.unit_id, urgency_rank, due_sort, received_at, case_id, case_seq, state, channel, is_about_official FROM cases WHERE case_id = NEW.case_id;
END;
CREATE TRIGGER unit_queue_leaves AFTER DELETE ON case_agencies BEGIN
  DELETE FROM unit_queue WHERE case_id = OLD.case_id AND unit_id = OLD.unit_id;
END;
CREATE TRIGGER unit_queue_moves AFTER UPDATE OF state, due_at, received_at, channel, is_about_official ON cases BEGIN
  UPDATE unit_queue
  SET urgency_rank = NEW.urgency_rank, due_sort = NEW.due_sort, received_at = NEW.received_at, state = NEW.state,
    channel = NEW.channel, is_about_official = NEW.is_about_official
  WHERE case_id = NEW.case_id;
END;

-- Words of the complaints, without keeping them a second time. A row's id is its case's number, shifted to leave room for
-- the complaints of a merged case: a search reads ids alone.
CREATE VIRTUAL TABLE complaint_search USING fts5 (
  complaint_number, text, content = '', contentless_delete = 1, detail = 'column', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER complaint_search_learns AFTER INSERT ON complaints BEGIN
  INSERT INTO complaint_search (rowid, complaint_number, text)
  SELECT (case_seq << 20) + (SELECT count(*) FROM complaints WHERE case_id = NEW.case_id), NEW.complaint_number, NEW.text
  FROM cases WHERE case_id = NEW.case_id;
END;
