-- What the desk says to itself beside a story. Readers never see it.
CREATE TABLE margin_note (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    story_id   bigint NOT NULL REFERENCES story (id),
    block      text   NOT NULL,                        -- the block it is about, or empty for the whole
    words      text   NOT NULL,
    made       timestamptz NOT NULL,
    made_by    text   NOT NULL,
    settled    timestamptz,
    settled_by text   NOT NULL DEFAULT ''
);
CREATE INDEX margin_note_by_story ON margin_note (story_id, id);
