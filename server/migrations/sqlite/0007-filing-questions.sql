-- What a category asked and what was answered, with the words of the question as they were then: the city's file may change.
ALTER TABLE complaints ADD COLUMN answers_json TEXT;
-- Whom the complainant speaks for; null for those who speak for themselves.
ALTER TABLE complaints ADD COLUMN on_behalf_of_name TEXT;
ALTER TABLE complaints ADD COLUMN on_behalf_of_relation TEXT;
-- Consent is never assumed: boxes that did not ask got none.
ALTER TABLE complaints ADD COLUMN allows_contact_notices INTEGER NOT NULL DEFAULT 0 CHECK (allows_contact_notices IN (0, 1));
ALTER TABLE complaints ADD COLUMN allows_publishing_photos INTEGER NOT NULL DEFAULT 0 CHECK (allows_publishing_photos IN (0, 1));
