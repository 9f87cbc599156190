-- What the desk knows of a picture: what its file said, whose it is and until when, and what must be seen of it.
ALTER TABLE picture
    ADD COLUMN file_name  text NOT NULL DEFAULT '',      -- as it was called where it came from
    ADD COLUMN headline   text NOT NULL DEFAULT '',
    ADD COLUMN creator    text NOT NULL DEFAULT '',      -- who took it
    ADD COLUMN copyright  text NOT NULL DEFAULT '',
    ADD COLUMN keywords   text NOT NULL DEFAULT '',      -- with commas between them
    ADD COLUMN taken      date,
    ADD COLUMN holder     text NOT NULL DEFAULT '',      -- who licenses it to the paper; empty: it is the paper's
    ADD COLUMN expires    timestamptz,                   -- the end of the licence; null: none
    ADD COLUMN hidden     timestamptz,                   -- when the clock took it from the pages
    ADD COLUMN across     smallint NOT NULL DEFAULT 500 CHECK (across BETWEEN 0 AND 1000),
    ADD COLUMN down       smallint NOT NULL DEFAULT 500 CHECK (down BETWEEN 0 AND 1000),
    ADD COLUMN provenance int  NOT NULL DEFAULT 0,       -- the bytes of its C2PA manifests
    ADD COLUMN kept_by    text NOT NULL DEFAULT '';

ALTER TABLE picture
    ADD COLUMN searchable tsvector GENERATED ALWAYS AS (to_tsvector('simple', translate(left(
        alt || ' ' || caption || ' ' || credit || ' ' || headline || ' ' || creator || ' ' || copyright || ' '
            || keywords || ' ' || holder || ' ' || file_name, 20000), '_-./@:', '      '))) STORED;

-- The library's search, and its lists of what is missing.
CREATE INDEX picture_searchable ON picture USING gin (searchable);
CREATE INDEX picture_without_alt ON picture (id) WHERE alt = '';
CREATE INDEX picture_without_credit ON picture (id) WHERE credit = '';
CREATE INDEX picture_licensed ON picture (expires, id) WHERE expires IS NOT NULL;

-- The part of a picture that is shown in a shape, in pixels.
CREATE TABLE picture_crop (
    picture_id bigint NOT NULL REFERENCES picture (id),
    shape      text   NOT NULL,                          -- 16x9
    x          int    NOT NULL,
    y          int    NOT NULL,
    width      int    NOT NULL,
    height     int    NOT NULL,
    PRIMARY KEY (picture_id, shape)
);

-- The keys of files that a picture had before another took their place: bodies and other sites may still name them.
CREATE TABLE picture_former_key (
    key        text PRIMARY KEY,
    picture_id bigint NOT NULL REFERENCES picture (id)
);
CREATE INDEX picture_former_key_by_picture ON picture_former_key (picture_id);

-- Which videos have a picture as their poster.
CREATE INDEX video_by_poster ON video (poster);
