-- Puts rows of an export back, but for those whose place is taken, and says how many. Only columns that the table has
-- are filled, so that rows of an older paper fit a newer one, whose new columns take their defaults.
CREATE FUNCTION keep_rows(kept_in regclass, written jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
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
      AND jsonb_exists(written->0, attname::text);
    EXECUTE format('INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE '
                   || 'SELECT %s FROM jsonb_populate_recordset(NULL::%s, $1) ON CONFLICT DO NOTHING',
                   kept_in, columns, columns, kept_in) USING written;
    GET DIAGNOSTICS kept = ROW_COUNT;
    -- Whoever comes next gets a number that nobody has.
    IF kept > 0 AND numbers IS NOT NULL THEN
        PERFORM setval(numbers::regclass,
                       greatest((SELECT max((one->>'id')::bigint) FROM jsonb_array_elements(written) AS one),
                                pg_sequence_last_value(numbers::regclass)));
    END IF;
    RETURN kept;
END $$;
