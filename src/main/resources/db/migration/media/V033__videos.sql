-- Videos. Their files lie in the videos folder, each under a fingerprint of what is in it.
CREATE TABLE video (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug        text NOT NULL UNIQUE,          -- /videos/slug
    title       text NOT NULL,
    description text NOT NULL,
    credit      text NOT NULL DEFAULT '',
    transcript  text NOT NULL,                 -- paragraphs, with an empty line between them
    millis      int  NOT NULL CHECK (millis > 0),
    poster      bigint NOT NULL REFERENCES picture (id),
    captions    text,                          -- the key of a WebVTT file; null: none
    silent      boolean NOT NULL,              -- nobody speaks
    elsewhere   text NOT NULL DEFAULT '',      -- where another site plays it; empty: the files are ours
    taken       timestamptz NOT NULL,
    withdrawn   timestamptz,
    reason      text NOT NULL DEFAULT ''       -- why it was withdrawn, for readers
);
CREATE INDEX video_newest ON video (taken DESC, id DESC) WHERE withdrawn IS NULL;

-- The same video in the formats that browsers choose from.
CREATE TABLE video_source (
    video_id bigint NOT NULL REFERENCES video (id),
    type     text NOT NULL CHECK (type IN ('video/webm', 'video/mp4')),
    key      text NOT NULL,
    bytes    bigint NOT NULL,
    width    int NOT NULL,
    height   int NOT NULL,
    PRIMARY KEY (video_id, type)
);
CREATE INDEX video_source_by_key ON video_source (key);
CREATE INDEX video_by_captions ON video (captions) WHERE captions IS NOT NULL;
