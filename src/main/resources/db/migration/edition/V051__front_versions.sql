-- Every front as it was published: the newest of a front is what placement holds.
CREATE TABLE front_version (
    front        text        NOT NULL,         -- a section's slug; empty for the front of the paper
    number       int         NOT NULL CHECK (number > 0),
    placements   jsonb       NOT NULL,
    published    timestamptz NOT NULL,
    published_by text        NOT NULL,
    note         text        NOT NULL,         -- what came of it, in words
    PRIMARY KEY (front, number)
);
CREATE INDEX front_version_by_time ON front_version (front, published DESC);

-- What is on the fronts that stand already is the first version of each.
INSERT INTO front_version (front, number, placements, published, published_by, note)
SELECT front, 1,
       jsonb_agg(jsonb_build_object('zone', zone, 'slot', slot, 'story', story_id, 'rule', rule, 'until', until,
                                    'headline', headline, 'deck', deck, 'picture', picture) ORDER BY zone, slot),
       max(placed), (array_agg(placed_by ORDER BY placed DESC))[1], 'The front as it stood'
FROM placement
GROUP BY front;
