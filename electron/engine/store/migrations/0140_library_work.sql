-- Typed amounts in the texts of a brief that somebody answers for without a figure, each with a reason.
ALTER TABLE brief ADD COLUMN own_amounts TEXT NOT NULL DEFAULT '[]';
