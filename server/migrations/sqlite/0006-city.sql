-- The one city that this database belongs to; written at its first start.
CREATE TABLE city (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  city_id TEXT NOT NULL
) STRICT;
