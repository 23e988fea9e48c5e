import { fold } from '../../places/fold';
import { partOfTrade } from './part-of-trade';
import type { PlaceIndex } from '../../places/place-index';
import type { PlaceFound } from '../../places/places-in-text';
import { currencies } from '../../units/currency-words';
import type { Flow } from '../../figures/figure';
import { flowIn } from './flow-words';
import type { PlaceRef } from '../proposal';
import { beforeOf, brought, sideOf, TRADERS_WITH } from './side-of-place';

/** Who reports and who is traded with, as a title or a group head says it. */
export interface Relation {
  reporter: PlaceRef | null;
  partner: PlaceRef | null;
  /** The text speaks of partners without naming one ("by partner", "to selected countries"). */
  listsPartners: boolean;
  /** The text speaks of those who report without naming one ("exports of EU countries", "world exports by country"). */
  listsReporters: boolean;
}

const LISTS =
  /\b(?:by|to|with|from|selected|main|major|top|principal|partner|trading) (?:\w+ )?(?:partners?|countries|country|destinations?|markets?)\b|\bby (?:continents?|regions?|areas?) and countr|\b(?:to|by|with|from) (?:\w+ )?regions\b|\bpartner countr|by (?:country|partner|destination|origin)|par (?:pays|partenaire)|por (?:pais|pais de destino|paises|socios)|по (?:странам|партнерам)|theo (?:nuoc|thi truong|quoc gia|doi tac)|menurut (?:negara|mitra)|ulkelere gore|ulke gruplarina gore|davlatlar (?:bo yicha|kesimida)|nach (?:landern|bestimmungslandern|ursprungslandern|partnerlandern)|per paes[ei]|wedlug krajow|за країнами|국가별|国别|國別|分国别|حسب (?:الدول|البلد)|importing markets|supplying markets|importing countries/;

/** "World exports of oil by country", "Exportations des pays de l'UEMOA". */
const REPORTERS =
  /(?:^| )world (?:[\p{L}-]+ ){0,4}(?:exports|imports)(?: of (?:[\p{L}-]+ ){1,5}| )by (?:country|region|area)|^(?:[\p{L}-]+ ){0,3}(?:exports|imports|exportations|importations|exportaciones|importaciones|экспорт|импорт)(?: (?:fob|caf|cif|intra|extra|totales?|de biens))? (?:of|by(?! (?:countries|(?:main|major|top|selected|partner|trading|principal|leading|individual) countries))|des|de los|dos) (?:the )?(?:pays|paises|стран|etats membres|estados miembros|member states|(?:[\p{L}-]+ )?countries)(?: |$)|(?:^| )(?:внешн\S+ |взаимн\S+ )?торговл[яи] (?:товарами )?(?:стран|государств)(?: |$)|(?:^| )(?:foreign|external|intra\S*) trade of (?:the )?(?:member states|(?:[\p{L}-]+ )?countries)(?: |$)/u;

/** "Imports by selected importing countries": those who import are those who report. */
const TRADERS: Partial<Record<Flow, RegExp>> = {
  're-export': /\bre ?exports? (?:[\p{L}-]+ ){0,6}(?:importing|exporting) (?:countries|members|economies)/u,
  import: /\bimports? (?:[\p{L}-]+ ){0,6}importing (?:countries|members|economies)/u,
  export: /\bexports? (?:[\p{L}-]+ ){0,6}exporting (?:countries|members|economies)/u,
};

/** Trade within the European Union, and with countries outside of it. */
export const INTRA =
  /(?:^| )(?:intra ?(?:e[uc]|ue)(?:\d\d)?|intra community|intracommunautaire\S*|intracomunitari\S*|ενδοκοινοτικ\S*|innergemeinschaftlich\S*)(?: |$)/;
export const EXTRA =
  /(?:^| )(?:extra ?(?:e[uc]|ue)(?:\d\d)?|third countries|τριτες χωρες|τριτεσ χωρεσ|pays tiers|terceros paises|paises terceros|paises terceiros|drittlander\S*|paesi terzi|трет\S+ стран\S*)(?: |$)/;

/** "Intra-EU and extra-EU trade": the columns say which of both they are. */
export function namesBothSides(folded: string): boolean {
  return INTRA.test(folded) && EXTRA.test(folded);
}

const CURRENCY_BEFORE =
  /(?:^| )(?:долл\S*|дол|dollars?|dolar(?:es)?|ریال|دولار\S*|рубл\S*|francs?|francos|franchi|franken)(?: (?:des?|dos|de los|du))?$/;
