-- Keys as numbers, and events as the numbers of their mentions: far fewer bytes to write for every article.
-- What was derived is derived anew from the articles, as after every change of the program that reads them.

DROP TABLE mention_keys;
CREATE TABLE mention_keys (
  key INTEGER NOT NULL,          -- digest of a blocking key
  mention INTEGER NOT NULL,
  PRIMARY KEY (key, mention)
) WITHOUT ROWID;

DROP TABLE event_data;
CREATE TABLE event_data (
  position INTEGER PRIMARY KEY,
  data BLOB NOT NULL             -- the event without its mentions, and their numbers in its order
);

DELETE FROM mentions;
DELETE FROM links;
DELETE FROM events;
DELETE FROM event_words;
DELETE FROM periods;
UPDATE articles SET reader = x'';
UPDATE meta SET value = x'' WHERE name = 'reader';
