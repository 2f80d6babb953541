-- What was filed together with a clip, each post or comment by its own id and address, so that a second clip of any of them is found.
CREATE TABLE clip_parts (
  clip_id TEXT NOT NULL REFERENCES clips (clip_id),
  platform TEXT NOT NULL,
  post_id TEXT,
  comment_id TEXT,
  permalink TEXT
) STRICT;

CREATE INDEX clip_parts_by_post ON clip_parts (platform, post_id) WHERE post_id IS NOT NULL;
CREATE INDEX clip_parts_by_comment ON clip_parts (platform, comment_id) WHERE comment_id IS NOT NULL;
CREATE INDEX clip_parts_by_permalink ON clip_parts (permalink) WHERE permalink IS NOT NULL;
