-- Which revisions show a picture: those that lead with it, and those whose body names one of its keys.
CREATE FUNCTION picture_keys(body text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT coalesce(array_agg(DISTINCT found[1]), '{}')
          FROM regexp_matches(body, '<img src="/media/([a-z0-9]+)"', 'g') AS found $$;

CREATE INDEX story_revision_by_picture ON story_revision (picture) WHERE picture IS NOT NULL;
CREATE INDEX story_revision_by_picture_in_body ON story_revision USING gin (picture_keys(body))
    WHERE body LIKE '%<img %';
