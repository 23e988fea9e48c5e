import { sidedLines } from './written/account-sides';
import { bareLabels } from './written/bare-labels';
import { codedLabels } from './written/coded-labels';
import type { TableContext } from './context';
import { corrected } from './correct';
import { toldByFigures } from './evidence/told-by-figures';
import { findTables, type FoundTable } from './finding/find-tables';
import { withAliases } from '../places/aliases';
import { unhidden, type Grid } from './grid';
import { hiddenGuess, leaveHidden } from './hidden';
import { partedLabels } from './written/joined-labels';
import { joinedStubs } from './written/joined-stubs';
import { lookAt, type Sheet } from './finding/look';
import { numberedParts } from './written/numbered-parts';
import { headedTimes } from './written/headed-times';
import { notedTimes } from './written/noted-times';
import { pivotOf, unpivoted } from './written/pivot';
import { proposeTable, type TableProposal } from './propose-table';
import type { Correction, Question, SheetProposal } from './proposal';
import { mostNeeded, questionOf } from './question';
import { withoutSeriesRows } from './written/series-rows';
import { romanMonths } from './written/roman-months';
import { spelledMonths } from './written/spelled-months';
import { spelledTimes } from './written/spelled-times';
import { joinedYears } from './written/split-years';
import { codedFlows } from './written/coded-flows';
import { germanImports } from './written/german-imports';
import { notedUnits } from './written/noted-units';
import { sectionUnits } from './written/section-units';
import { signedFlows } from './written/signed-flows';
import { joinedYearEnds } from './written/year-ends';
import { takenOn } from './taken-on';
import { toldGuesses } from './told';

/**
 * Proposes how the tables of a sheet are to be read: finds them, says what each column is, reads constants out of what
 * stands around them. Every guess carries its reason; what nothing says stays unknown, and the one thing most needed is
 * asked. Corrections are applied as the guesses are made, so that what depends on them follows.
 */
export function propose(written: Grid, outer: TableContext): SheetProposal {
  const bare = signedFlows(codedFlows(bareLabels(notedUnits(codedLabels(germanImports(written)))), outer.places));
  const pivot = pivotOf(bare, outer.places);
  const labelled = sidedLines(joinedStubs(withoutSeriesRows(partedLabels(unpivoted(joinedYearEnds(bare), pivot)))));
  const given = spelledMonths(
    notedTimes(headedTimes(spelledTimes(romanMonths(numberedParts(joinedYears(sectionUnits(labelled))))))),
  );
  const takesHidden = outer.corrections.findLast((one) => one.kind === 'hidden')?.take ?? false;
  const aliases = outer.aliases ?? [];
  const context = { ...outer, places: withAliases(outer.places, aliases) };
  const grid = takesHidden ? unhidden(given) : given;
  const sheet = lookAt(grid);
  const found = findTables(sheet).map((table, index) => withHeader(table, index, context.corrections));
  const tables = found.map((table, index) => proposeTable(sheet, table, index, found, context));
  const kept = tables.filter((table) => table.worth || touched(table, context.corrections));
  const read = {
    sheet: context.sheetName,
    publisher: context.publisher ?? tables.find(({ publisher }) => publisher !== null)?.publisher ?? null,
    tables: kept.map(({ mapping: table }) => corrected(leaveHidden(table, grid.info.hidden), context.corrections)),
    ...(takesHidden ? { takesHidden } : {}),
    ...(aliases.length > 0 ? { aliases: [...aliases] } : {}),
  };
  const told = toldByFigures(written, read, outer, sheet.lookedAt);
  const mapping = { ...read, tables: told.tables };
  const words = kept.flatMap((table) => table.guesses);
  const guesses = [
    ...hiddenGuess(given.info, takesHidden),
    ...toldGuesses(words, mapping.tables, context.corrections),
    ...told.guesses,
  ];
  const day = takenOn(sheet, found) ?? kept.find(({ updated }) => updated !== null)?.updated ?? null;
  return {
    mapping,
    ...(day === null ? {} : { takenOn: day }),
    guesses: guesses.toSorted((a, b) => a.confidence - b.confidence),
    left: [
      ...(pivot?.left ?? []).map(({ code, range }) => ({ code, params: {}, range })),
      ...kept.flatMap(({ left }) => left),
      ...noTables(sheet, found, tables),
    ],
    question: question(mapping.tables.length === 0 ? [] : kept, mapping.tables, context),
  };
}

function withHeader(table: FoundTable, index: number, corrections: readonly Correction[]): FoundTable {
  const set = corrections.findLast((correction) => correction.kind === 'header' && correction.table === index);
  if (set === undefined || set.kind !== 'header') return table;
  const bodyTop = set.headerTop + set.headerRows;
  return {
    ...table,
    headerTop: set.headerTop,
    headerRows: set.headerRows,
    bodyTop,
    above: [table.above[0], set.headerTop - 1],
  };
}

/** A table that a person said something of is one, whatever it looks like. */
function touched({ mapping }: TableProposal, corrections: readonly Correction[]): boolean {
  return corrections.some(
    (one) =>
      (one.kind === 'role' || one.kind === 'header' || (one.kind === 'skip' && !one.skip)) &&
      one.table === mapping.index,
  );
}

/** Stretches of cells that look like tables and hold nothing to take. */
function noTables(sheet: Sheet, found: readonly FoundTable[], tables: readonly TableProposal[]): SheetProposal['left'] {
  return found.flatMap((table, index) => {
    if (tables[index]?.worth === true) return [];
    const { headerTop: top, left, bottom, right } = table;
    const params = { sheet: sheet.grid.info.name, table: String(index) };
    return [{ code: 'left.no-figures', params, range: { top, left, bottom, right } }];
  });
}

function question(
  kept: readonly TableProposal[],
  tables: SheetProposal['mapping']['tables'],
  context: TableContext,
): Question | null {
  return mostNeeded(
    tables.map((table, index) =>
      table.skip ? null : questionOf(table, kept[index]?.choices ?? [], context, kept[index]?.rowsSay),
    ),
  );
}
