-- What a change changed, where there is something to compare.
ALTER TABLE ledger_entry
    ADD COLUMN was    jsonb,
    ADD COLUMN became jsonb;

-- The ledger's chain: each line's hash covers the line and the hash before it, so that nobody changes, removes or slips
-- in a line unnoticed. The order is that in which transactions committed.
CREATE TABLE ledger_link (
    position bigint PRIMARY KEY,
    entry    bigint NOT NULL UNIQUE,
    hash     bytea  NOT NULL
);

CREATE TRIGGER ledger_link_is_only_added_to
    BEFORE UPDATE OR DELETE ON ledger_link
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A part with its length before it, so that no two lines say the same.
CREATE FUNCTION ledger_part(part text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN coalesce(char_length(part) || ':' || part, '-') || ';';
END $$;

CREATE FUNCTION ledger_hash(before bytea, line ledger_entry) RETURNS bytea LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN sha256(before || convert_to(
        ledger_part(line.id::text)
        || ledger_part(((extract(epoch FROM line.at) * 1000000)::bigint)::text)
        || ledger_part(line.who)
        || ledger_part(line.did)
        || ledger_part(line.subject)
        || ledger_part(line.details)
        || ledger_part(line.was::text)
        || ledger_part(line.became::text), 'UTF8'));
END $$;

-- Runs when a transaction commits: one after the other, and for as short a time as can be.
CREATE FUNCTION chain_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last ledger_link;
BEGIN
    PERFORM pg_advisory_xact_lock(5561140317);
    SELECT * INTO last FROM ledger_link ORDER BY position DESC LIMIT 1;
    INSERT INTO ledger_link (position, entry, hash)
    VALUES (coalesce(last.position, 0) + 1, NEW.id, ledger_hash(coalesce(last.hash, ''), NEW));
    RETURN NULL;
END $$;

-- The lines that were here before.
DO $$
DECLARE
    line ledger_entry;
    place bigint := 0;
    before bytea := '';
BEGIN
    FOR line IN SELECT * FROM ledger_entry ORDER BY id LOOP
        place := place + 1;
        before := ledger_hash(before, line);
        INSERT INTO ledger_link (position, entry, hash) VALUES (place, line.id, before);
    END LOOP;
END $$;

CREATE CONSTRAINT TRIGGER ledger_entry_is_chained
    AFTER INSERT ON ledger_entry
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION chain_ledger();

-- Reading it: by person, by deed, by words; by day in the order of the lines.
CREATE INDEX ledger_entry_by_who ON ledger_entry (who, id DESC);
CREATE INDEX ledger_entry_by_did ON ledger_entry (did, id DESC);
CREATE INDEX ledger_entry_by_day ON ledger_entry USING brin (at) WITH (pages_per_range = 16);
CREATE INDEX ledger_entry_by_words ON ledger_entry USING gin (to_tsvector('simple', details)) WHERE details <> '';
