-- Who gets letters about what: a story's whole discussion, or one thread of it.
CREATE TABLE follow (
    account_id bigint NOT NULL REFERENCES account (id),
    story_id   bigint NOT NULL REFERENCES story (id),
    thread_id  bigint NOT NULL DEFAULT 0,      -- 0: the whole discussion
    pace       text   NOT NULL CHECK (pace IN ('at-once', 'daily')),
    secret     text   NOT NULL UNIQUE,         -- ends the letters, from a letter
    told       timestamptz NOT NULL,           -- what appeared until then was told
    PRIMARY KEY (account_id, story_id, thread_id)
);
CREATE INDEX follow_due ON follow (pace, told);
