-- Whose portrait a picture is.
CREATE INDEX byline_by_portrait ON byline (portrait) WHERE portrait <> '';
