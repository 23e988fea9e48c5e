-- How tables of one kind are read, learnt from what people set right.
CREATE TABLE recipe (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  name TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- What a name in tables stands for. `words` is the name as names are compared; `code` is set where it means a place.
CREATE TABLE place_alias (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  text TEXT NOT NULL,
  words TEXT NOT NULL,
  means TEXT NOT NULL CHECK (means IN ('place', 'group', 'nothing')),
  code TEXT,
  CHECK ((means = 'place') = (code IS NOT NULL))
) STRICT;
CREATE INDEX place_alias_by_words ON place_alias (words);
