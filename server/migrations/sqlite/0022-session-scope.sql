-- What a session opens: the desk with all of its person's rights, or what a clipper needs and nothing beyond it.
ALTER TABLE sessions ADD COLUMN scope TEXT NOT NULL DEFAULT 'desk' CHECK (scope IN ('desk', 'clipper'));
