-- What figures are narrowed, sorted and pivoted by, as columns of numbers: a second, compact form of `figure` and
-- `series`, written with them, so that a store of a million figures is searched as soon as it is open.

-- Figures of one import whose ids follow on one another from `first`. `data`, little-endian, one column after the
-- other: value (float64, NaN where missing), series (int32), place in `periods` and in `marks` (uint16 each). `marks`
-- are standing, missing and flags together.
CREATE TABLE figure_block (
  first INTEGER PRIMARY KEY,
  import INTEGER NOT NULL REFERENCES import (number) ON DELETE CASCADE,
  count INTEGER NOT NULL,
  periods TEXT NOT NULL,
  marks TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT;
CREATE INDEX figure_block_by_import ON figure_block (import);

-- Series with the ids from `first` to `last`. `words` are those that no block before it had: all words of all blocks
-- are numbered on from 1, and 0 is null. `data`: int32, little-endian, one dimension after the other.
CREATE TABLE series_block (
  first INTEGER PRIMARY KEY,
  last INTEGER NOT NULL,
  words TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT;

-- Trade of all products together: a country pair and a list of partners need nothing of a reporter's many products.
CREATE INDEX series_of_totals ON series (reporter, flow, partner) WHERE product_level = 'total';
-- GDP, tariffs and whatever else is no trade: a few series beside many.
CREATE INDEX series_of_others ON series (reporter, measure) WHERE measure <> 'value';
