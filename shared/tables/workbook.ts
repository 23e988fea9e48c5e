import { isCurrency } from '../units/currencies';
import { readUnit } from '../units/units';
import type { TableContext } from './context';
import type { Grid } from './grid';
import { lookAt } from './finding/look';
import { propose } from './propose';
import { noFacts, type SheetProposal, type TableMapping } from './proposal';
import { headerRole } from './words/role-words';
import { officeNamed } from './around/publishers';
import { queryOn } from './around/query-page';
import { lineOf, SURE, type Statement } from './around/statements';

/** A sheet of a file with what its reading may lean on; `grid` is null for a sheet without cells. */
export interface WorkbookSheet {
  grid: Grid | null;
  context: TableContext;
}

/**
 * Proposes how the sheets of a file are to be taken. What one sheet says of all of them (a page of notes with the unit) is taken where
 * the others say nothing; sheets of the same table that only their names tell apart keep these.
 */
export function proposeWorkbook(sheets: readonly WorkbookSheet[]): (SheetProposal | null)[] {
  const queries = sheets.map(({ grid }) => (grid === null ? null : queryOn(grid)));
  const asked = queries.flatMap((said) => said ?? []);
  const alone = sheets.map(({ grid, context }, at) => {
    if (grid === null) return null;
    return queries[at] === null ? propose(grid, { ...context, beside: asked }) : withoutTables(propose(grid, context));
  });
  const unit = unitBeside(sheets, alone);
  const office = officeBeside(sheets, alone);
  const told = sheets.map(({ grid, context }, at) => {
    const proposal = alone[at] ?? null;
    const field = proposal?.question?.field ?? null;
    const beside = field === 'unit' ? unit : field === 'reporter' ? office : null;
    return grid !== null && beside !== null ? propose(grid, { ...context, beside: [...asked, beside] }) : proposal;
  });
  return keptApart(told);
}

/** The office whose tables these are, where a sheet without a table (a cover, a list of contents) names one. */
function officeBeside(
  sheets: readonly WorkbookSheet[],
  proposals: readonly (SheetProposal | null)[],
): Statement | null {
  const texts = sheets.flatMap(({ grid }, at) => {
    const tables = proposals[at]?.mapping.tables.length ?? 0;
    if (grid === null || tables > 0 || grid.info.rows > MOST_ROWS) return [];
    return lookAt(grid).rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.shown));
  });
  return officeNamed(texts.join('\n'));
}

/** The page of a query looks like a table and is none. */
function withoutTables(proposal: SheetProposal): SheetProposal {
  const { mapping, left, guesses } = proposal;
  const none = mapping.tables.map(({ index, range }) => ({
    code: 'left.no-figures',
    params: { sheet: mapping.sheet, table: String(index) },
    range,
  }));
  return {
    ...proposal,
    mapping: { ...mapping, tables: [] },
    guesses: guesses.filter(({ table }) => table === null),
    left: [...left.filter(({ code }) => code === 'left.no-figures'), ...none],
    question: null,
  };
}

/** Pages of notes are short. */
const MOST_ROWS = 200;

/** The unit that the sheets without a table name, where they name one. */
function unitBeside(sheets: readonly WorkbookSheet[], proposals: readonly (SheetProposal | null)[]): Statement | null {
  const found = sheets.flatMap(({ grid }, at) => {
    const tables = proposals[at]?.mapping.tables.length ?? 0;
    return grid === null || tables > 0 || grid.info.rows > MOST_ROWS ? [] : unitsOn(grid);
  });
  const [first] = found;
  const one = found.every(({ facts }) => facts.unit === first?.facts.unit && facts.scale === first.facts.scale);
  return first !== undefined && one ? first : null;
}

/** The units that a sheet names behind a word for units. */
function unitsOn(grid: Grid): Statement[] {
  return lookAt(grid).rows.flatMap(({ row, cells }): Statement[] => {
    const [first, second] = cells;
    if (first === undefined) return [];
    const label = first.cell.shown.trim().replace(/\s*[:：]$/, '');
    const beside = second !== undefined && isUnitHead(label) ? second : first;
    const where = { sheet: grid.info.name, row, col: beside.cell.col };
    const line = lineOf(beside.cell.shown, where, 'note');
    if (beside === first && !isUnitHead(line.label)) return [];
    const { unit, scale } = readUnit(line.text);
    if (!isCurrency(unit)) return [];
    return [{ facts: { ...noFacts, unit, scale }, text: line.text, where, from: 'note', confidence: SURE.note }];
  });
}

function isUnitHead(text: string): boolean {
  const role = text === '' ? null : headerRole(text);
  return role === 'unit' || role === 'currency';
}

/** Names that programs give to sheets and their copies: they say nothing of what stands on them. */
const GENERIC =
  /^(?:sheet|лист|feuil|hoja|tabelle|planilha|folha|foglio|sayfa|arkusz|trang tính|シート|工作表)?\s*\d*$|^(?:copy of|копия|kopie von|copia de|cópia de)\b|\(\d+\)$/iu;

/** Figures of the same heads on several sheets, which nothing but the names of the sheets tells apart, keep those. */
function keptApart(proposals: readonly (SheetProposal | null)[]): (SheetProposal | null)[] {
  const same = new Map<string, number>();
  const keys = proposals.map((proposal) => (proposal?.mapping.tables ?? []).map(signature));
  for (const key of keys.flat()) same.set(key, (same.get(key) ?? 0) + 1);
  return proposals.map((proposal, at) => {
    if (proposal === null || GENERIC.test(proposal.mapping.sheet.trim())) return proposal;
    const { mapping } = proposal;
    const tables = mapping.tables.map((table, index) =>
      (same.get(keys[at]?.[index] ?? '') ?? 0) > 1 ? named(table, mapping.sheet) : table,
    );
    return { ...proposal, mapping: { ...mapping, tables } };
  });
}

function named(table: TableMapping, sheet: string): TableMapping {
  return { ...table, facts: { ...table.facts, more: { ...table.facts.more, sheet: sheet.trim() } } };
}

/** What the figures of a table are told by, rows aside. */
function signature({ facts, columns, rows }: TableMapping): string {
  const heads = columns.map(({ header, role, facts: own, part }) => [header, role, own, part]);
  return JSON.stringify([facts, heads, rows.map(({ kind, facts: own }) => [kind, own])]);
}
