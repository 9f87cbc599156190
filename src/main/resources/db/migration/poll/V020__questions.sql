-- The Question of the Day: one for each day, from a queue.
CREATE TABLE question (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day       date NOT NULL,
    state     text NOT NULL CHECK (state IN ('queued', 'open', 'closed', 'withdrawn')),
    words     text NOT NULL,
    intro     text NOT NULL DEFAULT '',
    multiple  boolean NOT NULL,                -- whether a reader may choose several answers
    shown     text NOT NULL CHECK (shown IN ('always', 'voted', 'closed')),
    picture   bigint REFERENCES picture (id),
    story_id  bigint REFERENCES story (id),
    discussed boolean NOT NULL DEFAULT false,  -- under that story
    opens     timestamptz NOT NULL,
    closes    timestamptz NOT NULL CHECK (closes > opens),
    withdrawn text NOT NULL DEFAULT '',        -- what readers are told, where it was taken back
    secret    bytea NOT NULL,                  -- signs the marks of those who voted
    voters    bigint NOT NULL DEFAULT 0,       -- whose votes count
    set_aside bigint NOT NULL DEFAULT 0        -- votes that do not, for now
);
CREATE UNIQUE INDEX question_by_day ON question (day) WHERE state <> 'withdrawn';
-- What the clock has to open or close.
CREATE INDEX question_waiting ON question (closes) WHERE state IN ('queued', 'open');

-- Its answers. Tallies are kept, not counted, so that a page takes no longer after a million votes.
CREATE TABLE question_option (
    question_id bigint NOT NULL REFERENCES question (id),
    position    int NOT NULL CHECK (position BETWEEN 1 AND 12),
    words       text NOT NULL,
    votes       bigint NOT NULL DEFAULT 0,
    set_aside   bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (question_id, position)
);
