-- What somebody said, apart from figures: who, when, their words; dimensions only where they were stated.
CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  who TEXT NOT NULL,
  said_on TEXT,
  words TEXT NOT NULL,
  place_said TEXT NOT NULL,
  low REAL,
  high REAL,
  about INTEGER NOT NULL,
  measure TEXT,
  unit TEXT,
  reporter TEXT,
  partner TEXT,
  flow TEXT,
  product TEXT,
  period TEXT,
  source_id TEXT REFERENCES source (id),
  note TEXT NOT NULL
) STRICT;

-- Texts with live figures, found without reading all others.
CREATE INDEX point_with_figures ON point (id) WHERE bindings <> '[]';
