-- People, organisations, places, events and subjects that stories are about.
CREATE TABLE topic (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug        text NOT NULL UNIQUE,
    name        text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('person', 'organisation', 'place', 'event', 'subject')),
    summary     text NOT NULL DEFAULT '',
    merged_into bigint REFERENCES topic (id)
);

-- Other names and addresses of a topic; its own are here too.
CREATE TABLE topic_alias (
    slug     text PRIMARY KEY,
    name     text   NOT NULL,
    topic_id bigint NOT NULL REFERENCES topic (id)
);
CREATE INDEX topic_alias_by_topic ON topic_alias (topic_id);
