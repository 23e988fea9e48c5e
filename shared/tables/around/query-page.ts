import { yearPeriod } from '../../periods/period';
import { readPeriod } from '../../periods/read';
import { fold } from '../../places/fold';
import { monthOf } from '../columns/content';
import { lookAt } from '../finding/look';
import type { PlaceIndex } from '../../places/place-index';
import type { Grid } from '../grid';
import { noFacts, type Facts } from '../proposal';
import { flowOf } from '../words/flow-words';
import { headerRole } from '../words/role-words';
import { SURE, type Statement } from './lines';

/**
 * The page that portals put beside their data with what was asked of them: "Fluxo: Exportação", "Ano inicial: 2024", "Trade Flow: Imports
 * For Consumption", under each other or side by side. It holds no figures, and says flow and time of those on the other sheets.
 */

/** What was asked for, with where it stands; more than one text where the page lists several. */
interface Asked {
  label: string;
  texts: string[];
  row: number;
  col: number;
}

/** Pages of queries are short. */
const MOST_ROWS = 80;

/** Labels that only such a page has; so many of them make one. */
const OF_QUERY =
  /^(?:(?:ano|mes|year|month|annee|mois) (?:inicial|final|initiale?|finale?|start|end|debut|fin)|(?:start|end|initial|final|first|last) (?:year|month)|tipo de (?:exibicao|consulta|ordenacao|fluxo)|quantidade de linhas|filtros?|detalhes|detalhamento|select type|data format|data to report|timeframe aggregation|(?:country|commodity|district|import program) aggregation|display type|query type|number of (?:rows|records)|column order|column sort order|report layout)$/;
const LEAST = 3;

/** What the page of a query says of the figures beside it; null for any other sheet. */
export function queryOn(grid: Grid, places: PlaceIndex): Statement[] | null {
  if (listsStructure(grid)) return [];
  if (grid.info.rows > MOST_ROWS) return null;
  const asked = askedOn(grid);
  if (asked.filter(({ label }) => OF_QUERY.test(label)).length < LEAST) return null;
  const say = ({ texts, row, col }: Asked, facts: Partial<Facts>): Statement => ({
    facts: { ...noFacts, ...facts },
    text: texts.join(', '),
    where: { sheet: grid.info.name, row, col },
    from: 'note',
    confidence: SURE.note,
  });
  const flows = asked.flatMap((one) => {
    const flow = headerRole(one.label) === 'flow' && one.texts.length === 1 ? flowOf(one.texts[0] ?? '') : null;
    return flow === null ? [] : [say(one, { flow })];
  });
  return [...flows, ...timeOf(asked, say), ...partnerOf(asked, places, say)];
}

/** The one country that was asked for: "Country List: China". Of several the sheets say themselves which is which. */
function partnerOf(
  asked: readonly Asked[],
  places: PlaceIndex,
  say: (one: Asked, facts: Partial<Facts>) => Statement,
): Statement[] {
  const listed = asked.find(({ label, texts }) => COUNTRIES.test(label) && texts.length === 1);
  const partner = listed === undefined ? null : places.byName(listed.texts[0] ?? '');
  return listed === undefined || partner?.level !== 'country' ? [] : [say(listed, { partner })];
}

const COUNTRIES = /^(?:country list|countries|partner(?: countr(?:y|ies))?|pais(?:es)?|pays(?: partenaires?)?)$/;

/** The sheet on which Eurostat lists the codes and labels of each dimension, however many they are. */
function listsStructure(grid: Grid): boolean {
  const [title, heads] = [...grid.rows(1, 2)].map(({ cells }) => cells.map(({ shown }) => fold(shown)).filter(Boolean));
  return /^stru[ck]tura?e?$/.test(title?.join(' ') ?? '') && heads?.join(' ') === 'dimension position';
}

/** The year that was asked for, where it is one and whole. */
function timeOf(asked: readonly Asked[], say: (one: Asked, facts: Partial<Facts>) => Statement): Statement[] {
  const find = (words: RegExp) => asked.find(({ label, texts }) => words.test(label) && texts.length === 1);
  const [from, to] = [find(FIRST_YEAR), find(LAST_YEAR)];
  const [begins, ends] = [find(FIRST_MONTH), find(LAST_MONTH)].map((one) => monthOf(one?.texts[0] ?? ''));
  const whole = (begins ?? 1) === 1 && (ends ?? 12) === 12;
  const year = from?.texts[0] ?? '';
  if (from === undefined || year !== to?.texts[0] || !whole || readPeriod(year)?.period.kind !== 'year') return [];
  return [say(from, { period: yearPeriod(Number(year)) })];
}

const FIRST_YEAR = /^(?:ano inicial|annee (?:initiale|debut)|(?:start|initial|first) year|year (?:start|initial))$/;
const LAST_YEAR = /^(?:ano final|annee (?:finale|fin)|(?:end|final|last) year|year (?:end|final))$/;
const FIRST_MONTH = /^(?:mes inicial|mois (?:initial|debut)|(?:start|initial|first) month|month (?:start|initial))$/;
const LAST_MONTH = /^(?:mes final|mois (?:final|fin)|(?:end|final|last) month|month (?:end|final))$/;

function askedOn(grid: Grid): Asked[] {
  const rows = lookAt(grid).rows.map(({ row, cells }) => ({ row, cells: cells.map(({ cell }) => cell) }));
  const [head, ...below] = rows;
  const across = (head?.cells ?? []).filter(({ type }) => type === 'text');
  if (across.length >= 6)
    return across.map(({ shown, row, col }) => {
      const texts = below.flatMap(({ cells }) =>
        cells.filter((cell) => cell.col === col).map((cell) => cell.shown.trim()),
      );
      return { label: fold(shown), texts: [...new Set(texts.filter((text) => text !== ''))], row: row + 1, col };
    });
  return rows.flatMap(({ cells }): Asked[] => {
    const [label, said, ...more] = cells;
    if (label === undefined || label.type !== 'text' || more.length > 0) return [];
    const texts = said === undefined ? [] : [said.shown.trim()];
    return [{ label: fold(label.shown), texts, row: label.row, col: said?.col ?? label.col }];
  });
}
