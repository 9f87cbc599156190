-- A session that a password alone opened is a reader's, whoever's it is.
ALTER TABLE session ADD COLUMN alone boolean NOT NULL DEFAULT false;

-- What makes somebody's codes (RFC 6238), encrypted with a key that is not in the database.
CREATE TABLE authenticator (
    account_id bigint PRIMARY KEY REFERENCES account (id),
    secret     bytea NOT NULL,
    step       bigint NOT NULL,                -- the half minute whose code was used last: none is taken twice
    made       timestamptz NOT NULL
);

-- For whoever has lost the device that makes the codes. Each goes when it is used.
CREATE TABLE recovery_code (
    account_id bigint NOT NULL REFERENCES account (id),
    print      bytea NOT NULL,                 -- made with that same key
    PRIMARY KEY (account_id, print)
);

-- Whoever has typed the right password and is now asked for a code; kept by the browser's cookie.
CREATE TABLE half_way (
    browser    bytea PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    onward     text NOT NULL,
    until      timestamptz NOT NULL,
    tries      int NOT NULL DEFAULT 0
);
CREATE INDEX half_way_by_account ON half_way (account_id);
