-- Puts a row of an export back, unless its place is taken: false then. Only columns that the table has are filled, so
-- that rows of an older paper fit a newer one, whose new columns take their defaults.
CREATE FUNCTION keep_row(kept_in regclass, written jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    columns text;
    numbers text;
    kept    bigint;
BEGIN
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum),
           max(pg_get_serial_sequence(kept_in::text, attname::text)) FILTER (WHERE attidentity <> '')
    INTO columns, numbers
    FROM pg_attribute
    WHERE attrelid = kept_in AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
      AND jsonb_exists(written, attname::text);
    EXECUTE format('INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE '
                   || 'SELECT %s FROM jsonb_populate_record(NULL::%s, $1) ON CONFLICT DO NOTHING',
                   kept_in, columns, columns, kept_in) USING written;
    GET DIAGNOSTICS kept = ROW_COUNT;
    -- Whoever comes next gets a number that nobody has.
    IF kept > 0 AND numbers IS NOT NULL THEN
        PERFORM setval(numbers::regclass,
                       greatest((written->>'id')::bigint, pg_sequence_last_value(numbers::regclass)));
    END IF;
    RETURN kept > 0;
END $$;
