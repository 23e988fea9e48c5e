import type { TableContext } from './context';
import type { Grid } from './grid';
import { propose } from './propose';
import type { SheetProposal, TableMapping } from './proposal';
import {
  goodsOn,
  isNamedAfter,
  notesPages,
  ownerBeside,
  textsOf,
  titledFlow,
  traderOn,
  unitOn,
} from './around/notes-page';
import { unitsOfAlike } from './around/alike-sheets';
import { toldByContents } from './around/contents-page';
import { officeNamed } from './around/publishers';
import { queryOn } from './around/query-page';
import type { Statement } from './around/lines';

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
  const queries = sheets.map(({ grid, context }) => (grid === null ? null : queryOn(grid, context.places)));
  const asked = queries.flatMap((said) => said ?? []);
  const alone = sheets.map(({ grid, context }, at) => {
    if (grid === null) return null;
    return queries[at] === null ? propose(grid, { ...context, beside: asked }) : withoutTables(propose(grid, context));
  });
  return keptApart(toldBeside(sheets, alone, asked));
}

/** Proposes sheets anew that lack what pages of notes say of all of them: their unit, and whose partners the sheets are called after. */
function toldBeside(
  sheets: readonly WorkbookSheet[],
  alone: readonly (SheetProposal | null)[],
  asked: readonly Statement[],
): (SheetProposal | null)[] {
  const [context] = sheets.map((sheet) => sheet.context);
  if (context === undefined) return [...alone];
  const pages = notesPages(
    sheets.map(({ grid }) => grid),
    alone,
  );
  const owner = ownerBeside(alone, pages, context.fileName, context.places);
  const unit = unitOn(pages);
  const alike = unitsOfAlike(alone);
  const flow = titledFlow(pages);
  const goods = goodsOn(pages);
  const titles = toldByContents(
    pages,
    sheets.flatMap(({ grid }) => grid?.info.name ?? []),
    context.places,
  );
  const reporter = officeNamed(textsOf(pages).join('\n')) ?? traderOn(pages, context.places);
  return sheets.map(({ grid, context: own }, at) => {
    const proposal = alone[at] ?? null;
    if (grid === null || proposal === null) return proposal;
    const titled = lacksAny(proposal) ? (titles.get(grid.info.name) ?? []) : [];
    const beside = [...(isNamedAfter(proposal) && owner !== null ? [owner] : []), ...titled];
    const anew = () => propose(grid, { ...own, beside: [...asked, ...beside] });
    let told = beside.length === 0 ? proposal : anew();
    // What is lacking is asked one after the other.
    const lacking = [['unit', unit ?? alike[at] ?? null] as const, ['reporter', reporter] as const];
    for (const [field, said] of lacking) {
      if (said === null || told.question?.field !== field) continue;
      beside.push(said, ...(flow === null || beside.includes(flow) ? [] : [flow]));
      told = anew();
    }
    if (goods === null || told.mapping.tables.length === 0 || !told.mapping.tables.every(lacksGoods)) return told;
    beside.push(goods);
    return anew();
  });
}

/** Something is asked, or the flow of a table is not known. */
function lacksAny({ question, mapping }: SheetProposal): boolean {
  const { tables } = mapping;
  return tables.length > 0 && (question !== null || tables.some(({ facts }) => facts.flow === null));
}

/** Exports or imports of which neither titles nor rows say of what goods they are. */
function lacksGoods({ facts, columns }: TableMapping): boolean {
  const named = columns.some(
    ({ role, facts: own }) =>
      role === 'product-code' || role === 'product-name' || role === 'indicator' || own.product !== null,
  );
  return facts.flow !== null && facts.product === null && !named;
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