const CURRENCY_AFTER =
  /^ (?:dollars?|doll|dollar\S*|dolar\S*|rupees?|pounds?|riyals?|dirhams?|dinars?|francs?|franken|pesos?|lira\S*|rou?bles?|yuan|won|yen|kron[ae]r?|zloty\S*|korun\S*|reais|real|shillings?|baht|tenge|rupiah|ringgit|рубл\S*|долл\S*|дол|йен\S*|юан\S*)(?: |$)/u;

const WITHOUT = 'without|excluding|excl|except|ohne|ausser|sans|hors|sin|excepto|sem|exceto|без|кроме|haric';
/** "World Bank", "World Integrated Trade Solution": whose figures they are, and not whom they are with. */
const OFFICE =
  /^ (?:bank|trade organi[sz]ation|integrated trade solution|development indicators|economic outlook)(?: |$)/;

/** "The Americas without the USA": the place is what is left out. */
const EXCEPT = new RegExp(`(?:^| )(?:${WITHOUT})(?: (?:the|die|der|les?|la|los|os|as))?$`);
const REST = new RegExp(
  `(?:^| )(?:to|with|from|in|nach|mit|aus|avec|vers|con|hacia|para|в|с|со|из) ((?:\\S+ ){1,4}?(?:${WITHOUT}) \\S+)`,
);

/** "долларов США", "Hong Kong dollars": the place names a currency, no side of the trade. */
function isCurrencyName(folded: string, start: number, end: number): boolean {
  // `BDT` is the Commonwealth of Independent States in Turkish and money in Bangladesh.
  if (end - start === 3 && currencies.whole(folded.slice(start, end)) !== null) return true;
  const money = currencies.all(folded).find((name) => name.start <= start && name.end >= end);
  if (money !== undefined && money.end - money.start > end - start) return true;
  const sign = WITH_SIGN.test(folded.slice(start, end)) && /^ \p{Sc}(?: |$)/u.test(folded.slice(end));
  return sign || CURRENCY_BEFORE.test(folded.slice(0, start).trimEnd()) || CURRENCY_AFTER.test(folded.slice(end));
}

/** "US $", "HK $", "UK £": "Iran (€ mn)" is a country and then its money. */
const WITH_SIGN = /^(?:usa?|u s|u s a|hk|nz|nt|au|aus|ca|can|sg|tw|tt|bz|fj|uk|gb|c|a|s|j)$/;

const TRADES_WITH = / (?:to|with|avec|vers|con|com|hacia|para|mit|nach|с|со|ile|dengan) /;

/** "Échanges commerciaux de la France avec le Kazakhstan et l’Ouzbékistan", "Trade of Pakistan with …". */
const TRADE_OF =
  /^(?:total |bilateral |foreign |external |merchandise )*trade of (?:the )?$|^(?:les )?(?:echanges(?: commerciaux)?|commerce(?: exterieur)?) (?:de la |du |de l |des |de )$|^(?:взаимная |внешняя )?(?:торговля|внешнеторговый оборот|товарооборот)(?: товарами)? (?:республики )?$|^(?:comercio|intercambio comercial|comercio exterior) (?:de|del|de la) $|^(?:der )?(?:aussen)?handel (?:von |der |des )?$/;

/** "México: balanza comercial con Asia Central y Pakistán": the first place trades with all that follow. */
function withMany([first, second]: readonly PlaceFound[], folded: string, none: Relation): Relation {
  const begins = first !== undefined && (first.start === 0 || TRADE_OF.test(folded.slice(0, first.start)));
  const between = begins ? folded.slice(first.end, second?.start) : '';
  if (first === undefined || first.ref.level === 'world' || !TRADES_WITH.test(between)) return none;
  return { ...none, reporter: first.ref, partner: SEVERAL, listsPartners: true };
}

/** Partners that are named together, and of which each row or head names its own. */
export const SEVERAL: PlaceRef = { code: 'Selected partners', level: 'group' };

/** Arabic joins "and", "to" and "of" to the word that follows: they are parted where a place follows. */
function parted(folded: string, places: PlaceIndex): string {
  if (!/[\u0600-\u06ff]/.test(folded)) return folded;
  return folded.replace(/(?<=^| )(و|لل|ل|ب)(\p{L}{2,}(?: \p{L}+)?)/gu, (whole, prefix: string, rest: string) => {
    const name = prefix === 'لل' ? `ال${rest}` : rest;
    const [first = name] = name.split(' ');
    return places.byName(name) !== null || places.byName(first) !== null ? `${prefix} ${name}` : whole;
  });
}

/** "With the Americas without the USA": a part of the world; "services (excluding travel)" is none. */
function restIn(folded: string, places: PlaceIndex): string | null {
  const rest = REST.exec(folded)?.[1] ?? null;
  const placed = rest !== null && (places.inText(rest).length > 0 || OF_PLACES.test(rest));
  return placed ? rest : null;
}

const OF_PLACES = /(?:^| )(?:countries|world|pays|monde|paises|mundo|landern?|welt|стран\S*|мир\S*)(?: |$)/;

