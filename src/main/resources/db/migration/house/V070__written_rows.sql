-- The rows of a table as an export writes them: one JSON object each, in the order of the table's key. What stands in a
-- column that refers to another table is put in words that mean the same in every paper, as for
-- {"column": "parent", "table": "place", "name": "slug"}; a column without a table is left out.
CREATE FUNCTION write_rows(written_from regclass, named jsonb) RETURNS SETOF text LANGUAGE plpgsql STABLE AS $$
DECLARE
    names    text;
    left_out text[];
    ordered  text;
BEGIN
    SELECT coalesce(string_agg(format('%L, (SELECT other.%I FROM %s AS other WHERE other.id = one.%I)',
                                      it->>'column', it->>'name', (it->>'table')::regclass, it->>'column'), ', ')
                    FILTER (WHERE it->>'table' IS NOT NULL), ''),
           coalesce(array_agg(it->>'column') FILTER (WHERE it->>'table' IS NULL), '{}')
    INTO names, left_out
    FROM jsonb_array_elements(named) AS it;
    SELECT string_agg(format('one.%I', attname), ', ' ORDER BY place)
    INTO ordered
    FROM pg_index
    CROSS JOIN unnest(indkey) WITH ORDINALITY AS part (number, place)
    JOIN pg_attribute ON attrelid = indrelid AND attnum = part.number
    WHERE indrelid = written_from AND indisprimary;
    RETURN QUERY EXECUTE format(
        'SELECT ((to_jsonb(one) - %L::text[]) || jsonb_build_object(%s))::text FROM %s AS one ORDER BY %s',
        left_out, names, written_from, ordered);
END $$;

-- Nothing comes of no rows.
ALTER FUNCTION keep_rows(regclass, jsonb) STRICT;

-- Puts such rows back: numbers again where names stand.
CREATE FUNCTION keep_rows(kept_in regclass, written jsonb, named jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    numbers  text;
    numbered jsonb;
BEGIN
    SELECT coalesce(string_agg(format('%L, (SELECT other.id FROM %s AS other WHERE other.%I = one->>%L)',
                                      it->>'column', (it->>'table')::regclass, it->>'name', it->>'column'), ', ')
                    FILTER (WHERE it->>'table' IS NOT NULL), '')
    INTO numbers
    FROM jsonb_array_elements(named) AS it;
    EXECUTE format('SELECT jsonb_agg(one || jsonb_build_object(%s)) FROM jsonb_array_elements($1) AS one', numbers)
    INTO numbered
    USING written;
    RETURN coalesce(keep_rows(kept_in, numbered), 0);
END $$;

-- How many of such rows have a number here that belongs to something else: a row that differs in this column.
CREATE FUNCTION count_strangers(kept_in regclass, written jsonb, known_by text) RETURNS bigint
    LANGUAGE plpgsql STABLE AS $$
DECLARE
    kind  text;
    found bigint;
BEGIN
    SELECT format_type(atttypid, atttypmod)
    INTO STRICT kind
    FROM pg_attribute
    WHERE attrelid = kept_in AND attname = known_by AND NOT attisdropped;
    EXECUTE format('SELECT count(*) FROM jsonb_array_elements($1) AS one '
                   || 'JOIN %s AS here ON here.id = (one->>''id'')::bigint '
                   || 'WHERE here.%I IS DISTINCT FROM (one->>%L)::%s', kept_in, known_by, known_by, kind)
    INTO found
    USING written;
    RETURN found;
END $$;
