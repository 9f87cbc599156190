-- What its holder was told of a licensed story: corrections, updates, that it was withdrawn.
CREATE TABLE licence_notice (
    licence text NOT NULL REFERENCES licence (number),
    kind    text NOT NULL,
    words   text NOT NULL,
    made    timestamptz NOT NULL,
    told    timestamptz NOT NULL,
    PRIMARY KEY (licence, kind, made, words)
);
