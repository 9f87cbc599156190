-- Reader polls that stood beside saved pages, kept so that they may be asked again.
CREATE TABLE found_question (
    story_id bigint PRIMARY KEY REFERENCES story (id),
    words    text  NOT NULL,
    options  jsonb NOT NULL                    -- the answers it offered, if they were on the page
);
