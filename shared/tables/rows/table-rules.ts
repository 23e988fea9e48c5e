import { fold } from '../../places/fold';
import { isSumLabel, isTotalProduct } from '../../products/codes';
import type { TableContext } from '../context';
import type { ColumnSight } from '../columns/columns';
import type { ColumnGuess } from '../columns/dimensions';
import { numbersOf } from '../columns/repeats';
import { type Heading, withBrackets } from '../finding/headings';
import type { MixedLabels } from '../columns/mixed-labels';
import { mixedRules } from './mixed-rules';
import { MADE } from '../words/outside-trade';
import { noFacts, type Facts, type RowRule } from '../proposal';
import { labelEnds } from '../words/label-ends';
import { totalsOfKinds } from './both-kinds';
import { measuredGoods } from './measured-goods';
import { SEVERAL } from '../words/relations';
import { headingRules } from './row-rules';
import { type StrayLabel, strayRules } from '../columns/stray-labels';
import type { TableFacts } from '../around/table-facts';
import type { Surroundings } from '../around/title';

/** What the rules for the rows of a table are made of. */
interface RuleGround {
  columns: readonly ColumnSight[];
  headings: readonly Heading[];
  stray: readonly StrayLabel[];
  mixed: MixedLabels | null;
  dims: readonly ColumnGuess[];
  known: TableFacts;
  surroundings: Surroundings;
  context: TableContext;
  /** Month with which fiscal years begin. */
  start: number;
  bottom: number;
}

/** What headings, labels beside the table and rows over others say of the rows of a table. */
export function tableRules(ground: RuleGround): RowRule[] {
  const { stray, mixed, dims, known, surroundings, context, start, bottom } = ground;
  const { places } = context;
  const headings = withBrackets(ground.headings);
  const placesAs = placesInHeadings(dims, known, surroundings);
  const owner = known.facts.reporter?.code ?? null;
  const products = namesGoods(dims, headings);
  const endsOf = (label: string) => labelEnds(label, known.facts, places) ?? {};
  return [
    ...headingRules(headings, { places, start, bottom, placesAs, owner, products, ...sumRows(dims) }).map((rule) =>
      endAtMade(rule, dims),
    ),
    ...measuredGoods(dims, headings),
    ...strayRules(stray, dims, places),
    ...totalsOfSome(ground),
    ...totalsOfKinds(dims),
    ...(mixed === null ? [] : mixedRules(mixed, bottom, placesAs ?? 'partner', endsOf)),
  ];
}

const SOME =
  /(?:^| )(?:selected|some|certain|отдельн\S*|избранн\S*|некотор\S*|selectionnes|choisis|seleccionad[oa]s|selecionad[oa]s|ausgewahlte\S*|wybran\S*|secilmis|bazi)(?: |$)|مختاره|منتخب|部分/;

/** "Top 10 partners": the total may be theirs or all of it, as the numbers say. */
const LISTED = /(?:^| )(?:top|leading|largest|biggest|крупнейш\S*|ведущ\S*|principaux|principales|wichtigste\S*) /;

/**
 * "Total" in a table of trade with selected partners, or with those of a group ("Trade with Central Asian Republics"), that is no more
 * than these together is of them, and not of all the world.
 */
function totalsOfSome({ dims, surroundings, columns, context, bottom }: RuleGround): RowRule[] {
  const partners = dims.find(({ role }) => role === 'partner')?.column.cells ?? [];
  const figures = columns.find(({ counts, filled }) => counts.number > filled * 0.6);
  const titles = surroundings.statements.filter(({ from }) => from === 'title').map(({ text }) => fold(text));
  const group = groupIn(surroundings);
  const some = group !== null || titles.some((text) => SOME.test(text));
  const listed = titles.some((text) => LISTED.test(text));
  if ((!some && !listed) || figures === undefined) return [];
  const numbers = numbersOf({ column: figures, facts: noFacts });
  const named = partners.filter(({ cell }) => context.places.byName(cell.shown)?.level === 'country');
  const sum = named.reduce((all, { cell }) => all + (numbers.get(cell.row) ?? 0), 0);
  const near = sum * (some ? 0.01 : 0.0005);
  const facts = { ...noFacts, partner: group ?? SEVERAL };
  const rows = partners.map(({ cell }) => cell.row);
  return partners
    .filter(({ cell }) => isTotalProduct(cell.shown) && Math.abs((numbers.get(cell.row) ?? 0) - sum) <= near)
    .map(({ cell: { row } }): RowRule => {
      // The rows of its flows, where the label is merged over them.
      const next = rows.find((other) => other > row) ?? bottom + 1;
      return { from: row, to: next - 1, kind: 'facts', facts };
    });
}

/** The group of partners that a title names. */
function groupIn({ statements }: Surroundings): Facts['partner'] {
  const said = statements.find(({ from, facts }) => from === 'title' && facts.partner?.level === 'group');
  return said?.facts.partner ?? null;
}

/** What is used up or made ends the exports or imports above it: "Apparent consumption" below the goods of "Imports". */
function endAtMade(rule: RowRule, dims: readonly ColumnGuess[]): RowRule {
  if (rule.facts.flow === null) return rule;
  const labels = dims.find(({ role }) => role === 'product-name')?.column.cells ?? [];
  const made = labels.find(({ cell }) => cell.row > rule.from && cell.row <= rule.to && MADE.test(fold(cell.shown)));
  return made === undefined ? rule : { ...rule, to: made.cell.row - 1 };
}

/** Whom the places in headings are taken for: the side of the trade that neither rows nor titles name. */
function placesInHeadings(
  dims: readonly ColumnGuess[],
  { facts }: TableFacts,
  { listsPartners }: Surroundings,
): 'reporter' | 'partner' | null {
  const has = (role: ColumnGuess['role']) => dims.some((dim) => dim.role === role);
  if (has('partner')) return has('reporter') || facts.reporter !== null ? null : 'reporter';
  if (has('reporter')) return 'partner';
  return facts.reporter !== null || listsPartners ? 'partner' : 'reporter';
}

/** The rows whose partner is a sum, and the one that is the sum of all. */
function sumRows(dims: readonly ColumnGuess[]): { sums: number[]; whole: number | null } {
  const labels = (dims.find(({ role }) => role === 'partner')?.column.cells ?? []).map(({ cell }) => cell);
  return {
    sums: labels.filter(({ shown }) => isSumLabel(shown)).map(({ row }) => row),
    whole: labels.find(({ shown }) => GRAND_TOTAL.test(shown.trim()))?.row ?? null,
  };
}

const GRAND_TOTAL =
  /^(?:grand total|overall total|world total|total general|total général|gran total|total geral|gesamtsumme|insgesamt|общий итог|итого по всем странам|genel toplam|总计|總計|総計|총계|الإجمالي العام|المجموع الكلي|المجموع العام|جمع کل|کل میزان|میزان کل)$/iu;

/** Headings are needed to tell rows apart where the same labels come again under them. */
function namesGoods(dims: readonly ColumnGuess[], headings: readonly Heading[]): boolean {
  if (headings.length < 2 || dims.some(({ role }) => role === 'product-code' || role === 'product-name')) return false;
  return dims.some(
    ({ role, column }) =>
      (role === 'partner' || role === 'reporter' || role === 'indicator') && column.variety * 1.5 < column.filled,
  );
}
