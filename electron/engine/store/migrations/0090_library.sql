-- A topic's place in the desk's tree. Points keep topics by name; "parent" is a name as well, null at the top.
CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  name TEXT NOT NULL,
  parent TEXT
) STRICT;

-- What is remarked about a point, at a block of it or as a whole. "thread" is the remark that is replied to.
CREATE TABLE remark (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  point_id TEXT NOT NULL REFERENCES point (id),
  thread TEXT REFERENCES remark (id),
  block TEXT,
  quoted TEXT NOT NULL,
  text TEXT NOT NULL,
  resolved_at TEXT,
  resolved_by TEXT
) STRICT;

CREATE INDEX remark_by_point ON remark (point_id);

CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  name TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT;

-- "renders" is the revision of the original that a translation renders, "renders_text" the digest of its words then.
ALTER TABLE point ADD COLUMN translation_of TEXT REFERENCES point (id);

ALTER TABLE point ADD COLUMN renders TEXT;

ALTER TABLE point ADD COLUMN renders_text TEXT;

-- Typed amounts that somebody answers for without a figure, each with a reason.
ALTER TABLE point ADD COLUMN own_amounts TEXT NOT NULL DEFAULT '[]';

-- The point that this one was merged into; its history goes on there.
ALTER TABLE point ADD COLUMN merged_into TEXT REFERENCES point (id);

-- Points that look alike and are not the same.
ALTER TABLE point ADD COLUMN distinct_from TEXT NOT NULL DEFAULT '[]';

CREATE INDEX point_by_original ON point (translation_of) WHERE translation_of IS NOT NULL;

CREATE INDEX point_by_merge ON point (merged_into) WHERE merged_into IS NOT NULL;
