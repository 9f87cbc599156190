-- How often a story was read in an hour. Nobody's name, address or device is in it.
CREATE TABLE reading (
    story_id bigint NOT NULL REFERENCES story (id),
    hour     timestamptz NOT NULL,
    reads    int NOT NULL,
    PRIMARY KEY (hour, story_id)
);

-- How much is read at all, minute by minute, for two days.
CREATE TABLE reading_minute (
    minute timestamptz PRIMARY KEY,
    reads  int NOT NULL
);
