-- Everything that is derived, made anew: 001 was changed after it had landed, so that files of the same number held two
-- different tables of events. From here on all are alike, and no migration that has landed is changed any more.
-- Events that are longer than a day are found by their length without the full-text table.
-- What was derived is derived anew from the articles, as after every change of the program that reads them.

DROP TABLE mentions;
DROP TABLE tellings;
DROP TABLE telling_keys;
DROP TABLE links;
DROP TABLE events;
DROP TABLE event_data;
DROP TABLE event_words;
DROP TABLE periods;

CREATE TABLE mentions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL,
  telling INTEGER NOT NULL,
  part INTEGER NOT NULL,         -- 1 where it only says more about that telling
  data BLOB NOT NULL
);
CREATE INDEX mentions_article ON mentions (article);
CREATE INDEX mentions_telling ON mentions (telling);

CREATE TABLE tellings (
  number INTEGER PRIMARY KEY,
  digest INTEGER NOT NULL UNIQUE, -- of what it says
  first INTEGER NOT NULL,        -- the mention that speaks for its copies
  earliest INTEGER NOT NULL,     -- day numbers between which its moment lies, wherever that may be
  latest INTEGER NOT NULL,
  component INTEGER NOT NULL,    -- the number of one of the tellings it is linked with, directly or not
  unmet INTEGER NOT NULL         -- how many of the keys of its own time have too many tellings for it to meet them all
);
CREATE INDEX tellings_component ON tellings (component);

CREATE TABLE telling_keys (
  key INTEGER NOT NULL,          -- digest of a blocking key
  digest INTEGER NOT NULL,       -- of the telling
  telling INTEGER NOT NULL,
  PRIMARY KEY (key, digest)
) WITHOUT ROWID;

CREATE TABLE links (
  telling INTEGER NOT NULL,
  other INTEGER NOT NULL,
  strength REAL NOT NULL,
  PRIMARY KEY (telling, other)
) WITHOUT ROWID;

CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  component INTEGER NOT NULL,
  earliest TEXT,
  latest TEXT,
  span INTEGER NOT NULL,         -- class of its length: 0 for one day and for none, k for 4^(k-1) to 4^k - 1 days more
  period TEXT NOT NULL,          -- the smallest day, month, year or decade that holds both
  importance REAL NOT NULL,
  headline TEXT NOT NULL,
  members BLOB NOT NULL          -- digest of the numbers of its mentions, which are never given again
);
CREATE INDEX events_component ON events (component);
CREATE INDEX events_period ON events (period, importance DESC, position);
CREATE INDEX events_span ON events (span, position, latest) WHERE span > 0;

CREATE TABLE event_data (
  position INTEGER PRIMARY KEY,
  data BLOB NOT NULL             -- the event without its mentions, and their numbers in its order
);

CREATE VIRTUAL TABLE event_words USING fts5 (
  words, tags, columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- How many events each smallest period holds, and the most important of them: what buckets are summed from.
CREATE TABLE periods (
  period TEXT PRIMARY KEY,
  count INTEGER NOT NULL,
  importance REAL NOT NULL,
  top INTEGER NOT NULL,
  weight INTEGER NOT NULL,       -- what its events weigh together
  id TEXT NOT NULL,              -- of the event at top
  headline TEXT NOT NULL
) WITHOUT ROWID;

UPDATE articles SET reader = x'';
UPDATE meta SET value = x'' WHERE name = 'reader';
