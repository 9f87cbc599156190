-- Pictures. The file lies in the media folder under its key; the sizes readers get are made from it.
CREATE TABLE picture (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key     text NOT NULL UNIQUE,      -- a fingerprint of the file
    type    text NOT NULL,             -- its media type
    width   int  NOT NULL,
    height  int  NOT NULL,
    bytes   int  NOT NULL,
    alt     text NOT NULL,
    caption text NOT NULL DEFAULT '',
    credit  text NOT NULL DEFAULT '',
    kept_at timestamptz NOT NULL
);
