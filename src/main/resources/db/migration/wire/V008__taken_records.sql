-- Records that came in, so that the same one again, late or out of order, changes nothing.
CREATE TABLE taken_record (
    fingerprint text   PRIMARY KEY,
    story_id    bigint NOT NULL REFERENCES story (id)
);
