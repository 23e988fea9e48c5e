-- Short names of products as a desk writes them, over those that are shipped; `names` is a name by language.
CREATE TABLE product_name (
  id TEXT PRIMARY KEY,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  author TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  deleted_at TEXT,
  classification TEXT NOT NULL,
  code TEXT NOT NULL,
  names TEXT NOT NULL
) STRICT;
CREATE INDEX product_name_by_code ON product_name (classification, code);
