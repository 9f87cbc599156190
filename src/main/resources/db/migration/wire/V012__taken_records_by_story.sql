-- By which records one story came in, for an export.
CREATE INDEX taken_record_by_story ON taken_record (story_id);
