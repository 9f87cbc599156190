-- Passkeys (https://www.w3.org/TR/webauthn-3/): what a browser or a phone signs in with instead of a letter.
CREATE TABLE passkey (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    credential bytea NOT NULL UNIQUE,          -- as the authenticator calls it
    key        bytea NOT NULL,                 -- its public key, with what it says of itself
    signs      bigint NOT NULL,                -- how often it has signed, where it counts
    name       text NOT NULL,                  -- as its owner calls it
    made       timestamptz NOT NULL,
    used       timestamptz
);
CREATE INDEX passkey_by_account ON passkey (account_id);

-- What a passkey is asked to sign, once; kept by the browser's cookie.
CREATE TABLE challenge (
    browser   bytea PRIMARY KEY,
    challenge bytea NOT NULL,
    until     timestamptz NOT NULL
);
