-- The fingerprint of the words its holder has, or was last told to take over; empty: not known, of licences made out before.
ALTER TABLE licence ADD COLUMN words text NOT NULL DEFAULT '';
