-- A message has no id and no address of its own: it is known again by a keyed hash of platform, conversation, minute and words.
CREATE TABLE clip_messages (
  message_key TEXT NOT NULL,
  clip_id TEXT NOT NULL REFERENCES clips (clip_id),
  PRIMARY KEY (message_key, clip_id)
) STRICT, WITHOUT ROWID;
