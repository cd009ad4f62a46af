-- What sites let robots read (RFC 9309), for pages behind links; `rules` as JSON, asked again when `until` is past.
CREATE TABLE robots (
  origin TEXT PRIMARY KEY,
  rules  TEXT NOT NULL,
  until  INTEGER NOT NULL
) WITHOUT ROWID;
