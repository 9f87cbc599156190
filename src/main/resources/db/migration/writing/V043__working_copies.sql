-- Who has, or had, a story open: one pair of hands at a time.
CREATE TABLE open_story (
    hold       text PRIMARY KEY,                       -- unguessable; stands in the form
    story_id   bigint NOT NULL REFERENCES story (id),
    account_id bigint NOT NULL REFERENCES account (id),
    name       text   NOT NULL,
    since      timestamptz NOT NULL,
    seen       timestamptz NOT NULL,
    asked_by   text   NOT NULL DEFAULT '',             -- who waits for it
    asked      timestamptz,
    ended      timestamptz,
    taken_by   text   NOT NULL DEFAULT ''              -- who took it over
);
CREATE UNIQUE INDEX open_story_in_hand ON open_story (story_id) WHERE ended IS NULL;
CREATE INDEX open_story_ended ON open_story (ended) WHERE ended IS NOT NULL;
CREATE INDEX open_story_by_account ON open_story (account_id);

-- What is typed and not yet a revision: just as it came from the form, field by field.
CREATE TABLE working_copy (
    story_id      bigint PRIMARY KEY REFERENCES story (id),
    version       bigint NOT NULL,                     -- only ever grows
    based_on      int    NOT NULL,                     -- the revision it began as
    copy          jsonb,                               -- null: nothing was typed since the newest revision
    saved         timestamptz NOT NULL,
    account_id    bigint NOT NULL REFERENCES account (id),
    saved_by      text   NOT NULL
);
CREATE INDEX working_copy_by_account ON working_copy (account_id);

-- Text that could not go where it was meant to. It is settled, and never deleted.
CREATE TABLE branch (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    story_id   bigint NOT NULL REFERENCES story (id),
    hold       text   NOT NULL,
    version    bigint NOT NULL,                        -- of the working copy that it went on from
    based_on   int    NOT NULL,
    copy       jsonb  NOT NULL,
    made       timestamptz NOT NULL,
    account_id bigint NOT NULL REFERENCES account (id),
    made_by    text   NOT NULL,
    reason     text   NOT NULL,
    settled    timestamptz,
    settled_by text   NOT NULL DEFAULT '',
    became     text   NOT NULL DEFAULT '' CHECK (became IN ('', 'taken', 'merged', 'aside'))
);
CREATE INDEX branch_by_story ON branch (story_id, id DESC);
CREATE INDEX branch_by_account ON branch (account_id);

-- What somebody sent whose session had ended; it becomes a branch when they are back.
CREATE TABLE unsent_copy (
    secret     text PRIMARY KEY,
    story_id   bigint NOT NULL REFERENCES story (id),
    hold       text   NOT NULL,
    account_id bigint NOT NULL REFERENCES account (id),
    copy       jsonb  NOT NULL,
    made       timestamptz NOT NULL
);
CREATE INDEX unsent_copy_made ON unsent_copy (made);
