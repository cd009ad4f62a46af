-- Stored articles, the items derived from them, and the streams that publish items.
-- Times are integers: milliseconds since 1970-01-01T00:00:00Z.

-- A stored text as it came in. `original` holds its bytes only where decoding was not lossless.
CREATE TABLE article (
  key        TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  body       TEXT NOT NULL,
  original   BLOB,
  given      TEXT NOT NULL DEFAULT '{}',
  hash       TEXT NOT NULL,
  received   INTEGER NOT NULL
) WITHOUT ROWID;

-- What was derived, without the long texts. `content` is a hash of what readers see (title, date, text), `derived` of everything.
-- `batch` names the write that last changed the row.
CREATE TABLE item (
  id         TEXT PRIMARY KEY,
  source     TEXT NOT NULL,
  key        TEXT NOT NULL,
  facts      TEXT NOT NULL,
  content    TEXT NOT NULL,
  derived    TEXT NOT NULL,
  rules      INTEGER NOT NULL,
  first_seen INTEGER NOT NULL,
  updated    INTEGER NOT NULL,
  sort_at    INTEGER NOT NULL,
  batch      TEXT NOT NULL,
  UNIQUE (source, key)
) WITHOUT ROWID;
CREATE INDEX item_updated ON item (updated);
CREATE INDEX item_rules ON item (rules);

-- The long texts. `text` is null where the article's body is the text.
CREATE TABLE item_body (
  item TEXT PRIMARY KEY REFERENCES item (id),
  text TEXT,
  body TEXT NOT NULL,
  html TEXT
) WITHOUT ROWID;

-- Structured facts behind a match, one row each: what /topics/<t>/records is served from. `words` is the passage itself.
CREATE TABLE record (
  kind TEXT NOT NULL,
  day  TEXT NOT NULL DEFAULT '',
  item TEXT NOT NULL REFERENCES item (id),
  n    INTEGER NOT NULL,
  data TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (kind, day, item, n)
) WITHOUT ROWID;
CREATE INDEX record_item ON record (item);

-- Who takes part in a record, so that records can be asked for by party without reading them all.
-- `party` is folded (lower case, without accents): a full name, a last name or a country.
CREATE TABLE record_party (
  kind  TEXT NOT NULL,
  party TEXT NOT NULL,
  day   TEXT NOT NULL,
  item  TEXT NOT NULL,
  n     INTEGER NOT NULL,
  PRIMARY KEY (kind, party, day, item, n)
) WITHOUT ROWID;
CREATE INDEX record_party_item ON record_party (item);

-- A stream's state. `last` is the highest `seq` ever given; `announced` the version that was last announced.
CREATE TABLE stream (
  name       TEXT PRIMARY KEY,
  version    INTEGER NOT NULL DEFAULT 0,
  last       INTEGER NOT NULL DEFAULT 0,
  announced  INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO stream (name, created_at, changed_at)
VALUES ('everything', unixepoch() * 1000, unixepoch() * 1000);

-- Every stream is a list. `seq` is never reused, so that a closed archive page keeps its members.
CREATE TABLE stream_item (
  stream  TEXT NOT NULL,
  seq     INTEGER NOT NULL,
  item    TEXT NOT NULL,
  sort_at INTEGER NOT NULL,
  batch   TEXT NOT NULL,
  PRIMARY KEY (stream, seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX stream_item_item ON stream_item (item, stream);
CREATE INDEX stream_item_sort ON stream_item (stream, sort_at, item);

-- Which version of a feed was last written to KV: whoever changes this row may write.
CREATE TABLE feed_write (
  name    TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  rev     TEXT NOT NULL,
  at      INTEGER NOT NULL
) WITHOUT ROWID;