/** Whether a text speaks of the members of a group, and not of the group: "стран СНГ", "EU member states". */
function holdsMembers({ ref, start, end }: PlaceFound, folded: string): boolean {
  if (ref.level !== 'group') return false;
  if (MEMBERS_NAMED.test(folded.slice(start, end))) return true;
  return MEMBERS_BEFORE.test(folded.slice(0, start).trimEnd()) || MEMBERS_BEHIND.test(folded.slice(end));
}

const MEMBERS_BEFORE =
  /(?:^| )(?:стран|государств(?: членов| участников)?|(?:countries|member states|members|economies) of(?: the)?|pays (?:de|du|membres de)(?: l| la)?|paises (?:de|del)(?: la)?)$/;
const MEMBERS_NAMED = /^(?:стран|государств) |(?: countries| member states| economies)$/;
const MEMBERS_BEHIND = /^ (?:countries|member states|members|economies)(?: |$)/;

/**
 * "Intra-EU exports of Member States", "Commerce extra-UE de la Belgique": of whom the trade is within the Union, or beyond it, and not
 * of the Union. Of both together nothing is told. Null where no country and no members are named.
 */
function withUnion(written: string, places: PlaceIndex): Relation | null {
  const side = sideIn(written);
  if (side === null) return null;
  const rest = relationIn(written.replace(INTRA, ' ').replace(EXTRA, ' ').replace(SIDE, ' '), places);
  if (side === 'both') return rest;
  const members = EACH_MEMBER.test(written);
  if (rest.partner !== null || (rest.reporter?.level !== 'country' && !members)) return null;
  const reporter = rest.reporter?.level === 'country' ? rest.reporter : null;
  return {
    reporter,
    partner: { code: side, level: 'group' },
    listsPartners: false,
    listsReporters: rest.listsReporters || members,
  };
}

/** Which side of the Union a text names; "exportations intra" does not say of which union. */
function sideIn(folded: string): string | null {
  const [intra, extra] = [INTRA.test(folded), EXTRA.test(folded)];
  if (intra || extra) return intra && extra ? 'both' : intra ? 'Intra-EU' : 'Extra-EU';
  const [, bare] = SIDE.exec(folded) ?? [];
  return bare === undefined ? null : bare === 'intra' ? 'Intra' : 'Extra';
}

/** "Exportations intra". */
const SIDE =
  /(?<=(?:^| )(?:exports?|imports?|exportations|importations|exportaciones|importaciones)) (intra|extra)(?= |$)/;

const EACH_MEMBER =
  /(?:^| )(?:member states?|member countries|etats membres|pays membres|mitgliedstaat\S*|estados miembros|paesi membri|estados membros|стран\S* член\S*)(?: |$)/;

/** Reads the relation out of folded text. */
export function relationIn(written: string, places: PlaceIndex): Relation {
  const { without, continent } = partnersOf(written);
  const relation = relationOf(without, places);
  return continent === null ? relation : { ...relation, partner: relation.partner ?? continent };
}

/** "Destinations africaines", "Asian markets": the partners are of that part of the world, and an adjective of it is nobody's. */
function partnersOf(folded: string): { without: string; continent: PlaceRef | null } {
  // "A supplier to Asian markets": which way the goods went is not said.
  if (flowIn(folded).flow === null) return { without: folded, continent: null };
  for (const [code, words] of Object.entries(CONTINENTS)) {
    const found = new RegExp(
      `(?<=^| )(?<!(?:central|south|north|east|west|eastern|western|latin) )(?:${PARTNERS} (?:${words})|(?:${words}) ${PARTNERS})(?= |$)`,
      'u',
    ).exec(folded);
    if (found !== null)
      return {
        without: `${folded.slice(0, found.index)}partners${folded.slice(found.index + found[0].length)}`,
        continent: { code, level: 'group' },
      };
  }
  return { without: folded, continent: null };
}

const PARTNERS =
  '(?:destinations|origines|provenances|marches|partenaires|fournisseurs|clients|destinos|mercados|origenes|proveedores|markets|suppliers|buyers|рынки|партнеры)';
const CONTINENTS = {
  Africa: 'african|africaine?s|african[ao]s|африканск\\p{L}+',
  Asia: 'asian|asiatiques|asiatic[ao]s|азиатск\\p{L}+',
  America: 'americaine?s|american[ao]s',
  Europe: 'european|europeen(?:ne)?s|europe[ao]s|европейск\\p{L}+',
  Oceania: 'oceanien(?:ne)?s|oceanic[ao]s',
} as const;

