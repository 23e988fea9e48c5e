import { fold } from '../places/fold';
import { periodsIn, readPeriod } from '../periods/read';
import type { FoundTable } from './find-tables';
import { flowIn } from './flow-words';
import type { Sheet } from './look';
import { noFacts, type Facts, type RowRule } from './proposal';

/**
 * Headings inside a table: a row with one text and nothing else ("Imports", "2019") says something of the rows below,
 * until the next that says the same kind of thing.
 */
export function headingRules(sheet: Sheet, table: FoundTable, start: number): RowRule[] {
  const rules: RowRule[] = [];
  for (const row of sheet.rows) {
    if (row.row < table.headerTop + table.headerRows || row.row > Math.min(table.bottom, sheet.lookedAt)) continue;
    const cells = row.cells.filter(({ cell }) => cell.col >= table.left && cell.col <= table.right);
    const [only] = cells;
    if (cells.length !== 1 || only === undefined || only.look === 'number' || only.look === 'missing') continue;
    const facts = said(only.cell.shown, start);
    if (facts === null) continue;
    for (const rule of rules) {
      const same =
        (rule.facts.flow !== null && facts.flow !== null) || (rule.facts.period !== null && facts.period !== null);
      if (same && rule.to >= row.row) rule.to = row.row - 1;
    }
    rules.push({ from: row.row, to: table.bottom, kind: 'facts', facts });
  }
  return rules.filter(({ from, to }) => to >= from);
}

function said(text: string, start: number): Facts | null {
  const { flow } = flowIn(fold(text));
  const period = readPeriod(text, start)?.period ?? periodsIn(text, start)[0]?.period ?? null;
  return flow === null && period === null ? null : { ...noFacts, flow, period };
}
