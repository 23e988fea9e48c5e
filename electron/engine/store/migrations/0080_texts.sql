-- A source that is read as a text: what it says of itself, and its words as they are shown.
CREATE TABLE source_text (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  source_id TEXT NOT NULL REFERENCES source (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  published TEXT,
  reported_by TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX source_text_by_source ON source_text (source_id);

-- What was taken from a text, and where it stands in it: `start_at` and `end_at` count characters of the body.
CREATE TABLE passage (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  source_id TEXT NOT NULL REFERENCES source (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  words TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL
) STRICT;
CREATE INDEX passage_by_source ON passage (source_id);
CREATE INDEX passage_by_record ON passage (record_id);
