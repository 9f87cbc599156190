-- Authors. They need no account.
CREATE TABLE byline (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug        text  NOT NULL UNIQUE,
    name        text  NOT NULL,
    title       text  NOT NULL DEFAULT '',
    biography   text  NOT NULL DEFAULT '',   -- Markup
    portrait    text  NOT NULL DEFAULT '',   -- the key of a picture, or empty
    contact     jsonb NOT NULL DEFAULT '{}',
    background  jsonb NOT NULL DEFAULT '{}',
    disclosures text  NOT NULL DEFAULT '',
    other_work  jsonb NOT NULL DEFAULT '[]',
    merged_into bigint REFERENCES byline (id)
);

-- Every address an author ever had; a renamed or merged author answers at each of them.
CREATE TABLE byline_slug (
    slug      text PRIMARY KEY,
    byline_id bigint NOT NULL REFERENCES byline (id)
);
CREATE INDEX byline_slug_by_byline ON byline_slug (byline_id);

-- Imported names find their author, however the name is cased.
CREATE INDEX byline_by_name ON byline (lower(name));
