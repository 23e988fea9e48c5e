-- What is agreed between two sides, from visit to visit. "place" is the other side; a null "side": not stated whose it is.
CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  place TEXT,
  visit_id TEXT REFERENCES visit (id),
  meeting_id TEXT REFERENCES meeting (id),
  what TEXT NOT NULL,
  side TEXT,
  by_whom TEXT NOT NULL,
  agreed_on TEXT,
  due TEXT,
  state TEXT NOT NULL,
  evidence TEXT NOT NULL,
  line TEXT NOT NULL,
  marking TEXT NOT NULL,
  source_id TEXT REFERENCES source (id)
) STRICT;

CREATE INDEX commitment_by_place ON commitment (place);

CREATE INDEX commitment_by_visit ON commitment (visit_id);

-- What came of a meeting. Which points were made stands on their uses, which objectives were met on those.
CREATE TABLE meeting_record (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  held_on TEXT,
  present TEXT NOT NULL,
  raised TEXT NOT NULL,
  agreed TEXT NOT NULL,
  remarks TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;

CREATE INDEX meeting_record_by_meeting ON meeting_record (meeting_id);

-- A part of a pack that another office is asked for, and what it sent. "token" is printed on its form.
CREATE TABLE contribution (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  brief_id TEXT REFERENCES brief (id),
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  office TEXT NOT NULL,
  person TEXT NOT NULL,
  form TEXT NOT NULL,
  purpose TEXT NOT NULL,
  most_words INTEGER,
  due TEXT,
  state TEXT NOT NULL,
  token TEXT NOT NULL,
  asked_on TEXT,
  returned_on TEXT,
  file_name TEXT NOT NULL,
  returned TEXT NOT NULL,
  used TEXT,
  remarks TEXT NOT NULL
) STRICT;

CREATE INDEX contribution_by_visit ON contribution (visit_id);

CREATE INDEX contribution_by_token ON contribution (token);

-- Briefs in which an objective of the whole visit is pursued.
ALTER TABLE objective ADD COLUMN serves TEXT NOT NULL DEFAULT '[]';
