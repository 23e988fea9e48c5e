-- Who keeps the words of a point right, by name; '' where nobody was named.
ALTER TABLE point ADD COLUMN owner TEXT NOT NULL DEFAULT '';