function relationOf(written: string, places: PlaceIndex): Relation {
  const union = withUnion(written, places);
  if (union !== null) return union;
  const folded = parted(written, places);
  const found = places
    .inText(folded)
    .filter(({ end }) => !OFFICE.test(folded.slice(end)))
    .filter((place) => place.ref.code !== FREE_ZONES || TO_OR_FROM.test(folded.slice(0, place.start)))
    .filter(({ start, end }) => !isCurrencyName(folded, start, end) && !EXCEPT.test(folded.slice(0, start).trimEnd()));
  const listsPartners = LISTS.test(folded);
  const listsReporters =
    REPORTERS.test(folded) ||
    TOP_TRADERS.test(folded) ||
    found.some(({ start }) => TRADERS_WITH.test(beforeOf(folded, start))) ||
    TRADERS[flowIn(folded).flow ?? 'balance']?.test(folded) === true;
  const lists = { listsPartners: listsPartners && !listsReporters, listsReporters };
  // "Foreign trade of CIS countries": each of them reports, and not all together.
  const whose = listsReporters ? found.filter((place) => !holdsMembers(place, folded)) : found;
  const rest = whose.length < 2 ? restIn(folded, places) : null;
  const none: Relation = { reporter: null, partner: null, ...lists };
  if (rest !== null) return { reporter: whose[0]?.ref ?? null, partner: { code: rest, level: 'rest' }, ...lists };
  const different = new Map(whose.map((place) => [place.ref.code, place]));
  if (different.size > 2) return withMany(whose, folded, none);
  if (different.size === 0) return none;
  const part = partOfTrade(folded, found);
  if (part !== null && different.size === 2)
    return { reporter: part.reporter.ref, partner: part.partner.ref, ...lists, listsPartners: false };
  const text = { folded, flow: flowIn(folded).flow, found: [...different.values()], ...brought(folded, different) };
  let reporter: PlaceRef | null = null;
  let partner: PlaceRef | null = null;
  const open: PlaceRef[] = [];
  for (const place of text.found) {
    const side = sideOf(place, text);
    if (side === 'partner') partner ??= place.ref;
    else if (side === 'reporter' && (reporter === null || !JOINED.test(before(place, text)))) reporter ??= place.ref;
    else if (side !== null) open.push(place.ref);
  }
  for (const ref of open) {
    if (reporter === null) reporter = ref;
    else partner ??= ref;
  }
  if (reporter === null && different.size === 1 && RANKED_WITH.test(folded))
    return { reporter: partner, partner: null, listsPartners: true, listsReporters: false };
  return { reporter, partner, ...lists };
}

/** "Крупнейшие страны по торговле с …", "أكبر الدول في التجارة مع …": whom a country trades with most, as it reports itself. */
const RANKED_WITH =
  /(?:^| )(?:крупнейш\S+|основн\S+|главн\S+|ведущ\S+|топ)(?: \d+)? (?:стран\S*|государств\S*|партнер\S*)(?: \S+){0,3} (?:с|со) |(?:^| )(?:اكبر|اهم)(?: \d+)? (?:ال)?(?:دول|دوله|شركاء)(?: \S+){0,4} مع /u;

/** "Belarus and the Islamic Republic of Pakistan": the second of two. */
const JOINED = /(?:^| )(?:and|et|y|e|und|и|та|va|ve|і|و)(?: \S+){0,5}$/;

/** What stands between a place and the one before it. */
function before({ start }: PlaceFound, { folded, found }: { folded: string; found: readonly PlaceFound[] }): string {
  const end = found.findLast((other) => other.end <= start)?.end ?? 0;
  return folded.slice(end, start).trimEnd();
}

/** Zones of a country's own, but where a text says that the trade is with them. */
const FREE_ZONES = 'Free Zones';
const TO_OR_FROM = /(?:^| )(?:to|from|with|into|avec|vers|hacia|desde|con|com|para) (?:the |las? |les |as )?$/;

/** "Biggest importers of crude oil": those who trade are in the rows. */
const TOP_TRADERS =
  /(?:^| )(?:top|main|leading|largest|biggest|major)(?: \d+)? (?:importers|exporters)(?: (?:of|from|to|by) |$)/;

type Ends = Pick<Relation, 'reporter' | 'partner'>;

/** "Kazakhstan: tariffs and imports for Pakistan's key products": who stands before the colon reports, unless a country's trade is named behind it. */
export function withSubject(text: string, named: Ends, places: PlaceIndex): Ends {
  const [, before = '', behind = ''] = /^([^:：]{3,40})[:：]\s+(.+)$/.exec(text.trim()) ?? [];
  const subject = before === '' ? null : places.byName(before);
  const { reporter } = named;
  if (subject?.level !== 'country' || reporter?.level !== 'country' || subject.code === reporter.code) return named;
  const [first] = places.inText(fold(behind));
  return first === undefined || first.start === 0 ? named : { reporter: subject, partner: reporter };
}
