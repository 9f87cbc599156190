-- What one story was found at before, for an export.
CREATE INDEX story_former_path_by_story ON story_former_path (story_id);
