-- What an editor placed on a front. Slots without a line are filled by rule.
CREATE TABLE placement (
    front    text NOT NULL,                    -- a section's slug; empty for the front of the paper
    zone     text NOT NULL,
    slot     int  NOT NULL,
    story_id bigint REFERENCES story (id),     -- placed by hand; null where a rule fills the slot
    rule     text NOT NULL DEFAULT '',         -- for example section:river or topic:12
    until    timestamptz,                      -- pinned until then
    headline text NOT NULL DEFAULT '',         -- instead of the story's own, on this front
    deck     text NOT NULL DEFAULT '',
    picture  bigint REFERENCES picture (id),
    placed   timestamptz NOT NULL,
    placed_by text NOT NULL,
    PRIMARY KEY (front, zone, slot),
    CHECK ((story_id IS NULL) <> (rule = ''))
);

-- The breaking banner: the newest line that has not ended.
CREATE TABLE banner (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    words   text NOT NULL,
    address text NOT NULL DEFAULT '',          -- a path of ours
    starts  timestamptz NOT NULL,
    ends    timestamptz NOT NULL CHECK (ends > starts),
    made_by text NOT NULL
);
CREATE INDEX banner_by_end ON banner (ends DESC);
