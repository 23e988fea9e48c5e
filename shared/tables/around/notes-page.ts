import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { lookAt } from '../finding/look';
import type { Grid } from '../grid';
import { noFacts, type PlaceRef, type SheetProposal } from '../proposal';
import { flowIn } from '../words/flow-words';
import { sectorTitled } from '../words/goods-in-words';
import { relationIn } from '../words/relations';
import { headerRole } from '../words/role-words';
import { lineOf, SURE, type Statement } from './lines';

/** What pages of notes, and the name of a file, say of all the sheets beside them. */

/** Pages of notes are short. */
const MOST_ROWS = 200;

/** The pages of a file that hold no table. */
export function notesPages(grids: readonly (Grid | null)[], proposals: readonly (SheetProposal | null)[]): Grid[] {
  return grids.flatMap((grid, at) => {
    const tables = proposals[at]?.mapping.tables.length ?? 0;
    return grid === null || tables > 0 || grid.info.rows > MOST_ROWS || holdsFigures(grid) ? [] : [grid];
  });
}

/** More numbers than words: figures that no table was made of, and nothing that is said of the other sheets. */
function holdsFigures(grid: Grid): boolean {
  const looks = lookAt(grid).rows.flatMap(({ cells }) => cells.map(({ look }) => look));
  const numbers = looks.filter((look) => look === 'number').length;
  return numbers > MOST_NUMBERS && numbers > looks.length / 2;
}

const MOST_NUMBERS = 20;

/** All that stands on the pages, a cell a text. */
export function textsOf(pages: readonly Grid[]): string[] {
  return pages.flatMap((page) => lookAt(page).rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.shown)));
}

/** The unit that the pages name, where they name one. */
export function unitOn(pages: readonly Grid[]): Statement | null {
  const found = pages.flatMap(unitsOn);
  const [first] = found;
  const one = found.every(({ facts }) => facts.unit === first?.facts.unit && facts.scale === first.facts.scale);
  return first !== undefined && one ? first : null;
}

