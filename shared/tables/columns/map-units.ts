import type { ColumnMapping } from '../proposal';

/** Each amount has its unit from the column beside it, money from the column of currencies. */
export function setUnits(columns: ColumnMapping[]): void {
  const money = columns.find(({ role, name }) => role === 'unit' && name === 'money');
  const amounts = columns.filter(({ role, name }) => role === 'unit' && name !== 'money');
  for (const column of columns) {
    if (column.role !== 'value') continue;
    const { measure, unit } = column.facts;
    if (measure === 'quantity' || (measure === 'weight' && unit === null)) {
      const near = amounts.toSorted((a, b) => distance(a.col, column.col) - distance(b.col, column.col))[0];
      if (unit === null && near !== undefined && !(measure === 'weight' && isOfQuantity(near, columns)))
        column.unitCol = near.col;
    } else if ((measure === null || measure === 'value') && unit === null) {
      const near = amounts.toSorted((a, b) => distance(a.col, column.col) - distance(b.col, column.col))[0];
      const units = money ?? (columns.some(isAmount) ? undefined : near);
      if (units !== undefined) column.unitCol = units.col;
    } else if (measure === 'gdp' && unit === null && money !== undefined) column.unitCol = money.col;
  }
}

/** "Quantity unit" behind a quantity says nothing of the weight before that. */
function isOfQuantity({ col }: ColumnMapping, columns: readonly ColumnMapping[]): boolean {
  return columns.some(
    ({ col: other, role, facts }) => Math.abs(other - col) === 1 && role === 'value' && facts.measure === 'quantity',
  );
}

function isAmount({ role, facts }: ColumnMapping): boolean {
  return role === 'value' && (facts.measure === 'quantity' || facts.measure === 'weight');
}

/** Columns to the left are nearer: a unit mostly stands before its amount. */
function distance(unit: number, amount: number): number {
  return unit < amount ? amount - unit : unit - amount + 0.5;
}
