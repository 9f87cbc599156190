-- Who did what to what, and when. Lines are only ever added.
CREATE TABLE ledger_entry (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    who     text        NOT NULL,
    did     text        NOT NULL,
    subject text        NOT NULL,
    details text        NOT NULL DEFAULT ''
);

-- What was done to one story, newest first.
CREATE INDEX ledger_entry_by_subject ON ledger_entry (subject, id DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME;
END $$;

CREATE TRIGGER ledger_entry_is_only_added_to
    BEFORE UPDATE OR DELETE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
