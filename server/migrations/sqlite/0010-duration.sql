-- Of a voice note or a video, in seconds.
ALTER TABLE uploads ADD COLUMN duration_seconds REAL;
