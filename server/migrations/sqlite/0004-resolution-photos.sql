-- A photo that the citizen sent can be the "before" of a resolution; it stays the attachment that it was.
CREATE TABLE resolution_photos (
  resolution_id TEXT NOT NULL REFERENCES resolutions (resolution_id),
  upload_id TEXT NOT NULL REFERENCES attachments (upload_id),
  position INTEGER NOT NULL,
  PRIMARY KEY (resolution_id, upload_id)
) STRICT, WITHOUT ROWID;
