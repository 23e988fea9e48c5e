import { gridOfRows, type Grid, type Range, type Row } from '../../shared/tables/grid';

/** A grid written in a test: rows of texts and numbers, null for an empty cell. */
export function writtenGrid(
  written: readonly (readonly (string | number | null)[])[],
  more: { name?: string; merges?: Range[]; hiddenRows?: number[]; hiddenCols?: number[] } = {},
): Grid {
  const rows: Row[] = [];
  let cells = 0;
  written.forEach((line, at) => {
    const row = at + 1;
    const found = line.flatMap((value, index) => {
      if (value === null) return [];
      const type = typeof value === 'number' ? ('number' as const) : ('text' as const);
      return [{ row, col: index + 1, type, value, format: null, shown: String(value) }];
    });
    cells += found.length;
    if (found.length > 0) rows.push({ row, cells: found });
  });
  return gridOfRows(
    {
      index: 0,
      name: more.name ?? 'Sheet1',
      hidden: false,
      rows: written.length,
      cols: Math.max(0, ...written.map((line) => line.length)),
      cells,
      merges: more.merges ?? [],
      hiddenRows: more.hiddenRows ?? [],
      hiddenCols: more.hiddenCols ?? [],
    },
    rows,
  );
}
