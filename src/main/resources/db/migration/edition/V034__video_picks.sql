-- The videos that editors picked for a rail, in order.
CREATE TABLE video_pick (
    front     text NOT NULL,                   -- a section's slug; empty for the front of the paper
    video_id  bigint NOT NULL REFERENCES video (id),
    place     int NOT NULL,                    -- from the top, counted from 1
    until     timestamptz,                     -- picked until then; null: until someone drops it
    picked    timestamptz NOT NULL,
    picked_by text NOT NULL,
    PRIMARY KEY (front, video_id)
);

-- The story that a video belongs to.
CREATE TABLE video_story (
    video_id bigint PRIMARY KEY REFERENCES video (id),
    story_id bigint NOT NULL REFERENCES story (id)
);
