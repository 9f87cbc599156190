-- Stories found by words of any headline they had: the desk's palette and its pickers.
CREATE INDEX story_revision_headline ON story_revision USING gin (to_tsvector('simple', headline));
