-- What was decided about a comment, by whom and why: by the checks when it came in, and by moderators. Rows are only
-- ever added.
CREATE TABLE verdict (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    comment_id bigint NOT NULL REFERENCES comment (id),
    number     int    NOT NULL,                -- the comment's first, second, …
    at         timestamptz NOT NULL,
    moderator  bigint REFERENCES account (id), -- null: the checks
    ruling     text   NOT NULL CHECK (ruling IN ('pass', 'hold', 'reject')),
    reason     text   NOT NULL,                -- a reason code, or the check's name
    words      text   NOT NULL,                -- what the writer is told
    UNIQUE (comment_id, number)
);
CREATE INDEX verdict_by_time ON verdict (at);
CREATE INDEX verdict_by_moderator ON verdict (moderator, id) WHERE moderator IS NOT NULL;

CREATE TRIGGER verdict_is_only_added_to
    BEFORE UPDATE OR DELETE ON verdict
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What a second moderator thinks of a verdict that was drawn for it.
CREATE TABLE second_opinion (
    verdict_id bigint PRIMARY KEY REFERENCES verdict (id),
    moderator  bigint NOT NULL REFERENCES account (id),
    agrees     boolean NOT NULL,
    note       text   NOT NULL,
    at         timestamptz NOT NULL
);

-- What readers report.
CREATE TABLE flag (
    comment_id bigint NOT NULL REFERENCES comment (id),
    account_id bigint NOT NULL REFERENCES account (id),
    reason     text   NOT NULL,
    note       text   NOT NULL,
    at         timestamptz NOT NULL,
    answered   timestamptz,
    upheld     boolean,
    PRIMARY KEY (comment_id, account_id)
);
CREATE INDEX flag_by_account ON flag (account_id);
CREATE INDEX flag_by_time ON flag (at);

-- What a writer is told to mind, or kept from, and until when.
CREATE TABLE sanction (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id   bigint NOT NULL REFERENCES account (id),
    kind         text   NOT NULL CHECK (kind IN ('warned', 'premoderated', 'suspended', 'banned')),
    words        text   NOT NULL,              -- why, to the writer
    begun        timestamptz NOT NULL,
    moderator    bigint NOT NULL REFERENCES account (id),
    until        timestamptz,                  -- null: until it is lifted
    lifted       timestamptz,
    acknowledged timestamptz                   -- when a warned writer said they had read it
);
CREATE INDEX sanction_by_account ON sanction (account_id, id);

-- What moderators tell each other about a writer.
CREATE TABLE moderator_note (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    moderator  bigint NOT NULL REFERENCES account (id),
    at         timestamptz NOT NULL,
    words      text   NOT NULL
);
CREATE INDEX moderator_note_by_account ON moderator_note (account_id, id);
