-- Search over titles and texts, newest first.

-- Where an item stands in a search: `n` grows with its date, so that the newest come first without sorting.
CREATE TABLE search_place (
  n    INTEGER PRIMARY KEY,
  item TEXT NOT NULL UNIQUE
);

-- The words only: the texts stand in item_body and article.
CREATE VIRTUAL TABLE item_search USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
