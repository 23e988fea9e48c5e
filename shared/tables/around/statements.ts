import { basisOf } from '../words/basis-words';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { periodsIn, readPeriod } from '../../periods/read';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { measureOfFile } from './file-measure';
import { CODE_BEHIND, productIn } from './product-in';
import { flowIn, flowOf } from '../words/flow-words';
import {
  moneyOutside,
  namesServices,
  servicesIn,
  receivedBy,
  servicesNamed,
  servicesTraded,
} from '../words/outside-trade';
import { codedPair } from '../words/coded-pair';
import { codeTitled, sectorTitled } from '../words/goods-in-words';
import { goodsTitled } from '../words/goods-of-title';
import { otherEnd, reportedBy } from '../words/reported-by';
import { noFacts, type Facts } from '../proposal';
import { isManyItems } from '../written/pivot-words';
import { flowOfPartners, measureNamed, measureOf, unitOfText } from './title-words';
import { relationIn, withSubject } from '../words/relations';
import { headerRole, type HeaderRole } from '../words/role-words';
import { sideOfHead } from '../columns/trade-sides';
import { type Statement, type Line, SURE, readNote, ABOUT_FILE } from './lines';

/** What the texts around a table say: titles, labelled and lone cells, notes, names of sheet and file. */

/** Reads a line around a table as what it says of the figures; nothing where it says nothing. */
export function readLine(line: Line, places: PlaceIndex): Statement[] {
  // A sheet called "m" is not one of imports.
  if (line.from === 'sheet' && line.text.trim().length === 1) return [];
  if (line.text === '' || /^(?:sheet|лист|feuil|hoja|tabelle|planilha|folha|foglio|シート)\s*\d*$/i.test(line.text))
    return [];
  const say = (facts: Partial<Facts>, from = line.from): Statement => ({
    facts: { ...noFacts, ...facts },
    text: line.text,
    where: line.where,
    from,
    confidence: SURE[from],
  });
  const role = line.label === '' ? null : headerRole(line.label);
  if (role !== null) {
    const labelled = readLabelled(role, line, places);
    const from = role === 'place' ? 'lone' : 'label';
    if (labelled !== null)
      return Object.values(labelled).some((value) => value !== null)
        ? [{ ...say(labelled, from), ...endOf(role, line.label) }]
        : [];
  }
  const asNote = ABOUT_FILE.test(line.text) || /^(?:[*†‡]|notes?\b|\d\/)/i.test(line.text);
  if (asNote && line.from !== 'file') return readNote(line);
  if (line.from === 'sheet' && namesServices(fold(line.text)))
    return [say({ product: { classification: null, edition: null, code: null, name: line.text.trim() } })];
  // `vk` heads a column, "UK" is a country.
  const named = line.from !== 'sheet' && line.from !== 'file' && !/^[a-z]{1,3}$/.test(line.text);
  const lone = named ? places.byName(line.text) : null;
  if (lone !== null && lone.level !== 'world') return [say({ reporter: lone }, 'lone'), ...moneyBehind(line, say)];
  return readProse(line, places, say);
}

/** "Pakistan (US$ million)": the money of the figures, behind whose they are. */
function moneyBehind({ text }: Line, say: (facts: Partial<Facts>) => Statement): Statement[] {
  const { unit, scale } = unitOfText(text, fold(text), false);
  return isCurrency(unit) ? [say({ unit, scale })] : [];
}

/** "Origin: Canada": where the goods come from, which is the partner or who reports by the way they go. */
function endOf(role: HeaderRole, label: string): Pick<Statement, 'end'> {
  const side = role === 'partner' ? sideOfHead(label) : null;
  return side === null || side === 'through' ? {} : { end: side };
}

/** The longest headings of the Harmonized System are longer, and are cut. */
const LONGEST_NAME = 150;

/** Facts of a cell whose label says what it is; null when the label does not settle it. */
function readLabelled(role: HeaderRole, { text }: Line, places: PlaceIndex): Partial<Facts> | null {
  switch (role) {
    case 'reporter':
    case 'place':
      return { reporter: places.byName(text) };
    case 'partner':
      return { partner: places.byName(text) ?? (isManyItems(text) ? { code: text, level: 'group' } : null) };
    case 'flow':
      return { flow: flowOf(text) };
    case 'product':
      // "Descripción: La suma de los valores …" is a sentence.
      return { product: text.length > LONGEST_NAME && !CODE_BEHIND.test(text) ? null : productIn(text) };
    case 'unit':
    case 'scale':
    case 'currency': {
      const { unit, scale } = readUnit(text);
      return { unit, scale };
    }
    case 'period':
    case 'year':
      return { period: readPeriod(text)?.period ?? null };
    case 'indicator': {
      const { unit, scale } = readUnit(text);
      const { flow } = flowIn(fold(text));
      return { unit, scale, flow, product: servicesIn(text), measure: measureNamed(text), ...basisOf(text) };
    }
    case 'technical':
      return {};
    default:
      return null;
  }
}

