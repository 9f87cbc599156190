-- Every comment is written into every index: so these hold only what is looked for in them.
ALTER TABLE comment DROP CONSTRAINT comment_origin_key;
CREATE UNIQUE INDEX comment_origin ON comment (origin) WHERE origin IS NOT NULL;
DROP INDEX comment_answers;
CREATE INDEX comment_answers ON comment (parent_id, id) WHERE parent_id IS NOT NULL AND standing;
-- Those who follow a thread are told from the story's.
DROP INDEX comment_appeared_in_thread;
