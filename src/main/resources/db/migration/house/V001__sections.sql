-- The paper's sections, in the order of its navigation.
CREATE TABLE section (
    slug     text PRIMARY KEY,
    name     text NOT NULL,
    about    text NOT NULL DEFAULT '',
    position int  NOT NULL
);