/** The flow of the title that a page gives the sheets beside it ("title | Exports by producers"); null where they give none. */
export function titledFlow(pages: readonly Grid[]): Statement | null {
  const found = pages.flatMap((page) =>
    lookAt(page).rows.flatMap(({ row, cells: [label, title] }): Statement[] => {
      const { flow } = title === undefined ? { flow: null } : flowIn(fold(title.cell.shown));
      if (flow === null || title === undefined || !TITLE.test(fold(label?.cell.shown ?? ''))) return [];
      const where = { sheet: page.info.name, row, col: title.cell.col };
      return [{ facts: { ...noFacts, flow }, text: title.cell.shown, where, from: 'note', confidence: SURE.note }];
    }),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const TITLE = /^(?:title|table title|titre|titulo|titel|titolo|название|заголовок|标题|表题)$/;

/** The units that a page names behind a word for units, or in a sentence about all figures. */
function unitsOn(grid: Grid): Statement[] {
  return lookAt(grid).rows.flatMap(({ row, cells }): Statement[] => {
    const [first, second] = cells;
    if (first === undefined) return [];
    const label = first.cell.shown.trim().replace(/\s*[:：]$/, '');
    const beside = second !== undefined && isUnitHead(label) ? second : first;
    const where = { sheet: grid.info.name, row, col: beside.cell.col };
    const line = lineOf(beside.cell.shown, where, 'note');
    if (beside === first && !isUnitHead(line.label) && !OF_ALL.test(line.text)) return [];
    const { unit, scale, measure } = readUnit(line.text);
    const amount = beside !== first && (measure === 'weight' || measure === 'quantity');
    if (!isCurrency(unit) && !amount) return [];
    return [{ facts: { ...noFacts, unit, scale }, text: line.text, where, from: 'note', confidence: SURE.note }];
  });
}

/** "All figures are in thousand US dollars." */
const OF_ALL =
  /(?:^|\b)all (?:figures|values|amounts|data|numbers|trade)\b.*\bin (?:us|usd|\$|€|eur|thousand|million|billion|mn|bn)|все (?:данные|показатели|значения|суммы).*\sв (?:тыс|млн|млрд|долл)|tou(?:te)?s les (?:valeurs|données|montants|chiffres).*\ben (?:milliers|millions|milliards|euros|dollars)|tod[oa]s [oa]s (?:valores|dados|cifras|montantes).*\bem (?:mil|us|reais|euros)|tod[oa]s l[oa]s (?:valores|cifras|datos|montos).*\ben (?:miles|millones|us)/i;

function isUnitHead(text: string): boolean {
  const role = text === '' ? null : headerRole(text);
  return role === 'unit' || role === 'currency';
}

/**
 * Who reports where sheets are called after countries of the same table: the country whose trade a page of notes, the name of the
 * file, or the title of a sheet that is called after its partner says it is. The sheets are then named after its partners. Null where nothing says so.
 */
export function ownerBeside(
  proposals: readonly (SheetProposal | null)[],
  pages: readonly Grid[],
  fileName: string,
  places: PlaceIndex,
): Statement | null {
  const named = new Set(proposals.flatMap((proposal) => namedAfter(proposal) ?? []));
  const titled = proposals.flatMap((proposal) => ownerOf(proposal) ?? []);
  const [owner] = titled;
  if (owner !== undefined && named.size > 0)
    return titled.some(({ facts }) => facts.reporter?.code !== owner.facts.reporter?.code) ? null : owner;
  if (named.size < 2) return null;
  const texts = [...textsOf(pages), fileName.replace(/\.\w{2,5}$/, '').replace(/[_-]+/g, ' ')];
  const owners = texts.flatMap((text) => traderIn(text, places) ?? []);
  const [first] = owners;
  if (first === undefined || owners.some(({ code }) => code !== first.code) || named.has(first.code)) return null;
  const text = texts.find((one) => traderIn(one, places) !== null) ?? '';
  return { facts: { ...noFacts, reporter: first }, text, where: null, from: 'label', confidence: 0.85 };
}

/** The one country whose trade the pages speak of; null where they name none, or several. */
export function traderOn(pages: readonly Grid[], places: PlaceIndex): Statement | null {
  const told = textsOf(pages).flatMap((text) => {
    const trader = traderIn(text, places);
    return trader === null ? [] : [{ text, trader }];
  });
  const [first] = told;
  if (first === undefined || told.some(({ trader }) => trader.code !== first.trader.code)) return null;
  const facts = { ...noFacts, reporter: first.trader };
  return { facts, text: first.text, where: null, from: 'note', confidence: SURE.note };
}

/** The one kind of goods whose exports or imports the pages speak of; null where they name none, or several. */
export function goodsOn(pages: readonly Grid[]): Statement | null {
  const told = textsOf(pages).flatMap((text) => {
    const sector = text.length > 200 ? null : sectorTitled(text);
    return sector === null ? [] : [{ text, name: sector.name }];
  });
  const [first] = told;
  if (first === undefined || told.some(({ name }) => name !== first.name)) return null;
  const product = { classification: null, edition: null, code: null, name: first.name };
  return { facts: { ...noFacts, product }, text: first.text, where: null, from: 'note', confidence: SURE.note };
}

/** Whether nothing but its name says who reports a sheet. */
export function isNamedAfter(proposal: SheetProposal): boolean {
  return namedAfter(proposal) !== null;
}

/** The country after which alone a sheet says who reports; null where something else says it. */
function namedAfter(proposal: SheetProposal | null): string | null {
  const said = proposal?.guesses.find(({ code }) => code === 'fact.reporter');
  return said?.params['from'] === 'sheet' ? (said.params['value'] ?? null) : null;
}

/** Who reports a sheet that is called after its partner, where its title says so: those beside it are of the same. */
function ownerOf(proposal: SheetProposal | null): Statement | null {
  const [reporter, partner] = ['fact.reporter', 'fact.partner'].map((fact) =>
    proposal?.guesses.find(({ code }) => code === fact),
  );
  const code = reporter?.params['value'];
  if (code === undefined || reporter?.params['from'] !== 'title' || partner?.params['from'] !== 'sheet') return null;
  const facts = { ...noFacts, reporter: { code, level: 'country' } as const };
  return { facts, text: reporter.params['text'] ?? '', where: reporter.where, from: 'label', confidence: 0.85 };
}

/** The one country whose trade, exports or imports a text speaks of, where it names no other; a group may be whom it is with. */
function traderIn(text: string, places: PlaceIndex): PlaceRef | null {
  const folded = fold(text);
  if (text.length > 200 || !(TRADE.test(folded) || flowIn(folded).flow !== null || flowIn(folded).both)) return null;
  const { reporter, partner } = relationIn(folded, places);
  return (partner === null || partner.level === 'group') && reporter?.level === 'country' ? reporter : null;
}

const TRADE = /(?:^| )(?:trade|commerce|comercio|commercio|handel|торговл\S*|ticaret\S*)(?: |$)/;
