-- Notices that a comment is against the law (Regulation (EU) 2022/2065, articles 16, 17 and 20).
CREATE TABLE illegal_notice (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    comment_id  bigint NOT NULL REFERENCES comment (id),
    secret      text   NOT NULL UNIQUE,        -- the notifier's way to what became of it
    writer_secret text NOT NULL UNIQUE,        -- the writer's
    name        text   NOT NULL,
    email       text   NOT NULL,               -- may be empty where the law lets them stay unnamed
    law         text   NOT NULL,               -- which law, or what kind of wrong
    words       text   NOT NULL,               -- why
    made        timestamptz NOT NULL,
    decided     timestamptz,
    moderator   bigint REFERENCES account (id),
    removed     boolean,
    statement   text   NOT NULL DEFAULT ''     -- the reasons, to both sides
);
CREATE INDEX illegal_notice_open ON illegal_notice (id) WHERE decided IS NULL;
CREATE INDEX illegal_notice_by_comment ON illegal_notice (comment_id);
CREATE INDEX illegal_notice_by_time ON illegal_notice (made);

-- A side that does not agree with the decision has it looked at once more, by somebody else.
CREATE TABLE appeal (
    notice_id bigint NOT NULL REFERENCES illegal_notice (id),
    side      text   NOT NULL CHECK (side IN ('notifier', 'writer')),
    words     text   NOT NULL,
    made      timestamptz NOT NULL,
    decided   timestamptz,
    moderator bigint REFERENCES account (id),
    upheld    boolean,                         -- whether the first decision stands
    statement text   NOT NULL DEFAULT '',
    PRIMARY KEY (notice_id, side)
);
