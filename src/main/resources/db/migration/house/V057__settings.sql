-- What the desk says of the paper, over what its settings file says.
CREATE TABLE setting (
    name  text PRIMARY KEY,                    -- as in the file: time-zone
    value text NOT NULL
);

-- A section that readers no longer find in the navigation keeps its address and its stories.
ALTER TABLE section ADD COLUMN retired boolean NOT NULL DEFAULT false;
