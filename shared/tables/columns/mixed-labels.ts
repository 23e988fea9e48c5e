import type { Flow } from '../../figures/figure';
import { fold } from '../../places/fold';
import { partNamed } from '../../places/name-forms';
import type { PlaceIndex } from '../../places/place-index';
import type { ColumnSight } from './columns';
import { isRest } from './content';
import { countsGoods } from '../words/label-units';
import { BESIDE, holdParts, ONE_WAY, turnovers } from './label-numbers';
import { bothWays, isBareTotal, listsFlows } from './labels-told';
import { basisOf } from '../words/basis-words';
import { flowIn, wholeFlow } from '../words/flow-words';
import { readIndicator } from '../words/indicator';
import type { Facts, PlaceRef, Role } from '../proposal';
import { placeOnWay, withoutWay } from '../words/ways';
import { moneyOutside } from '../words/outside-trade';
import { namesOwnTotal } from '../words/own-totals';
import { goodsInHead, isSector } from '../words/goods-in-words';
import { moneyIn } from '../words/label-units';
import { isGoods, isServices } from '../words/goods-services';

/** A column of labels in which rows of one kind stand over rows of another: "Exports, total" over its partners. */
export interface MixedLabels {
  col: number;
  /** What the labels below are. */
  role: Role;
  parents: Parent[];
}

/** A row that stands over others. */
export interface Parent {
  row: number;
  text: string;
  flow: Flow | null;
  place: PlaceRef | null;
  /** The goods that the rows below are of; null: all of them. Left out where rows of another kind stand over others. */
  product?: string | null;
  /** "Agri exports" over goods: of which sector the row itself is. */
  sector?: string;
  basis: Basis;
  /** "Exports (million USD)": the money of the row, and of those below it that are none of another kind. */
  money: Partial<Facts> | null;
  sums: boolean;
  /** Nothing stands below it. */
  alone?: true;
  /** The rows of goods and of services below it, and nothing else: it is of both. */
  parts: { goods: number; services: number } | null;
  /** Of all the trade of the country that reports ("India's total exports"), and the rows below that are changes of it. */
  ofAll: { changes: number[] } | null;
}

type Kind = 'flow' | 'place' | 'other';
/** "Exports (FOB)": how the goods of the rows below are valued. */
type Basis = ReturnType<typeof basisOf>;
export interface Label {
  row: number;
  kind: Kind;
  flow: Flow | null;
  place: PlaceRef | null;
  basis: Basis;
  text: string;
}

/**
 * Finds the label column whose rows name flows and places (or goods) in turns: the kind that stands first and over runs
 * of the other says something of the rows below it. Null when the labels are of one kind.
 */
export function mixedLabels(columns: readonly ColumnSight[], places: PlaceIndex): MixedLabels | null {
  const column = columns.find(({ counts, filled }) => filled > 2 && counts.text > filled * 0.6);
  if (column === undefined) return null;
  const labels = withSums(labelsOf(column, places), places);
  const [first] = labels;
  const kinds = (kind: Kind) => labels.filter((label) => label.kind === kind).length;
  if (first === undefined || kinds('flow') < 2 || first.kind === 'other' || listsIndicators(labels)) return null;
  if (first.kind === 'flow') {
    // "Exports", "Imports", "Total", "Transit": each is what it is called.
    if (
      listsFlows(
        labels.map(({ text }) => text),
        places,
      )
    )
      return null;
    const child: Kind = kinds('place') > kinds('other') ? 'place' : 'other';
    const role = child === 'place' ? 'partner' : measuresOnly(column, labels) ? 'indicator' : 'product-name';
    const over =
      standsOver(labels, 'flow') ||
      (child === 'place' && bothListed(labels)) ||
      (role === 'indicator' && (standsOver(withoutSums(labels), 'flow') || standBetween(labels)));
    // Rows may be numbered before their labels.
    const behind = columns.filter(({ col }) => col > column.col);
    // "FDI" and "Remittances" below imports are no goods of these.
    const outside = labels.some(({ text }) => moneyOutside(text) !== null);
    const parted = child === 'other' && role === 'product-name' && !outside && holdParts(behind, labels);
    const apart =
      role === 'indicator'
        ? labels.map(({ kind, text }) => (kind === 'flow' ? text : ''))
        : labels.map(({ flow }) => flow);
    return (over || parted) && new Set(apart).size > 2
      ? { col: column.col, role, parents: parentsOf(labels, 'flow', false, places) }
      : null;
  }
  if (kinds('place') < 2 || kinds('other') > 0 || !standsOver(labels, 'place')) return null;
  const parents = parentsOf(labels, 'place', turnovers(columns, labels), places);
  return { col: column.col, role: 'indicator', parents };
}

/** What the cells of a column of labels name. */
export function labelsOf({ cells }: ColumnSight, places: PlaceIndex): Label[] {
  return cells.map(({ cell }) => labelOf(cell.row, cell.shown, places));
}

