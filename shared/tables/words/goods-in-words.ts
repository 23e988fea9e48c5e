import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { readUnit } from '../../units/units';
import { flowIn } from './flow-words';
import { readIndicator } from './indicator';
import { measureIn } from './measure-words';
import type { Facts } from '../proposal';

/** All goods, and those made in the country, in other languages. */
const ALL_OR_OWN =
  /^(?:всего|итого|общ(?:ий|ая|ее|его|ей)|отечественн\S*|производства|totales|totaux|totais|totali|totale|nationales|nacionales|nacionais|nazionali|gesamt|insgesamt|toplam|genel|jami|اجمالي|الاجمالي|مجموع|المجموع|كل|كلي|الكليه|re|اعاده|معاد|المعاد|الوطنيه|وطنيه|المحليه|محليه)$/;

/** Words that say nothing of goods beside those of flow, measure and unit. */
const NO_GOODS =
  /^(?:world|global|товары|товаров|товарами|marchandises|mercancias|mercadorias|bienes|bens|waren|of|the|a|in|to|by|and|or|for|from|per|at|sum|average|avg|trade|goods|merchandise|commodities|products?|all|total|totals?|overall|gross|net|domestic|annual|monthly|quarterly|weekly|daily|accumulated|cumulative|current|constant|prices?|real|nominal|index|volume|year|years?|quarter|month|share|seasonally|adjusted|unadjusted|sa|nsa|c?i?f|f?o?b|fas|customs|declared|provisional|preliminary|preliminar|definitivo|definitiva|nominal|equivalente|invoice|factura|ytd|当月|本月|この月|free|on|board|cost|insurance|freight|usd?|us|dollars?|us\$|eur|euros?|million|millions|thousand|thousands|billion|mn|bn|mln|rs|partner|country|countries|data|statistics|reported|recorded|according|mirror|as|origin|origins|consignment|dispatch|provenance|destination|destinations|primary|currency|local|hacmi|hacim|ticareti?|degeri|de|del|la|los|las|el|du|des|le|les|y|e|et|и|в|из|на)$/;

/**
 * The goods that a head names before or behind its flow: "Crude Oil Exports (₦)", "Exports of food". Null where no word is
 * left, as in "Total exports". Meant for heads and labels that stand beside others of the same flow: alone, words that are left
 * may be anything.
 */
export function goodsInHead(head: string): string | null {
  const bare = head.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  if (flowIn(fold(bare)).flow === null) return null;
  const words = bare
    .split(/[\s_/,;:]+/)
    .filter((word) => /\p{L}{2}/u.test(word) && !speaksOfNone(fold(word)) && !speaksOfFigures(word));
  const first = words[0];
  return first === undefined ? null : words.join(' ');
}

const SECTORS = new Set(
  (
    'agricultural agri agro agrifood food foods crude oil petroleum fuel fuels gas natural mineral minerals textile textiles garments manufactured manufacturing coffee cocoa tea cotton rice wheat maize soybean soybeans steel iron copper gold fish seafood meat dairy raw materials non potato potatoes onion onions sugar wool leather carpets cement coal lng mango mangoes citrus fruit fruits vegetable vegetables footwear potash phosphate phosphates urea sulphur ammonia chemicals plastic plastics waste scrap polymers tractor tractors machinery vehicles cars trucks automobiles tyres tires furniture toys ceramics marble salt dates nuts almonds spices tobacco silk yarn fabrics cloth hides skins aluminium aluminum nickel zinc uranium coke lpg diesel gasoline petrol kerosene naphtha pulses lentils peas beans flour milk butter cheese eggs honey oilseeds sunflower palm grain grains cereals barley linseed rapeseed paper pulp tin powder electronics smartphones phones medicines drugs vaccines arms weapons aircraft ships rubber glass apparel clothing clothes knitwear hosiery bedwear towels sports surgical instruments cattle beef pork poultry wine beer timber lumber wood pharmaceutical pharmaceuticals fertilizer fertilizers fertiliser fertilisers diamonds jewellery ' +
    'tekstil gida tarim pamuk celik demir altin petrol otomotiv findik hububat ' +
    'kopi teh kakao karet sawit batubara minyak beras udang ikan kayu nikel tembaga'
  ).split(' '),
);

