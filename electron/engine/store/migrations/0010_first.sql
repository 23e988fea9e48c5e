-- The three logs. A revision is one save of one record, append-only; a step is what one action of a person saved.
CREATE TABLE step (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  params TEXT NOT NULL,
  merge_key TEXT,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone'))
) STRICT;

CREATE TABLE revision (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  parent TEXT REFERENCES revision (id),
  step INTEGER REFERENCES step (id) ON DELETE SET NULL,
  via TEXT NOT NULL CHECK (via IN ('do', 'undo', 'redo')),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX revision_by_record ON revision (record, id);
CREATE INDEX revision_by_parent ON revision (parent);
CREATE INDEX revision_by_step ON revision (step) WHERE step IS NOT NULL;

CREATE TABLE register (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('export', 'print', 'copy-out', 'override', 'downgrade')),
  subject TEXT NOT NULL,
  params TEXT NOT NULL
) STRICT;

-- Settings of the desk, one row a group.
CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  value TEXT NOT NULL
) STRICT;

-- Sources: a file as it came, its sheets as read, and the figures that one import took from it.
CREATE TABLE source (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  format TEXT NOT NULL,
  publisher TEXT,
  dataset TEXT,
  taken_on TEXT,
  credit TEXT,
  sample INTEGER NOT NULL DEFAULT 0,
  questions TEXT NOT NULL
) STRICT;

-- The file as it came, in pieces of a megabyte.
CREATE TABLE source_bytes (
  source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (source, position)
) STRICT;

CREATE TABLE sheet (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  hidden INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  col_count INTEGER NOT NULL,
  layout TEXT NOT NULL,
  UNIQUE (source, position)
) STRICT;

CREATE TABLE row_block (
  sheet INTEGER NOT NULL REFERENCES sheet (id) ON DELETE CASCADE,
  first_row INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (sheet, first_row)
) STRICT, WITHOUT ROWID;

-- Queries see accepted imports only; accepting, undoing and redoing change this one row.
CREATE TABLE import (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  number INTEGER NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('reading', 'accepted', 'undone')),
  mapping TEXT NOT NULL,
  figures INTEGER NOT NULL,
  problems TEXT NOT NULL
) STRICT;
CREATE INDEX import_by_source ON import (source);

-- A figure key: what is the same in every period. `key` is a digest of it; where reporter, flow or unit is not
-- stated the digest covers the import too, since null never equals null.
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  key BLOB NOT NULL UNIQUE,
  reporter TEXT,
  partner TEXT,
  flow TEXT CHECK (flow IN ('export', 'import', 're-export', 're-import', 'balance', 'turnover')),
  classification TEXT,
  edition TEXT,
  product TEXT,
  product_name TEXT,
  measure TEXT NOT NULL,
  unit TEXT,
  price_basis TEXT,
  valuation TEXT CHECK (valuation IN ('FOB', 'CIF')),
  dataset TEXT,
  more TEXT NOT NULL,
  partner_level TEXT NOT NULL CHECK (partner_level IN ('world', 'group', 'country', 'part', 'rest')),
  product_level TEXT NOT NULL CHECK (product_level IN ('total', 'section', '2', '4', '6', '8+', 'group'))
) STRICT;
CREATE INDEX series_by_pair ON series (reporter, partner, flow);

CREATE TABLE figure (
  id INTEGER PRIMARY KEY,
  import INTEGER NOT NULL REFERENCES import (number) ON DELETE CASCADE,
  series INTEGER NOT NULL REFERENCES series (id),
  period TEXT NOT NULL,
  period_kind TEXT NOT NULL,
  period_calendar TEXT NOT NULL,
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('main', 'repeat', 'derived')),
  value REAL,
  read REAL,
  scale REAL NOT NULL,
  raw TEXT NOT NULL,
  missing TEXT CHECK (missing IN ('confidential', 'not-available', 'not-applicable')),
  flags TEXT NOT NULL,
  sheet INTEGER NOT NULL REFERENCES sheet (id),
  row INTEGER NOT NULL,
  col INTEGER NOT NULL,
  CHECK (value IS NOT NULL OR missing IS NOT NULL)
) STRICT;
CREATE INDEX figure_by_series ON figure (series, period_from);
CREATE INDEX figure_by_import ON figure (import);

-- People, visits and what belongs to them.
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  name TEXT NOT NULL,
  names TEXT NOT NULL,
  place TEXT,
  offices TEXT NOT NULL,
  note TEXT NOT NULL,
  note_as_of TEXT,
  languages TEXT NOT NULL,
  interpreter INTEGER,
  marking TEXT NOT NULL,
  sample INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE visit (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  level TEXT NOT NULL,
  host TEXT,
  guest TEXT,
  guest_id TEXT REFERENCES person (id),
  principal_id TEXT REFERENCES person (id),
  starts TEXT,
  ends TEXT,
  places TEXT NOT NULL,
  zone TEXT NOT NULL,
  other_zone TEXT NOT NULL,
  marking TEXT NOT NULL,
  status TEXT NOT NULL,
  reference TEXT NOT NULL,
  sample INTEGER NOT NULL
) STRICT;