function readProse(line: Line, places: PlaceIndex, say: (facts: Partial<Facts>) => Statement): Statement[] {
  // A number over a table is a sum of somebody's, and says nothing of the table.
  if (/^[-\d.,\s%()]*\d[-\d.,\s%()]*$/.test(line.text) && readPeriod(line.text) === null) return [];
  // "Population: 241.5 million (2023/24)" is a figure of its own.
  if (OWN_FIGURE.test(line.text) && line.from !== 'file') return [];
  const folded = fold(line.text);
  const statements: Statement[] = [];
  const { unit, scale } = unitOfText(line.text, folded, line.from === 'file');
  if (unit !== null || scale !== null) statements.push(say({ unit, scale }));
  const times = /\(x ?1[ ,]000(?:[ ,](000))?\)/.exec(line.text);
  if (times !== null && unit === null) statements.push(say({ scale: times[1] === undefined ? 1e3 : 1e6 }));
  // "Balanza comercial > Exportaciones por país": the last step of a path says what the table is of.
  const flow =
    flowIn(fold(line.text.split(' > ').at(-1) ?? '')).flow ??
    flowIn(folded).flow ??
    (line.from === 'title' ? flowOfPartners(folded) : null);
  if (flow !== null) statements.push(say({ flow }));
  const named = codedPair(line.text, places) ?? withSubject(line.text, relationIn(folded, places), places);
  // "GUS" in a file's name is an office, and groups seldom report.
  const group = line.from === 'file' && named.reporter?.level === 'group' && !named.reporter.code.startsWith('EU');
  const product =
    (line.from === 'title' && CODE_BEFORE.test(line.text) ? productIn(line.text) : null) ??
    codeTitled(line.text) ??
    moneyOutside(line.text) ??
    (line.from === 'file' ? servicesNamed(line.text) : servicesTraded(line.text));
  const by = flow === null && line.from !== 'file' ? reportedBy(line.text, places) : null;
  const { reporter, partner } =
    by !== null
      ? { reporter: by, partner: otherEnd(named, by) }
      : group
        ? { reporter: null, partner: flow !== null && WAY.test(folded) ? named.partner : null }
        : receivedBy(named, product, folded);
  if (reporter !== null || partner !== null) statements.push(say({ reporter, partner }));
  const titled = line.from === 'title' || line.from === 'earlier' ? goodsTitled(line.text, places) : null;
  const sector = product === null ? (titled ?? sectorTitled(line.text)) : null;
  if (sector !== null)
    statements.push(say({ product: { classification: null, edition: null, code: null, ...sector } }));
  if (product !== null) statements.push(say({ product }));
  const basis = basisOf(line.text);
  if (basis.valuation !== null || basis.priceBasis !== null) statements.push(say(basis));
  const { measure } = measureOf(line.text);
  const told = line.from === 'file' ? measureOfFile(measure, folded, flow !== null) : measure;
  if (told !== null)
    statements.push(
      say(
        (line.from === 'file' && PARTS.has(told)) || (told === 'share' && OF_PRODUCT.test(line.text))
          ? { measure: told, unit: '%' }
          : { measure: told },
      ),
    );
  const all = periodsIn(line.text);
  // "FY 2075/76 (Mid July 2018 to Mid July 2019)" says the same twice.
  const periods = all.length > 1 ? periodsIn(line.text.replace(/\([^)]*\)/g, ' ')) : all;
  const [only] = periods;
  if (only !== undefined && periods.length === 1) statements.push(say({ period: only.period }));
  return statements;
}

/** "africa_exports_to_usa": where the goods of a group went, whoever of it reports. */
const WAY = / (?:exports? to|imports? from) /;

/** "310520 - Fertilizers with nitrogen" alone over a table, and no year. */
const CODE_BEFORE = /^(?!(?:19|20)\d\d\b)(?:\d\d){2,5}\s*[-–:]\s*\p{L}{3}/u;

const OWN_FIGURE =
  /^[^:：]{3,60}[:：]\s*(?:US\s?\$|Rs\.?|\p{Sc})?\s?(?!(?:19|20)\d\d\b)\d[\d.,]*(?:\s*(?:%|percent|thousand|million|billion|trillion|mn|bn|тыс\.?|млн\.?|млрд\.?))?\s*(?:\([^()]*\))?$/iu;

/** "Imports of goods and services (% of GDP)". */
const OF_PRODUCT = /(?:%|\bper ?cent(?:age)?) of (?:the )?gdp\b/i;

/** What the name of a file says in parts of a hundred. */
const PARTS = new Set<Facts['measure']>(['growth', 'share']);
