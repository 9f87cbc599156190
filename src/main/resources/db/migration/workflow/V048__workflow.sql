-- Where a story stands on its way to readers, who has it, and by when.
CREATE TABLE story_work (
    story_id bigint PRIMARY KEY REFERENCES story (id),
    stage    text NOT NULL CHECK (stage IN ('draft', 'editing', 'standards', 'ready')),
    state    text NOT NULL,                    -- the story's own, as this room last heard
    section  text NOT NULL,
    author   bigint REFERENCES account (id),
    assignee bigint REFERENCES account (id),
    due      timestamptz,
    since    timestamptz NOT NULL              -- when it came to this stage
);
CREATE INDEX story_work_by_stage ON story_work (stage, state, story_id);
CREATE INDEX story_work_by_author ON story_work (author, story_id);
CREATE INDEX story_work_by_assignee ON story_work (assignee, story_id);
CREATE INDEX story_work_due ON story_work (due) WHERE due IS NOT NULL AND state = 'draft';

-- Every move from stage to stage. Rows are only ever added.
CREATE TABLE story_move (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    story_id   bigint NOT NULL REFERENCES story (id),
    from_stage text NOT NULL,
    to_stage   text NOT NULL,
    at         timestamptz NOT NULL,
    account_id bigint NOT NULL REFERENCES account (id),
    name       text NOT NULL,
    note       text NOT NULL
);
CREATE INDEX story_move_by_story ON story_move (story_id, id);
CREATE TRIGGER story_move_is_only_added_to
    BEFORE UPDATE OR DELETE ON story_move
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What somebody must look at before a story of a section is published.
CREATE TABLE checklist_item (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    section text NOT NULL,                     -- empty: every section
    words   text NOT NULL,
    blocks  boolean NOT NULL,
    made    timestamptz NOT NULL,
    retired timestamptz
);
CREATE INDEX checklist_item_by_section ON checklist_item (section) WHERE retired IS NULL;

-- Who looked, and at which words.
CREATE TABLE checklist_tick (
    item_id    bigint NOT NULL REFERENCES checklist_item (id),
    story_id   bigint NOT NULL REFERENCES story (id),
    revision   int  NOT NULL,
    print      text NOT NULL,                  -- fingerprint of the words
    account_id bigint NOT NULL REFERENCES account (id),
    name       text NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (story_id, item_id)
);
