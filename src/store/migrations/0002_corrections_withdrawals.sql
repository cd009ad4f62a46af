-- What editors do: correct an article, withdraw it, and what became of it.

-- An editor's correction. It stands beside the article, and stays when the article is put again.
ALTER TABLE article ADD COLUMN correction TEXT NOT NULL DEFAULT '{}';

-- When the item was withdrawn; null while it is published.
ALTER TABLE item ADD COLUMN withdrawn INTEGER;

-- A withdrawn item in each stream that held it, so that the feed and the archive page say so for a while.
CREATE TABLE tombstone (
  stream TEXT NOT NULL,
  seq    INTEGER NOT NULL,
  item   TEXT NOT NULL,
  at     INTEGER NOT NULL,
  PRIMARY KEY (stream, seq)
) WITHOUT ROWID;
CREATE INDEX tombstone_item ON tombstone (item);
CREATE INDEX tombstone_at ON tombstone (at);

-- What editors changed: values as JSON, before and after.
CREATE TABLE history (
  n      INTEGER PRIMARY KEY,
  item   TEXT NOT NULL,
  at     INTEGER NOT NULL,
  field  TEXT NOT NULL,
  was    TEXT NOT NULL,
  became TEXT NOT NULL
);
CREATE INDEX history_item ON history (item, n);
