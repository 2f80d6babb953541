-- How far up a late case has gone: the head of its unit, the coordinator, the head of the city. Who and when stands in events.
ALTER TABLE cases ADD COLUMN escalated_to TEXT CHECK (escalated_to IN ('unit', 'coordinator', 'city'));

-- One row: the clocks and days off by which the due dates stand in `cases`, so that a changed city file renews them once.
CREATE TABLE clock_settings (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  fingerprint TEXT NOT NULL
) STRICT;
