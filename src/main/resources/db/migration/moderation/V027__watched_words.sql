-- Words that comments are looked through for. Moderators keep the list; what it begins with is short on purpose.
CREATE TABLE watched_word (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind     text NOT NULL CHECK (kind IN ('banned', 'suspect')),
    word     text NOT NULL UNIQUE CHECK (word = lower(word)),   -- * at an end: any ending; at the beginning: any beginning
    note     text NOT NULL DEFAULT '',
    added    timestamptz NOT NULL,
    added_by text NOT NULL
);

INSERT INTO watched_word (kind, word, note, added, added_by)
SELECT kind, word, note, now(), 'the house'
FROM (VALUES
    ('banned', 'kill yourself', 'wishes somebody dead'),
    ('suspect', 'kys', 'wishes somebody dead'),
    ('banned', 'bring dich um', 'wishes somebody dead'),
    ('banned', 'geh sterben', 'wishes somebody dead'),
    ('banned', 'va crever', 'wishes somebody dead'),
    ('suspect', 'fuck*', 'coarse'),
    ('suspect', 'motherfuck*', 'coarse'),
    ('suspect', 'shit', 'coarse'),
    ('suspect', 'bullshit', 'coarse'),
    ('suspect', 'asshole*', 'coarse'),
    ('suspect', 'arsehole*', 'coarse'),
    ('suspect', 'bitch*', 'coarse'),
    ('suspect', 'cunt*', 'coarse'),
    ('suspect', 'wanker*', 'coarse'),
    ('suspect', 'scumbag*', 'insult'),
    ('suspect', 'moron', 'insult'),
    ('suspect', 'morons', 'insult'),
    ('suspect', 'idiot', 'insult'),
    ('suspect', 'idiots', 'insult'),
    ('suspect', 'arschloch*', 'coarse, German'),
    ('suspect', 'arschlöcher*', 'coarse, German'),
    ('suspect', 'scheiß*', 'coarse, German'),
    ('suspect', 'wichser*', 'coarse, German'),
    ('suspect', 'hurensohn*', 'coarse, German'),
    ('suspect', 'missgeburt*', 'insult, German'),
    ('suspect', 'drecksau*', 'insult, German'),
    ('suspect', 'connard*', 'coarse, French'),
    ('suspect', 'connasse*', 'coarse, French'),
    ('suspect', 'enculé*', 'coarse, French'),
    ('suspect', 'salope*', 'coarse, French'),
    ('suspect', 'fils de pute', 'coarse, French'),
    ('suspect', 'viagra', 'spam'),
    ('suspect', 'online casino*', 'spam'),
    ('suspect', 'payday loan*', 'spam'),
    ('suspect', 'guaranteed profit*', 'spam')
) AS listed (kind, word, note);
