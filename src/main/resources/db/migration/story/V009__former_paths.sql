-- Where stories were found before they came to this paper; readers who ask there are sent on for ever.
CREATE TABLE story_former_path (
    path     text PRIMARY KEY,                 -- decoded, without a slash at its end, with the query that names the story
    story_id bigint NOT NULL REFERENCES story (id)
);
