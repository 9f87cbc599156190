-- Programs elsewhere that are told what happens to stories. Their secrets are made from the key file and kept nowhere.
CREATE TABLE correspondent (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name     text NOT NULL,
    address  text NOT NULL,
    events   text[] NOT NULL,
    salt     text NOT NULL,                    -- what tells its secret from the one it had before
    since    timestamptz NOT NULL,
    failures int NOT NULL DEFAULT 0,           -- how many telegrams in a row were not taken
    stopped  timestamptz,                      -- since when nothing is sent
    ended    timestamptz
);

-- What each of them is told, until it has been taken.
CREATE TABLE telegram (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    correspondent_id bigint NOT NULL REFERENCES correspondent (id),
    event            text NOT NULL,
    story_id         bigint NOT NULL REFERENCES story (id),
    made             timestamptz NOT NULL,
    due              timestamptz,              -- null: nothing more is done for it
    tries            int NOT NULL DEFAULT 0,
    answer           text NOT NULL DEFAULT '', -- what came back last
    taken            timestamptz
);
CREATE INDEX telegram_due ON telegram (due) WHERE due IS NOT NULL;
CREATE INDEX telegram_by_correspondent ON telegram (correspondent_id, id DESC);
CREATE INDEX telegram_made ON telegram (made);
