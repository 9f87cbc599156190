-- Stories of the paper's own that nobody may reprint for now, and why.
CREATE TABLE rights_hold (
    subject text PRIMARY KEY,                  -- the story's key: story:41
    reason  text NOT NULL,                     -- as those who ask read it
    ask     text NOT NULL,                     -- where to ask instead; may be empty
    since   timestamptz NOT NULL,
    made_by text NOT NULL
);
