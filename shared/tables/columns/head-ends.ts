import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { isSumLabel, isTotalProduct } from '../../products/codes';
import type { ColumnSight } from './columns';
import { codedEnds } from '../words/coded-pair';
import { flowIn } from '../words/flow-words';
import { withoutUnit } from '../words/label-units';
import { measureIn } from '../words/measure-words';
import type { Facts } from '../proposal';
import { EXTRA, INTRA, namesBothSides, relationIn } from '../words/relations';
import { withoutReported } from '../words/reported-by';
import { standingMark } from '../words/standing-words';
import { headerRole } from '../words/role-words';
import { partOf } from '../words/time-parts';
import { placeBehindWay } from '../words/ways';

/** Who reports and who is traded with, as the heads over a column of figures say it. */

/** `X` and `M` over columns are exports and imports, no place and no million. */
export function isFlowLetter(text: string): boolean {
  return /^[xm]$/i.test(text.trim());
}

export const NO_RELATION = { reporter: null, partner: null, product: null, flow: null };

/** Reporter and partner in a group head ("India's imports from world"), or a place as the whole head. */
export function headRelation(
  column: ColumnSight,
  places: PlaceIndex,
  headsReport: boolean,
  namesMonth: boolean,
): Pick<Facts, 'reporter' | 'partner' | 'product' | 'flow'> {
  let one: ReturnType<typeof headRelation> | null = null;
  for (const { text: written } of column.heads.toReversed()) {
    const text = withoutReported(written, places);
    if (isFlowLetter(text) || TAX.test(text) || headerRole(text) === 'year' || standingMark(text) !== null) continue;
    const joined = joinedEnds(text, places);
    if (joined !== null) return joined;
    const coded = codedEnds(text, places);
    if (coded !== null) return { ...NO_RELATION, ...coded, flow: flowIn(fold(text)).flow };
    const side = sideOfUnion(text);
    if (side !== null) return { ...NO_RELATION, partner: side };
    const whole =
      namesMonth && partOf(text) !== null
        ? null
        : (places.byName(withoutUnit(text)) ?? groupSummed(text, places) ?? inParts(text, places));
    // "Zonas francas" beside "Nacionales": by whom the goods were sold.
    if (whole !== null && !FREE_ZONES.test(fold(text)) && !isTotalProduct(text))
      return headsReport ? { ...NO_RELATION, reporter: whole } : { ...NO_RELATION, partner: whole };
    const others = WITH_OTHERS.exec(text.trim())?.[1];
    if (others !== undefined) return { ...NO_RELATION, partner: { code: others, level: 'rest' } };
    const group = WITH_GROUP.exec(text.trim())?.[1];
    if (group !== undefined)
      return { ...NO_RELATION, partner: places.byName(group) ?? { code: group, level: 'group' } };
    // "To China" below "Exports": whoever stands in the rows.
    const onWay = placeBehindWay(withoutUnit(text), places);
    if (onWay !== null) return { ...NO_RELATION, partner: onWay };
    const folded = fold(text);
    const { flow } = flowIn(folded);
    if (flow === null) {
      const own = ofCountry(text, folded, places);
      if (own !== null) one ??= { ...NO_RELATION, reporter: own };
      continue;
    }
    if (OF_WORLD.test(fold(text.replaceAll('_', ' '))))
      return { ...NO_RELATION, reporter: WORLD, partner: WORLD, flow };
    if (headsReport && namesEitherEnd(folded, places)) continue;
    const named = relationIn(folded, places);
    const ofWorld = named.reporter === null && named.partner?.level === 'world' && GROWTH_OF_WORLD.test(folded);
    const reporter = ofWorld ? named.partner : named.reporter;
    const partner = ofWorld ? null : (named.partner ?? unknownEnd(text, reporter));
    const found = { reporter, partner, product: goodsBehind(text, places), flow };
    if (reporter !== null && partner !== null) return found;
    // "Share in India's imports" under "India's imports from Belarus": the head that names both ends knows better.
    if (reporter !== null || partner !== null) one ??= found;
  }
  return one ?? NO_RELATION;
}

const FREE_ZONES =
  /^(?:free (?:trade )?zones?|zonas? francas?|zones? franches?|свободн\S+ (?:экономическ\S+ )?зон\S*|freizonen?|serbest bolge(?:ler)?)$/;

/** "World exports, USD million": what all countries sold. */
const OF_WORLD =
  /^(?:total )?(?:world|global|мировой|мирового) (?!share)(?:\S+ ){0,2}?(?:exports?|imports?|экспорта?|импорта?)(?: (?!to |from |share )|$)/;

const WORLD = { code: 'WLD', level: 'world' } as const;

/** "Annual growth of world exports": how much more all countries together sold. */
const GROWTH_OF_WORLD = /(?:^| )growth (?:of|in) (?:the )?world (?:exports|imports)(?: |$)/;

/** "GCC total" over a column: of all the group, and not of the world. */
function groupSummed(text: string, places: PlaceIndex): Facts['reporter'] {
  const [, name = ''] = SUMMED.exec(text.trim()) ?? [];
  const place = name === '' ? null : places.byName(name);
  return place?.level === 'group' ? place : null;
}

const SUMMED = /^(.{2,30}?)[\s,:–-]+(?:total|всего|итого)$/iu;

