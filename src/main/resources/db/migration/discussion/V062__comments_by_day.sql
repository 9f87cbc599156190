-- How many came in on each day, for the newsroom's figures. Comments come in the order of their time, so this is tiny.
CREATE INDEX comment_by_time ON comment USING brin (written);
