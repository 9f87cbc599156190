-- A discussion that nobody leads by hand is led as the paper usually leads them, and follows when that changes.
ALTER TABLE discussion ALTER COLUMN mode DROP NOT NULL;
ALTER TABLE discussion ALTER COLUMN mode DROP DEFAULT;
UPDATE discussion SET mode = NULL WHERE mode = 'open';
