-- A comment is known by its own id, whether or not the page told the id of its post.
CREATE INDEX clips_by_comment ON clips (platform, comment_id) WHERE comment_id IS NOT NULL;
