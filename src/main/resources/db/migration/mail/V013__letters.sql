-- Letters to send. What is in one is forgotten once it is sent.
CREATE TABLE letter (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient   text NOT NULL,
    subject     text NOT NULL,
    body        text NOT NULL,
    unsubscribe text NOT NULL,                 -- the path that ends such letters; empty: none
    written     timestamptz NOT NULL,
    due         timestamptz NOT NULL,          -- when to try next
    tries       int NOT NULL DEFAULT 0,
    trouble     text NOT NULL DEFAULT '',      -- what the mail server said last
    sent        timestamptz,                   -- null: not yet, or never
    ended       boolean NOT NULL DEFAULT false -- nothing is to be done any more: sent, or given up
);
CREATE INDEX letter_due ON letter (due) WHERE NOT ended;
CREATE INDEX letter_by_recipient ON letter (lower(recipient));
