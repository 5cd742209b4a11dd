-- Copies of one telling are compared and clustered once, and the tellings of a key are in order of their digests: the
-- first of them are those that all others meet. Periods name their most important event themselves.
-- What was derived is derived anew from the articles, as after every change of the program that reads them.

DROP TABLE mentions;
DROP TABLE mention_keys;
DROP TABLE links;
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

DELETE FROM events;
DELETE FROM event_data;
DELETE FROM event_words;
UPDATE articles SET reader = x'';
UPDATE meta SET value = x'' WHERE name = 'reader';
