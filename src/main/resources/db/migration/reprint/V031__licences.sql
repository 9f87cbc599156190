-- The last number given in each series and year. Held until the transaction ends: no number is ever left out.
CREATE TABLE reprint_counter (
    series text NOT NULL,
    year   int  NOT NULL,
    last   int  NOT NULL,
    PRIMARY KEY (series, year)
);

-- Permission that was given.
CREATE TABLE licence (
    number         text PRIMARY KEY,
    reprint_id     bigint NOT NULL UNIQUE REFERENCES reprint (id),
    story_id       bigint NOT NULL REFERENCES story (id),
    delivery       text NOT NULL UNIQUE,       -- ends the address of the text for the licensee
    headline       text NOT NULL,
    credit         text NOT NULL,
    notice         text NOT NULL,
    issued         timestamptz NOT NULL,
    expires        timestamptz NOT NULL,
    revoked        timestamptz,
    revoked_reason text NOT NULL DEFAULT '',
    reminded       timestamptz,                -- when its holder was told that it ends soon
    ended          timestamptz                 -- when its holder was told that it has ended
);
CREATE INDEX licence_by_story ON licence (story_id);
CREATE INDEX licence_expiring ON licence (expires) WHERE revoked IS NULL AND ended IS NULL;

-- What is owed.
CREATE TABLE reprint_invoice (
    number     text PRIMARY KEY,
    reprint_id bigint NOT NULL UNIQUE REFERENCES reprint (id),
    amount     numeric(12, 2) NOT NULL,
    currency   text NOT NULL,
    issued     timestamptz NOT NULL,
    due        date NOT NULL,
    paid       timestamptz
);
