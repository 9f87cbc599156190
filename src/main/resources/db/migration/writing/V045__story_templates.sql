-- How stories of a kind begin, where the newsroom wants it otherwise than the house, or has a kind of its own.
CREATE TABLE story_template (
    key      text PRIMARY KEY,
    name     text NOT NULL,
    about    text NOT NULL,
    kicker   text NOT NULL,
    headline text NOT NULL,
    deck     text NOT NULL,
    body     text NOT NULL                             -- Markup
);
