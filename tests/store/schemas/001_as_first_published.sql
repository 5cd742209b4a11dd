-- Articles as they were given and as they were read, the mentions they tell, and the events merged out of these.
-- `position` packs the order that lists are shown in, so that the rowids of the full-text tables follow that order.

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL,          -- of the article as given
  reader BLOB NOT NULL,          -- which version of the program read it
  position INTEGER NOT NULL UNIQUE,
  latest TEXT,                   -- last day of publication
  source TEXT,
  head BLOB NOT NULL
);
CREATE INDEX articles_source ON articles (source);
CREATE INDEX articles_reader ON articles (reader);

CREATE TABLE article_data (
  number INTEGER PRIMARY KEY,
  raw BLOB NOT NULL,
  read BLOB NOT NULL
);

CREATE VIRTUAL TABLE article_words USING fts5 (
  words, tags, columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE mentions (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL,
  component INTEGER NOT NULL,    -- the lowest number among the mentions it is linked with, directly or not
  data BLOB NOT NULL
);
CREATE INDEX mentions_article ON mentions (article);
CREATE INDEX mentions_component ON mentions (component);

CREATE TABLE mention_keys (
  key TEXT NOT NULL,
  mention INTEGER NOT NULL,
  PRIMARY KEY (key, mention)
) WITHOUT ROWID;

CREATE TABLE links (
  mention INTEGER NOT NULL,
  other INTEGER NOT NULL,
  strength REAL NOT NULL,
  PRIMARY KEY (mention, other)
) WITHOUT ROWID;

CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  component INTEGER NOT NULL,
  earliest TEXT,
  latest TEXT,
  period TEXT NOT NULL,          -- the smallest day, month, year or decade that holds both
  importance REAL NOT NULL,
  headline TEXT NOT NULL,
  digest BLOB NOT NULL           -- of its data, words and tags
);
CREATE INDEX events_component ON events (component);
CREATE INDEX events_period ON events (period, importance DESC, position);

CREATE TABLE event_data (
  position INTEGER PRIMARY KEY,
  data BLOB NOT NULL
);

CREATE VIRTUAL TABLE event_words USING fts5 (
  words, tags, columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- How many events each smallest period holds, and the most important of them: what buckets are summed from.
CREATE TABLE periods (
  period TEXT PRIMARY KEY,
  count INTEGER NOT NULL,
  importance REAL NOT NULL,
  top INTEGER NOT NULL
) WITHOUT ROWID;
