-- Where the lines of a text begin that stand out as headings, in characters of the body.
ALTER TABLE source_text ADD COLUMN headings TEXT NOT NULL DEFAULT '[]';