CREATE TABLE programme_item (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  day TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  address TEXT NOT NULL,
  who TEXT NOT NULL,
  notes TEXT NOT NULL,
  officer TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE INDEX programme_item_by_visit ON programme_item (visit_id);

CREATE TABLE delegate (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  side TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX delegate_by_visit ON delegate (visit_id);
CREATE INDEX delegate_by_person ON delegate (person_id);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  item_id TEXT REFERENCES programme_item (id),
  title TEXT NOT NULL,
  counterparts TEXT NOT NULL,
  ours TEXT NOT NULL,
  format TEXT NOT NULL,
  language TEXT NOT NULL,
  interpretation TEXT NOT NULL,
  press TEXT NOT NULL,
  last_met TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX meeting_by_visit ON meeting (visit_id);

CREATE TABLE brief (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  meeting_ids TEXT NOT NULL,
  by TEXT NOT NULL,
  marking TEXT NOT NULL,
  texts TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX brief_by_visit ON brief (visit_id);

CREATE TABLE objective (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  brief_id TEXT REFERENCES brief (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  met TEXT,
  position REAL NOT NULL
) STRICT;
CREATE INDEX objective_by_visit ON objective (visit_id);

-- The library. `fingerprint` is a digest of the words, numbers and names that a clearance answers for; `worded` is when
-- they last changed.
CREATE TABLE point (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  kind TEXT NOT NULL,
  lead TEXT NOT NULL,
  body TEXT NOT NULL,
  bindings TEXT NOT NULL,
  their_point TEXT NOT NULL,
  likelihood TEXT,
  stop_line TEXT NOT NULL,
  topics TEXT NOT NULL,
  places TEXT NOT NULL,
  language TEXT NOT NULL,
  marking TEXT NOT NULL,
  usability TEXT NOT NULL,
  valid_until TEXT,
  as_of TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  asks TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  worded TEXT NOT NULL,
  sample INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE point_use (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  brief_id TEXT NOT NULL REFERENCES brief (id),
  point_id TEXT NOT NULL REFERENCES point (id),
  weight TEXT,
  to_whom TEXT NOT NULL,
  wording TEXT NOT NULL,
  made INTEGER,
  told TEXT,
  position REAL NOT NULL
) STRICT;
CREATE INDEX point_use_by_brief ON point_use (brief_id);
CREATE INDEX point_use_by_point ON point_use (point_id);

-- Packs and what went out. Editions and copies are a log: written once, never changed, outside undo.
CREATE TABLE pack (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  title TEXT NOT NULL,
  outline TEXT NOT NULL,
  template TEXT NOT NULL,
  paper TEXT NOT NULL,
  language TEXT NOT NULL,
  marking TEXT NOT NULL,
  file_name TEXT NOT NULL
) STRICT;
CREATE INDEX pack_by_visit ON pack (visit_id);

CREATE TABLE edition (
  id TEXT PRIMARY KEY,
  pack TEXT NOT NULL REFERENCES pack (id),
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  variant TEXT NOT NULL,
  program TEXT NOT NULL,
  template TEXT NOT NULL,
  document TEXT NOT NULL,
  anchors TEXT NOT NULL,
  UNIQUE (pack, version)
) STRICT;

CREATE TABLE edition_copy (
  id TEXT PRIMARY KEY,
  edition TEXT NOT NULL REFERENCES edition (id),
  number INTEGER,
  holder TEXT,
  format TEXT NOT NULL,
  copy TEXT NOT NULL CHECK (copy IN ('working', 'clean')),
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX edition_copy_by_edition ON edition_copy (edition);

-- The one index over all kinds. It holds a folded copy of the words; the words themselves stay in their records.
-- `id` is new at every save and lies in a range of its own for each kind, so that its order is that of the saves.
-- `title`, `sort`, `clearance` and `lapses` are what lists of points are sorted and narrowed by.
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record TEXT NOT NULL UNIQUE,
  updated TEXT NOT NULL,
  title TEXT NOT NULL,
  sort TEXT,
  clearance TEXT,
  lapses TEXT
) STRICT;
CREATE INDEX search_entry_by_update ON search_entry (kind, updated, id);
CREATE INDEX search_entry_by_title ON search_entry (kind, title, id);
CREATE INDEX search_entry_by_sort ON search_entry (kind, sort, id) WHERE sort IS NOT NULL;
CREATE INDEX search_entry_by_lapse ON search_entry (kind, clearance, lapses) WHERE clearance IS NOT NULL;
CREATE VIRTUAL TABLE search USING fts5 (
  title, body, tags,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);
CREATE VIRTUAL TABLE search_term USING fts5vocab (search, col);
