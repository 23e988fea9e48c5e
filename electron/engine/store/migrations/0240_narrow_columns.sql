-- The columns that figures are narrowed by in fewer bytes, so that a filter waits less for a store that has only been
-- unlocked. What they say is packed anew from `figure` and `series`.
DROP TABLE figure_block;
DROP TABLE series_block;

-- Figures of one import whose ids follow on one another from `first`. `data`: series, place in `periods` and in `marks`
-- (each of which is standing, missing and flags together), as narrow columns: for each an int32 least number and an
-- int32 width (0, 1, 2 or 4 bytes), then for each what its numbers are above the least, from a multiple of four bytes;
-- little-endian. `numbers`: the values, float64, NaN where they are missing. A filter asks for none of them, so they
-- are last.
CREATE TABLE figure_block (
  first INTEGER PRIMARY KEY,
  import INTEGER NOT NULL REFERENCES import (number) ON DELETE CASCADE,
  count INTEGER NOT NULL,
  periods TEXT NOT NULL,
  marks TEXT NOT NULL,
  data BLOB NOT NULL,
  numbers BLOB NOT NULL
) STRICT;
CREATE INDEX figure_block_by_import ON figure_block (import);

-- Series with the ids from `first` to `last`. `words` are those that no block before it had: all words of all blocks
-- are numbered on from 1, and 0 is null. `data`: narrow columns, one for each dimension.
CREATE TABLE series_block (
  first INTEGER PRIMARY KEY,
  last INTEGER NOT NULL,
  words TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT;
