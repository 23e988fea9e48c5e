-- What a personality note says by field, each with its day and source; and others who were found not to be the same person.
ALTER TABLE person ADD COLUMN facts TEXT NOT NULL DEFAULT '[]';

ALTER TABLE person ADD COLUMN distinct_from TEXT NOT NULL DEFAULT '[]';

-- A person's picture, as base64. It is no part of the person's record, whose every revision would repeat it.
CREATE TABLE person_photo (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  person_id TEXT NOT NULL REFERENCES person (id),
  mime TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  data TEXT NOT NULL,
  source TEXT NOT NULL,
  as_of TEXT
) STRICT;

CREATE INDEX person_photo_by_person ON person_photo (person_id);

-- What the desk knows of a country besides figures: capital, head, government; each with its day and source.
CREATE TABLE country_note (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  place TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT;

CREATE INDEX country_note_by_place ON country_note (place);

-- How the desk writes names, titles and forms of address, and words that it never writes. "wrong" lists what it replaces.
CREATE TABLE house_word (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  kind TEXT NOT NULL,
  word TEXT NOT NULL,
  wrong TEXT NOT NULL,
  language TEXT,
  reason TEXT NOT NULL
) STRICT;
