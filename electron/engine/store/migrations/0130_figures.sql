-- What an officer did with the drafted sentences of a pair's sheet before it is in a pack: `left_out` is a list of paragraphs,
-- `texts` are own words by paragraph.
CREATE TABLE sheet_draft (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  place TEXT NOT NULL,
  other TEXT NOT NULL,
  language TEXT NOT NULL,
  left_out TEXT NOT NULL,
  texts TEXT NOT NULL
) STRICT;
CREATE INDEX sheet_draft_by_pair ON sheet_draft (place, other, language);
