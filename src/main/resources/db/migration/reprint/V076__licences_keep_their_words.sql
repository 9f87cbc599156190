-- What a licence says is what it said when it was made out, whatever the paper says on later ones. NULL: made out before
-- the desk could change that; it says what the settings file says.
ALTER TABLE licence
    ADD COLUMN permission text,                -- its first sentence, filled in
    ADD COLUMN conditions text;                -- one a line
