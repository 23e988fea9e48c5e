-- What a line of a programme says beside time and place. "travel": minutes it takes to get there, null: not known.
ALTER TABLE programme_item ADD COLUMN theirs TEXT NOT NULL DEFAULT '';

ALTER TABLE programme_item ADD COLUMN press TEXT NOT NULL DEFAULT '';

ALTER TABLE programme_item ADD COLUMN dress TEXT NOT NULL DEFAULT '';

ALTER TABLE programme_item ADD COLUMN language TEXT NOT NULL DEFAULT '';

ALTER TABLE programme_item ADD COLUMN travel INTEGER;

ALTER TABLE programme_item ADD COLUMN distance TEXT NOT NULL DEFAULT '';

ALTER TABLE programme_item ADD COLUMN vehicles TEXT NOT NULL DEFAULT '';

-- A programme as it was issued: its lines as they stood.
CREATE TABLE programme_version (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  number INTEGER NOT NULL,
  lines TEXT NOT NULL
) STRICT;

CREATE INDEX programme_version_by_visit ON programme_version (visit_id);

-- Where a member sits along the table, from 0; null: by precedence. 0 in "seated": not at the table.
ALTER TABLE delegate ADD COLUMN seat INTEGER;

ALTER TABLE delegate ADD COLUMN seated INTEGER NOT NULL DEFAULT 1;

-- The country that a meeting is with; null: its counterpart's.
ALTER TABLE meeting ADD COLUMN place TEXT;

-- Which parts a brief is to have and how long it may be; null: as its kind usually is.
ALTER TABLE brief ADD COLUMN form TEXT;

CREATE TABLE signing_item (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  title TEXT NOT NULL,
  ours TEXT NOT NULL,
  theirs TEXT NOT NULL,
  subject TEXT NOT NULL,
  value TEXT NOT NULL,
  our_signatory TEXT NOT NULL,
  their_signatory TEXT NOT NULL,
  state TEXT NOT NULL,
  notes TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;

CREATE INDEX signing_item_by_visit ON signing_item (visit_id);

-- A kind of visit as the desk has it; "shipped" names the one of the program that it stands for.
CREATE TABLE visit_preset (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  shipped TEXT,
  body TEXT NOT NULL
) STRICT;

ALTER TABLE visit ADD COLUMN preset TEXT;

ALTER TABLE visit ADD COLUMN copied_from TEXT REFERENCES visit (id);

-- A record that came over from an earlier visit: what of it is still to be confirmed, and the revision it began with.
CREATE TABLE carried (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  of TEXT NOT NULL,
  record_id TEXT NOT NULL,
  from_id TEXT NOT NULL,
  began TEXT NOT NULL,
  open TEXT NOT NULL
) STRICT;

CREATE INDEX carried_by_visit ON carried (visit_id);
