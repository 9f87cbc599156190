-- A front that is being made up; readers see nothing of it. One that waits for its time has it in due.
CREATE TABLE front_draft (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    front      text        NOT NULL,
    based_on   int         NOT NULL,           -- the version that was published when it was begun; 0: none was
    step       int         NOT NULL,           -- counts its changes, so that no editor overwrites another's
    placements jsonb       NOT NULL,
    due        timestamptz,                    -- when it is published; null: it is being worked on
    changed    timestamptz NOT NULL,
    changed_by text        NOT NULL
);
CREATE UNIQUE INDEX front_draft_one_at_work ON front_draft (front) WHERE due IS NULL;
CREATE INDEX front_draft_by_time ON front_draft (due) WHERE due IS NOT NULL;

-- What was done to it, change by change: for undoing, and for telling two editors of each other.
CREATE TABLE front_step (
    draft_id   bigint      NOT NULL REFERENCES front_draft (id) ON DELETE CASCADE,
    step       int         NOT NULL,
    did        text        NOT NULL,
    placements jsonb       NOT NULL,           -- as they were before
    made       timestamptz NOT NULL,
    made_by    text        NOT NULL,
    PRIMARY KEY (draft_id, step)
);
