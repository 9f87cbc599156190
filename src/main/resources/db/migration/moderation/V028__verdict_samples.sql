-- What moderators accepted and rejected, as words without who wrote them: the classifier learns from it.
CREATE TABLE verdict_sample (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fingerprint bytea NOT NULL UNIQUE,         -- of the words, so that the same words count once
    words       text NOT NULL,
    acceptable  boolean NOT NULL
);
CREATE INDEX verdict_sample_by_kind ON verdict_sample (acceptable, id);
