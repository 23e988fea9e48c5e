-- Whether the marking of each portion stands before its words, and the words that lie across every page.
ALTER TABLE pack ADD COLUMN portions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pack ADD COLUMN watermark TEXT NOT NULL DEFAULT '';