/** "Agricultural", "crude oil": goods by their words alone, which no other head has to stand beside. */
export function isSector(goods: string): boolean {
  return fold(goods)
    .split(' ')
    .every((word) => SECTORS.has(word));
}

/** Folded words as a text spells them: "LNG". */
export function asWritten(folded: string, text: string): string {
  const own = text.split(/[^\p{L}\p{M}]+/u);
  const spelled = folded.split(' ').map((word) => own.find((one) => fold(one) === word) ?? word);
  const words = spelled.join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Agricultural exports by destination", "Exports of fish": of which goods a title over countries is. */
export function sectorTitled(text: string): { name: string } | null {
  const folded = fold(text);
  const without = BOTH_OILS.test(folded) ? undefined : WITHOUT_OIL.exec(text)?.[0];
  if (without !== undefined) return { name: without.charAt(0).toUpperCase() + without.slice(1) };
  const said = [TITLED, TRADED, TURKISH, MALAY].map((words) => words.exec(folded)?.[1]);
  for (const written of [...said, wordsBefore(folded)]) {
    const goods = written?.trim() ?? '';
    const words = goods.replace(/(?:^| )(?:and|products?|fishery)(?= |$)/g, '').trim();
    if (words !== '' && isSector(words)) return { name: asWritten(goods, text) };
  }
  const named = ROMANCE.exec(folded)?.[1];
  return named === undefined || !ROMANCE_SECTORS.has(named) ? null : { name: asWritten(named, text) };
}

/** "Non-oil exports", as oil states count what they sell besides. */
const WITHOUT_OIL =
  /\bnon[- ]?(?:oil|petroleum|hydrocarbons?|energy)(?= (?:exports?|imports?|(?:foreign )?trade|goods|products|commodit))|غير (?:ال)?(?:نفطية|بترولية)|غیر ?نفتی|(?<!\p{L})(?:несырьев\p{L}+(?: неэнергетическ\p{L}+)?|ненефтян\p{L}+)|hors (?:hydrocarbures|pétrole)|no petroler[ao]s?|qeyri-neft|non[- ]?migas/iu;

/** "Trade in petroleum and non-petroleum products": of both, which are all goods. */
const BOTH_OILS = /(?:^| )(oil|petroleum|hydrocarbons?|energy) (?:and|or) non \1/;

/** "Exportaciones colombianas de café", "exportations de cacao": one word for goods behind the flow, and no second one after it. */
const ROMANCE =
  /(?:^| )(?:exportaciones|importaciones|exportacoes|importacoes|exportations|importations|esportazioni|importazioni)(?: \p{L}{4,})? (?:de|du|des|d|da|do|di)(?: la| el| los| las| l)? (\p{L}+)(?: \p{L}+(?:an[oa]|en[oa]|eir[oa]|ense|ais|ien))?(?! (?:y|e|et|and|de|du|d|en) \p{L}|\p{L})/u;
const ROMANCE_SECTORS = new Set(
  'cafe cacao cacau algodon algodao coton arroz riz arroz trigo ble maiz milho mais soja azucar acucar sucre carne viande pescado peixe poisson camaron camaroes crevettes banano bananos banana bananas bananes flores fleurs frutas fruits vino vinho vin petroleo petrole gas gaz gaz carbon carvao charbon cobre cuivre oro ouro or litio lithium hierro ferro fer acero aco acier cemento cimento ciment madera madeira bois cuero couro cuir lana laine textiles confecciones calzado automoviles vehiculos vehicules phosphates fosfatos anacardes cajou caju mangues mangos aguacate aguacates'.split(
    ' ',
  ),
);

/** "US potato exports to Africa": the words for goods right before the flow, where it is named once. */
function wordsBefore(folded: string): string {
  const found = [...folded.matchAll(/(?:^| )((?:\p{L}+ )+)(?:exports?|imports?|trade)(?= |$)/gu)];
  const words = (found[0]?.[1] ?? '').trim().split(' ');
  const goods = words.slice(words.findLastIndex((word) => !SECTORS.has(word)) + 1);
  return found.length === 1 && !goods.includes('non') ? goods.join(' ') : '';
}

/** "Exports of fish and fishery products in US$ 1 000". */
const TRADED =
  /(?:^| )(?:exports|imports) of ((?:\p{L}+ ){0,5}?\p{L}+)(?= (?:in|by|to|from|at|for|between|during|with|of)(?: |$)| \d|$)/u;

/** "Tekstil ihracatı", "Türkiye'nin tekstilde ihracat ve ithalatı". */
const TURKISH = /(?:^| )(\p{L}{3,}?)(?:de|da|te|ta)? (?:ihracat|ithalat)\p{L}*/u;

/** "Ekspor Kopi Menurut Negara Tujuan Utama". */
const MALAY = /(?:^| )(?:ekspor|impor|eksport) (\p{L}{3,})(?= (?:menurut|dari|ke|di|indonesia|mengikut|tahun|\d)|$)/u;

const TITLED =
  /^(?:table \S+ )?((?:\S+ ){1,3})(?:exports|imports) by (?:main |top |major )?(?:destination|countr|region|partner|market|importer|origin|source|supplier)/;

/** "Imports of tea (HS 0902)", "Caustic soda, CTH 2815 11 10": the one code of the Harmonized System that a title names; null where it names more. */
export function codeTitled(text: string): Facts['product'] {
  const [, listed = '', name = ''] = OF_A_PRODUCT.exec(text) ?? [];
  if (listed !== '')
    return { classification: 'HS', edition: null, code: listed, name: name.replaceAll('_', ' ').trim() };
  const found = [...text.matchAll(TITLED_CODE)];
  const code = (found[0]?.[1] ?? '').replace(/[ .]/g, '');
  if (found.length !== 1 || EDITIONS.has(code)) return null;
  return { classification: 'HS', edition: null, code, name: null };
}

/** "Supplying markets for a product imported by Kenya 7115 gold": what stands behind the country is the product, and no year. */
const OF_A_PRODUCT =
  /\ba[ _]product[ _](?:imported|exported)[ _]by[ _]\p{L}.*?[ _](?!(?:19|20)\d\d[ _])((?:\d\d){2,3})[ _](\p{L}[^\d]*)$/iu;

const TITLED_CODE =
  /(?<![\p{L}\d])(?:HS|H\.S\.|CTH|ITC[ -]?HS|CN|GTIP|NCM|SH|ТН ?ВЭД(?: ?(?:ЕАЭС|СНГ))?)(?: (?:codes?|heading|chapter|код))?(?: ?(?:no\.?|№|:))? ?(\d{4}(?:[ .]\d\d){1,3}|(?:\d\d){1,5})(?![\d.%]|[ -]?digit|\s*(?:[-–/,&]|to|and|и|y|et|a)\s*\d)/giu;
const EDITIONS = new Set(['1988', '1992', '1996', '2002', '2007', '2012', '2017', '2022']);

/** The goods of `export_hs84_usd` and `Import_HS0303`: one code, or as they are written where there are more. */
export function chapterIn(head: string): { code: string | null; name: string } | null {
  const found = CHAPTER.exec(head);
  const [, code = '', more = ''] = found ?? [];
  if (found === null || flowIn(fold(head.replaceAll('_', ' '))).flow === null) return null;
  return {
    code: more === '' && code.length % 2 === 0 ? code : null,
    name: `HS ${code}${more.replaceAll(/[\s_-]+/g, ', ')}`,
  };
}

const CHAPTER = /(?<![\p{L}\d])HS[\s_-]?(\d{2,10})((?:[\s_-]\d{2,10})*)(?!\d)/iu;

/**
 * Whether labels of what is measured say the same of several series ("Exports. Oil", "Exports. Food"): then what tells them apart
 * is their goods.
 */
export function nameGoods(labels: readonly string[], places: PlaceIndex): boolean {
  const said = new Map<string, string[]>();
  for (const label of labels) {
    const facts = readIndicator(label);
    if (facts.flow === null || facts.measure !== 'value') continue;
    const key = JSON.stringify(facts);
    said.set(key, [...(said.get(key) ?? []), label]);
  }
  return [...said.values()].some((alike) => {
    const named = alike.filter((label) => namesSomeGoods(label, places));
    // "Non-oil exports" beside "Total exports": one is enough where it says of which.
    if (named.length >= 3 || (alike.length >= 2 && named.some(namesSector))) return true;
    return alike.length >= 3 && (named.length >= 2 || (named.length === 1 && inBrackets(labels)));
  });
}

/** "Oil exports", "Non-oil exports", "Textile imports". */
function namesSector(label: string): boolean {
  return WITHOUT_OIL.test(label) || isSector(goodsInHead(label) ?? '');
}

/** "Exports (hydrocarbons)": goods in brackets, which are neither a unit nor how goods are valued. */
function inBrackets(labels: readonly string[]): boolean {
  return labels.some((label) => goodsInBrackets(label) !== null);
}

/** The goods that a label of a flow names in brackets; null where these say something else. */
export function goodsInBrackets(label: string): string | null {
  const inside = /\(([^()]{4,40})\)\s*$/.exec(label)?.[1]?.trim() ?? '';
  const words = fold(inside).split(' ');
  const said = speaksOfFigures(inside) || words.some((word) => NO_GOODS.test(word)) || /\d/.test(inside);
  return inside === '' || said || flowIn(fold(label)).flow === null ? null : inside;
}

/**
 * "Trade statistics. Exports. Oil. Crude oil. Absolute values": of a series named by its levels the goods are those below the flow, and
 * the last may say how they are measured. Other labels stay as they are.
 */
export function goodsOfSeries(label: string): string {
  const levels = label.split(/\.\s+/).map((level) => level.replace(/\.$/, '').trim());
  const at = levels.findIndex((level) => flowIn(fold(level)).flow !== null && goodsInHead(level) === null);
  if (at < 0 || levels.length < 3) return label;
  const below = levels.slice(at + 1);
  const goods = MEASURED.test(fold(below.at(-1) ?? '')) ? below.slice(0, -1) : below;
  return goods.length === 0 ? label : goods.join('. ');
}

const MEASURED = /^(?:absolute |current |nominal )?(?:values?|amounts?|valores?(?: absolutos| nominales)?)$/;

/** Whether a label has words for goods beside its flow: "Exports to Pakistan" has none. */
export function namesSomeGoods(label: string, places: PlaceIndex): boolean {
  const folded = fold(label);
  const found = places.inText(folded);
  const bare = found.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, folded);
  return goodsInHead(bare) !== null;
}

/** "Export of tractors", which says of what it is wherever it stands. */
export function isOfGoods(label: string, places: PlaceIndex): boolean {
  return /^(?:total )?(?:re-?)?(?:ex|im)ports? of /i.test(label.trim()) && namesSomeGoods(label, places);
}

/** No goods, or all of them. */
export function speaksOfNone(folded: string): boolean {
  return NO_GOODS.test(folded) || ALL_OR_OWN.test(folded);
}

function speaksOfFigures(word: string): boolean {
  const folded = fold(word);
  return flowIn(folded).flow !== null || measureIn(word) !== null || readUnit(word).unit !== null;
}
