-- What led a front since when, placed by an editor or come there by rule.
CREATE TABLE front_lead (
    front    text        NOT NULL,
    since    timestamptz NOT NULL,
    story_id bigint      NOT NULL REFERENCES story (id),
    by_hand  boolean     NOT NULL,
    PRIMARY KEY (front, since)
);
