-- What was counted when a question closed, and again after each change since. Lines are only ever added.
CREATE TABLE frozen_tally (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    question_id bigint NOT NULL REFERENCES question (id),
    made        timestamptz NOT NULL,
    voters      bigint NOT NULL,
    set_aside   bigint NOT NULL,
    digest      text NOT NULL,                 -- SHA-256 over the counted votes
    note        text NOT NULL                  -- why, for everybody to read
);
CREATE INDEX frozen_tally_by_question ON frozen_tally (question_id, id);

CREATE TRIGGER frozen_tally_is_only_added_to
    BEFORE UPDATE OR DELETE ON frozen_tally
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
