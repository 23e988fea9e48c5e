-- Numbered copies go to a holder in an office; a file may be that of an addendum to its edition.
ALTER TABLE edition_copy ADD COLUMN office TEXT NOT NULL DEFAULT '';

ALTER TABLE edition_copy ADD COLUMN addendum TEXT REFERENCES addendum (id);

-- In which state each point and each of its figures went out.
ALTER TABLE edition ADD COLUMN states TEXT NOT NULL DEFAULT '[]';

-- A late change to an edition: what is printed, and the pack as it was with it. Written once, as editions are.
CREATE TABLE addendum (
  id TEXT PRIMARY KEY,
  edition TEXT NOT NULL REFERENCES edition (id),
  number INTEGER NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  document TEXT NOT NULL,
  pack_document TEXT NOT NULL,
  UNIQUE (edition, number)
) STRICT;

-- What became of a numbered copy that was called back.
CREATE TABLE copy_fate (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  copy_id TEXT NOT NULL REFERENCES edition_copy (id),
  fate TEXT NOT NULL CHECK (fate IN ('returned', 'destroyed')),
  fate_on TEXT NOT NULL,
  fate_by TEXT NOT NULL
) STRICT;

CREATE INDEX copy_fate_by_copy ON copy_fate (copy_id);

-- A warning of the checks that somebody takes as it is, while what it speaks of stays as it was.
CREATE TABLE accepted_finding (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  pack_id TEXT NOT NULL REFERENCES pack (id),
  finding TEXT NOT NULL,
  content TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX accepted_finding_by_pack ON accepted_finding (pack_id);
