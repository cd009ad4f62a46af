-- Upstream feeds, and what has to be remembered so that each is asked politely and each entry is stored once.

-- An upstream. What whoever added it asked for; what its feed says of itself (`feed`, JSON); what the poller remembers from one
-- poll to the next (`memory`, JSON: validators, body hash, rhythm, redirects). `round` counts its polls: a message of a round that
-- is over does nothing. `queued_at` is when its message was sent, null while none waits.
CREATE TABLE source (
  id            TEXT PRIMARY KEY,
  url           TEXT NOT NULL,
  title         TEXT,
  tags          TEXT NOT NULL DEFAULT '[]',
  topics        TEXT NOT NULL DEFAULT '[]',
  full_text     INTEGER NOT NULL DEFAULT 0,
  state         TEXT NOT NULL CHECK (state IN ('active', 'paused', 'gone', 'removed')),
  asked_from    TEXT NOT NULL,
  feed          TEXT,
  memory        TEXT NOT NULL DEFAULT '{}',
  round         INTEGER NOT NULL DEFAULT 0,
  next_poll     INTEGER NOT NULL,
  queued_at     INTEGER,
  last_asked    INTEGER,
  last_success  INTEGER,
  failures      INTEGER NOT NULL DEFAULT 0,
  failing_since INTEGER,
  error         TEXT,
  added_at      INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX source_due ON source (next_poll) WHERE state = 'active';

-- Every entry ever seen, with a hash of what the feed said, so that only new and changed ones are written. `waiting` holds a draft
-- whose topics are not derived yet, where it may not be published before: its source is limited to topics, or it changes an item.
CREATE TABLE entry (
  item    TEXT PRIMARY KEY,
  source  TEXT NOT NULL,
  key     TEXT NOT NULL,
  hash    TEXT NOT NULL,
  waiting TEXT,
  at      INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX entry_waiting ON entry (at) WHERE waiting IS NOT NULL;

-- Who asks a host now: one row a place, as many places as requests may run at once. A place is free when its time has run out.
-- `visitor` names the job, so that a message delivered twice at once is not two visitors.
CREATE TABLE visit (
  host    TEXT NOT NULL,
  place   INTEGER NOT NULL,
  visitor TEXT NOT NULL,
  until   INTEGER NOT NULL,
  PRIMARY KEY (host, place)
) WITHOUT ROWID;

-- What a server asked us to leave alone for a while (Retry-After).
CREATE TABLE pause (
  host  TEXT NOT NULL,
  path  TEXT NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (host, path)
) WITHOUT ROWID;

-- Messages handled a day (YYYY-MM-DD, UTC), and how long the newest of them had waited in the queue.
CREATE TABLE queue_day (
  day      TEXT PRIMARY KEY,
  messages INTEGER NOT NULL,
  lag_ms   INTEGER NOT NULL,
  at       INTEGER NOT NULL
) WITHOUT ROWID;