/** "Total" behind exports, imports and what is measured of them is both flows together, and no goods. */
function withSums(labels: readonly Label[], places: PlaceIndex): Label[] {
  const sides = labels.filter(({ kind }) => kind === 'flow').map(({ text }) => text);
  const others = labels.filter(({ kind, text }) => kind !== 'flow' && !isBareTotal(text));
  const measured = others.every(({ text }) => BESIDE.has(readIndicator(text).measure ?? ''));
  if (!bothWays(sides, places) || others.length === 0 || !measured) return [...labels];
  return labels.map((label) =>
    isBareTotal(label.text) ? { ...label, kind: 'flow', flow: 'turnover', place: null } : label,
  );
}

/** The labels of one kind, each with what stands below it. */
export function parentsOf(labels: readonly Label[], parent: Kind, sums: boolean, places: PlaceIndex): Parent[] {
  return labels.flatMap(({ row, kind, flow, place, basis, text }, at): Parent[] => {
    if (kind !== parent) return [];
    const next = labels.findIndex((label, place) => place > at && label.kind === parent);
    const below = labels.slice(at + 1, next < 0 ? undefined : next);
    const changes = below.filter((label) => readIndicator(label.text).measure === 'growth').map((label) => label.row);
    const ofAll = kind === 'flow' && namesOwnTotal(text, places) ? { changes } : null;
    const money = kind === 'flow' ? moneyIn(text) : null;
    const goods = kind === 'flow' ? goodsInHead(text) : null;
    const sector = goods !== null && isSector(goods) ? { sector: goods } : {};
    return [{ row, text, flow, place, basis, money, sums, ofAll, parts: goodsAndServices(below), ...sector }];
  });
}

/** "of which goods" and "of which services". */
function goodsAndServices(below: readonly Label[]): Parent['parts'] {
  const named = (isNamed: (folded: string) => boolean) =>
    below.find(({ text }) => isNamed(fold(partNamed(text.trim()) ?? text)))?.row;
  const [goods, services] = [named(isGoods), named(isServices)];
  return goods === undefined || services === undefined || below.length > 2 ? null : { goods, services };
}

function labelOf(row: number, text: string, places: PlaceIndex): Label {
  const place = placeOnWay(text, places);
  const basis = basisOf(text);
  if (place !== null || isRest(withoutWay(text))) return { row, kind: 'place', flow: null, place, basis, text };
  const flow = flowIn(fold(text)).flow ?? wholeFlow(text);
  const { measure } = readIndicator(text);
  const plain = measure === null || measure === 'value';
  const kind = flow !== null && plain ? 'flow' : 'other';
  return { row, kind, flow: plain ? flow : null, place: null, basis, text };
}

/** "Growth, %" below each flow: what else is measured of it, and no goods. */
function measuresOnly({ cells }: ColumnSight, labels: readonly Label[]): boolean {
  const others = new Set(labels.filter(({ kind }) => kind === 'other').map(({ row }) => row));
  return cells.every(
    ({ cell }) =>
      !others.has(cell.row) || (BESIDE.has(readIndicator(cell.shown).measure ?? '') && !countsGoods(cell.shown)),
  );
}

/** "Number of export partners", "Trade (% of GDP)", "Average tariff" among flows: each says what it measures, and is of none of these. */
function listsIndicators(labels: readonly Label[]): boolean {
  const others = labels.filter(({ kind }) => kind === 'other').map(({ text }) => readIndicator(text).measure);
  return (
    others.length > 0 &&
    others.every((measure) => measure !== null && measure !== 'value') &&
    others.some((measure) => !BESIDE.has(measure ?? ''))
  );
}

/** Every label of the kind has at least one of another kind right below it. */
function standsOver(labels: readonly Label[], kind: Kind): boolean {
  const over = labels.map(
    (label, at) => label.kind === kind && labels[at + 1] !== undefined && labels[at + 1]?.kind !== kind,
  );
  const count = labels.filter((label) => label.kind === kind).length;
  return over.filter(Boolean).length >= Math.max(2, count - 1);
}

/** "Growth, %" below turnover alone, before exports and imports: of what it stands below. At the end it may be of anything. */
function standBetween(labels: readonly Label[]): boolean {
  const others = labels.flatMap(({ kind, text }, at) => (kind === 'flow' ? [] : [{ text, above: labels[at - 1] }]));
  return (
    others.length > 0 &&
    labels.at(-1)?.kind === 'flow' &&
    others.every(({ text, above }) => above?.kind === 'flow' && flowIn(fold(text)).flow === null)
  );
}

/** Exports and imports each stand over a list of their partners; more of them may stand alone before these. */
function bothListed(labels: readonly Label[]): boolean {
  const lists = labels.filter(
    ({ kind, flow }, at) =>
      kind === 'flow' && ONE_WAY.has(flow) && labels[at + 1]?.kind === 'place' && labels[at + 2]?.kind === 'place',
  );
  return lists.length >= 2 && new Set(lists.map(({ flow }) => flow)).size === 2;
}

/** The labels without turnover and balance at the end: of what is reckoned from both flows nothing else need be measured. */
function withoutSums(labels: readonly Label[]): Label[] {
  return labels.slice(0, labels.findLastIndex(({ flow }) => flow !== 'turnover' && flow !== 'balance') + 1);
}
