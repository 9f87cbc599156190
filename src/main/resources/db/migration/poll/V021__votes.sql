-- Votes of the same kind: for the same answers, from the same network. They count, or are set aside, together.
CREATE TABLE vote_group (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    question_id bigint NOT NULL REFERENCES question (id),
    source      text NOT NULL,                 -- the network's fingerprint, which means nothing a day later; empty: of accounts
    around      text NOT NULL,                 -- the same for the networks around it
    choices     int NOT NULL CHECK (choices > 0), -- one bit for each answer
    votes       bigint NOT NULL DEFAULT 0,
    agents      bigint NOT NULL DEFAULT 0,     -- how many kinds of browsers, roughly: each kind sets one of 64 bits
    aside       boolean NOT NULL DEFAULT false,
    decided     text NOT NULL DEFAULT '',      -- by whom, where an editor decided: that stays
    reason      text NOT NULL DEFAULT '',
    UNIQUE (question_id, source, choices)
);
CREATE INDEX vote_group_around ON vote_group (question_id, around);
CREATE INDEX vote_group_aside ON vote_group (question_id) WHERE aside;

-- Every vote that was taken. An account votes once, whatever the device.
CREATE TABLE vote (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    question_id bigint NOT NULL,               -- the group’s
    group_id    bigint NOT NULL,               -- written by the same hand in the same transaction: no key is checked vote by vote
    account_id  bigint REFERENCES account (id),
    voted       timestamptz NOT NULL
);
CREATE UNIQUE INDEX vote_once ON vote (question_id, account_id) WHERE account_id IS NOT NULL;
-- A reader's own votes.
CREATE INDEX vote_by_account ON vote (account_id) WHERE account_id IS NOT NULL;
-- The counted votes in order, page by page.
CREATE INDEX vote_in_order ON vote (question_id, id);
