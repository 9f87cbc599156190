-- On this front alone: another kicker, and another part of the picture (top-left, close-right, …).
ALTER TABLE placement
    ADD COLUMN kicker text NOT NULL DEFAULT '',
    ADD COLUMN crop   text NOT NULL DEFAULT '';
