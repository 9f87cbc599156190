-- Everybody who can sign in: readers and staff. Of a deleted account only its number is left.
CREATE TABLE account (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name     text NOT NULL DEFAULT '',         -- as other readers see it; empty until chosen
    email    text,                             -- null: deleted
    role     text NOT NULL CHECK (role IN ('reader', 'reporter', 'editor', 'standards', 'moderator', 'rights', 'publisher')),
    bio      text NOT NULL DEFAULT '',
    likeness text NOT NULL DEFAULT '',         -- the name without what the eye mistakes: two alike are one
    password text,                             -- Argon2id, where its owner wants one
    joined   timestamptz NOT NULL,
    leaving  timestamptz,                      -- when it is to be deleted
    takes    boolean NOT NULL DEFAULT false    -- whether what its owner wrote here goes then, too
);
CREATE UNIQUE INDEX account_by_email ON account (lower(email));
CREATE INDEX account_by_likeness ON account (likeness) WHERE likeness <> '';
CREATE INDEX account_staff ON account (role) WHERE role <> 'reader';
CREATE INDEX account_leaving ON account (leaving) WHERE leaving IS NOT NULL;

-- Who is signed in, where. The secret is in the visitor's cookie only.
CREATE TABLE session (
    fingerprint bytea PRIMARY KEY,
    account_id  bigint NOT NULL REFERENCES account (id),
    began       timestamptz NOT NULL,
    seen        timestamptz NOT NULL,
    agent       text NOT NULL                  -- as the browser names itself, for its owner to recognise
);
CREATE INDEX session_by_account ON session (account_id);

-- Ways in that work once: by e-mail, or handed over by the person who runs the server.
CREATE TABLE sign_in (
    fingerprint bytea PRIMARY KEY,             -- of the secret in the link
    browser     bytea,                         -- of the secret in the cookie of the browser that asked; null: any
    code        bytea,                         -- of the code to type there
    email       text NOT NULL,
    onward      text NOT NULL,                 -- where to go then, on this paper
    made        timestamptz NOT NULL,
    until       timestamptz NOT NULL,
    tries       int NOT NULL DEFAULT 0         -- wrong codes typed
);
CREATE INDEX sign_in_until ON sign_in (until);
CREATE INDEX sign_in_by_browser ON sign_in (browser);

-- What addresses are mixed with before they are compared. Only today's is here.
CREATE TABLE day_salt (
    day  date PRIMARY KEY,
    salt bytea NOT NULL
);
