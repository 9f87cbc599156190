-- Requests for permission to reprint a story.
CREATE TABLE reprint (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    secret       text NOT NULL UNIQUE,         -- ends the address of its page; letters name that address again and again
    story_id     bigint NOT NULL REFERENCES story (id),
    use          text NOT NULL,
    words        int  NOT NULL,                -- of an excerpt; 0: all of it
    copies       int  NOT NULL,
    territory    text NOT NULL,                -- ISO 3166, or WORLD
    months       int  NOT NULL,
    language     text NOT NULL,
    pictures     boolean NOT NULL,
    name         text NOT NULL,
    organisation text NOT NULL,
    email        text NOT NULL,
    note         text NOT NULL,
    state        text NOT NULL CHECK (state IN ('asked', 'quoted', 'accepted', 'licensed', 'declined', 'refused',
                                                'lapsed', 'expired', 'revoked')),
    amount       numeric(12, 2),               -- null: no quote yet
    currency     text,
    basis        text,                         -- how the price came about
    answer_by    date,                         -- when the rights desk is to answer
    valid_until  timestamptz,                  -- when the quote lapses
    reason       text NOT NULL DEFAULT '',
    asked        timestamptz NOT NULL,
    licence      text,                         -- its licence, or the one it would renew
    renewal      boolean NOT NULL DEFAULT false
);
CREATE INDEX reprint_by_state ON reprint (state, id DESC);
CREATE INDEX reprint_by_licence ON reprint (licence) WHERE licence IS NOT NULL;
CREATE INDEX reprint_lapsing ON reprint (valid_until) WHERE state = 'quoted';

-- What was said and done about a request.
CREATE TABLE reprint_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reprint_id bigint NOT NULL REFERENCES reprint (id),
    at         timestamptz NOT NULL,
    who        text NOT NULL,
    did        text NOT NULL,
    words      text NOT NULL,
    open       boolean NOT NULL                -- whether the asker reads it too
);
CREATE INDEX reprint_entry_by_reprint ON reprint_entry (reprint_id, id);
