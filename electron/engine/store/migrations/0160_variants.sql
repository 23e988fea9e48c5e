-- How a pack is printed for its readers: on both sides of the paper; its cards; the language that its interpreter has beside the words.
ALTER TABLE pack ADD COLUMN double_sided INTEGER NOT NULL DEFAULT 0;

ALTER TABLE pack ADD COLUMN cards TEXT NOT NULL DEFAULT '{"size":"A6","type":20}';

ALTER TABLE pack ADD COLUMN translation TEXT;

-- The revision of a point that its wording in a brief was last compared with.
ALTER TABLE point_use ADD COLUMN compared TEXT;
