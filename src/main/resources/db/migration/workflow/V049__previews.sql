-- Links that show a story to whoever has them, before it is published.
CREATE TABLE preview_link (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    secret   text NOT NULL UNIQUE,
    story_id bigint NOT NULL REFERENCES story (id),
    revision int,                              -- null: always the newest
    made     timestamptz NOT NULL,
    made_by  text NOT NULL,
    expires  timestamptz NOT NULL,
    ended    timestamptz
);
CREATE INDEX preview_link_by_story ON preview_link (story_id, id);
