-- Placements as an export names them: stories by their uri, pictures by their key, topics by their address.
CREATE FUNCTION named_placements(laid jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(one || jsonb_build_object(
               'story', (SELECT uri FROM story WHERE story.id = (one->>'story')::bigint),
               'picture', (SELECT key FROM picture WHERE picture.id = (one->>'picture')::bigint),
               'rule', CASE WHEN one->>'rule' LIKE 'topic:%'
                            THEN 'topic:' || (SELECT slug FROM topic WHERE topic.id = substr(one->>'rule', 7)::bigint)
                            ELSE one->>'rule' END) ORDER BY place), '[]')
    FROM jsonb_array_elements(laid) WITH ORDINALITY AS placed (one, place)
$$;

-- The same with the numbers of this paper; without those whose story or topic is not here.
CREATE FUNCTION numbered_placements(named jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(one || jsonb_build_object('story', story, 'picture', picture, 'rule', rule)
                              ORDER BY place), '[]')
    FROM (SELECT one, place,
                 (SELECT id FROM story WHERE uri = one->>'story') AS story,
                 (SELECT id FROM picture WHERE key = one->>'picture') AS picture,
                 CASE WHEN one->>'rule' LIKE 'topic:%'
                      THEN 'topic:' || (SELECT topic_id FROM topic_alias WHERE slug = substr(one->>'rule', 7))
                      ELSE one->>'rule' END AS rule
          FROM jsonb_array_elements(named) WITH ORDINALITY AS placed (one, place)) AS found
    WHERE story IS NOT NULL OR coalesce(rule, '') <> ''
$$;
