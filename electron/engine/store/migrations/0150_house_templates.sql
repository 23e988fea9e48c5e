-- A ministry's own Word template: which file it is, and what people set right in it.
CREATE TABLE house_template (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  name TEXT NOT NULL,
  file TEXT NOT NULL,
  file_name TEXT NOT NULL,
  choices TEXT NOT NULL
) STRICT;

-- The files, each once by its SHA-256 and never changed, so that an edition finds the template that it went out in. `found` is what
-- reading the bytes found, as JSON.
CREATE TABLE house_template_file (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  found TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
