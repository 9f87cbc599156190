-- What waits with a story: a change of one that readers see, an embargo, and what kept the clock from publishing it.
CREATE TABLE story_wait (
    story_id bigint PRIMARY KEY REFERENCES story (id),
    planned  timestamptz,                      -- when the desk wants its newest revision before readers
    embargo  timestamptz,                      -- nothing new of it may be seen before
    held     text NOT NULL DEFAULT '',         -- why it was not published at its time
    held_at  timestamptz
);
CREATE INDEX story_wait_planned ON story_wait (planned) WHERE planned IS NOT NULL;
CREATE INDEX story_wait_embargo ON story_wait (embargo) WHERE embargo IS NOT NULL;
CREATE INDEX story_wait_held ON story_wait (held_at) WHERE held <> '';

-- The desk's lists: by where stories stand, newest first.
CREATE INDEX story_by_state ON story (state, id);
CREATE INDEX story_by_section_and_state ON story (section, state, id);