/** "Merchandise exports ;  India ;", "Asia > China a/ (Miles de dólares)": the one part of a head, or the last of a path, that is a place. */
function inParts(written: string, places: PlaceIndex): Facts['reporter'] {
  const text = withoutUnit(written);
  const parts = text.split(/;| > /);
  if (parts.length === 1) return null;
  const named = parts.flatMap((part) => places.byName(part.trim()) ?? []);
  return text.includes(' > ') || named.length === 1 ? (named.at(-1) ?? null) : null;
}

/** "Ireland GDP values": whose domestic product it is. */
function ofCountry(text: string, folded: string, places: PlaceIndex): Facts['reporter'] {
  const measure = measureIn(text)?.measure;
  const grows = measure === 'growth' && /(?:^| )gdp(?: |$)/.test(folded);
  if (measure !== 'gdp' && measure !== 'population' && !grows) return null;
  const { reporter, partner } = relationIn(folded, places);
  return partner === null && reporter?.level === 'country' ? reporter : null;
}

/** `Brazil_Soy_Exports_EU`: who reports, the goods, the flow and with whom. */
function joinedEnds(text: string, places: PlaceIndex): ReturnType<typeof headRelation> | null {
  const parts = text.trim().split('_');
  const at = parts.findIndex((part) => flowIn(fold(part)).flow !== null);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (at < 1 || at !== parts.length - 2) return null;
  const reporter = places.byName(first);
  const partner = places.byName(last);
  if (reporter === null || partner === null || reporter.code === partner.code) return null;
  const name = parts.slice(1, at).join(' ');
  const product = name === '' || isTotalProduct(name) ? null : { ...NO_GOODS, name };
  return { reporter, partner, product, flow: flowIn(fold(parts[at] ?? '')).flow };
}

const NO_GOODS = { classification: null, edition: null, code: null };

/** "Soy exports China" over rows of places: whose exports to whom, the words do not say. */
function namesEitherEnd(written: string, places: PlaceIndex): boolean {
  const folded = written.replace(/ ?\b(?:19|20)\d\d\b/g, '').trim();
  const [place, ...others] = places.inText(folded);
  const { start, end } = flowIn(folded);
  // "US exports" are those of the United States, and "import from Russia" names its partner.
  const told =
    place === undefined || place.start < start || /(?:^| )(?:to|from|with)$/.test(folded.slice(0, place.start).trim());
  const behind = !told && folded.slice(end, place.start).trim() === '';
  return others.length === 0 && behind && /^[a-z ]+$/.test(folded);
}

/** "U.S. Exports to Midway Islands of …": a partner that is not known is as it is written, and never the world. */
function unknownEnd(text: string, reporter: Facts['reporter']): Facts['partner'] {
  const found = END.exec(text)?.[1]?.trim();
  return reporter === null || found === undefined || isSumLabel(found) ? null : { code: found, level: 'group' };
}

/** "U.S. Imports from Algeria of Crude Oil (Thousand Barrels)": the goods behind the partner; "Exports of Pakistan to Belarus" has none. */
function goodsBehind(text: string, places: PlaceIndex): Facts['product'] {
  const name = GOODS_END.exec(text)?.[1]?.trim();
  if (places.inText(fold(name ?? ''))[0]?.start === 0) return null;
  if (name === undefined || isTotalProduct(name) || /^(?:goods|merchandise|commodities)\b/i.test(name)) return null;
  return { classification: null, edition: null, code: null, name };
}

const GOODS_END =
  /\b(?:[Ee]xports|[Ii]mports)(?: (?:to|from) (?:Federated States of Micronesia|(?:[^()]|\([^()]*\))*?))? of (\p{Lu}[\p{L} ,&-]{2,60}?)(?= \(|$)/u;

const END = /\b(?:[Ee]xports|[Ii]mports) (?:to|from) (?:the )?(\p{Lu}[\p{L}.' &-]{2,40}?)(?= of | \(|$)/u;

/** "Intra-EU trade", "Third countries" over columns: within the Union and beyond it. */
function sideOfUnion(text: string): Facts['partner'] {
  const folded = fold(text);
  // "% Extra-EU" is a part of all of it.
  if (namesBothSides(folded) || /%|share/i.test(text)) return null;
  if (INTRA.test(folded)) return { code: 'Intra-EU', level: 'group' };
  if (EXTRA.test(folded)) return { code: 'Extra-EU', level: 'group' };
  const side = flowIn(folded).flow === null ? undefined : SIDE.exec(folded)?.[0].trim();
  return side === undefined ? null : { code: side === 'intra' ? 'Intra' : 'Extra', level: 'group' };
}

/** "Exportations intra", "Extra exports": within a union that the head does not name, and beyond it. */
const SIDE = /^(?:intra|extra) |(?: (?:intra|extra))$/;

/** "со странами СНГ", "with EU countries" below a flow: whom it is with, known or not. */
const WITH_GROUP =
  /^(?:(?:со?|в|из) стран(?:ами|ы)?|with (?:the )?countries of(?: the)?|avec les pays de) (.{2,40})$/iu;

/** "в другие страны", "to other countries" below a flow: with all that the heads beside it do not name. */
const WITH_OTHERS =
  /^(?:(?:со?|в|из)|to|from|with|vers|avec|hacia|con) ((?:други\S*|прочи\S*|остальны\S*|other|autres|otros) (?:стран\S*|countries|pays|paises|países))$/iu;

/** A tax, and not the Holy See. */
const TAX = /^vat$/i;
