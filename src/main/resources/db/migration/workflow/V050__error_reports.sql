-- What readers say is wrong in a story.
CREATE TABLE error_report (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    story_id    bigint NOT NULL REFERENCES story (id),
    revision    int  NOT NULL,                 -- the one they read
    words       text NOT NULL,
    place       text NOT NULL,                 -- where in the story; may be empty
    name        text NOT NULL,                 -- both are erased after 90 days
    email       text NOT NULL,
    account_id  bigint REFERENCES account (id),
    made        timestamptz NOT NULL,
    assignee    bigint REFERENCES account (id),
    answer      text NOT NULL DEFAULT '',
    answered    timestamptz,
    answered_by text NOT NULL DEFAULT '',
    corrected   boolean NOT NULL DEFAULT false
);
CREATE INDEX error_report_open ON error_report (id) WHERE answered IS NULL;
CREATE INDEX error_report_answered ON error_report (id) WHERE answered IS NOT NULL;
CREATE INDEX error_report_to_erase ON error_report (made) WHERE email <> '' OR name <> '';
CREATE INDEX error_report_by_account ON error_report (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX error_report_by_story ON error_report (story_id);
