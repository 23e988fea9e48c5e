import { monthNames } from '../../periods/months';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { readUnit } from '../../units/units';
import { flowIn } from './flow-words';
import { asWritten, speaksOfNone } from './goods-in-words';
import { measureIn } from './measure-words';

/**
 * Titles that name goods between the words for the flow and the country whose it is, as the grammar of each language has it: "Экспорт
 * риса из Пакистана", "صادرات باكستان من الأرز حسب الدول". Goods are any words there, so that no list of them is needed.
 */

/** Stands for each place of a title. */
const PLACE = '¤';

const OF = '(?:de la|de l|de los|de las|del|de|des|du|d|do|da|dos|das|di|della|dell|dei|delle)';
const TO =
  '(?:vers|hacia|para|desde|depuis|en provenance|provenientes?|procedentes?|verso|a|al|au|aux|en|ao|dal|dall|dalla)';
const ROMANCE =
  'exportations?|importations?|exportaciones|exportacion|importaciones|importacion|exportacoes|importacoes|esportazioni|importazioni';
const BY_COUNTRY =
  '(?:par (?:pays|destination|partenaire|origine)|por (?:pais(?:es)?|destinos?|origen|mercados?)|per (?:paes[ei]|destinazione))';

/** What stands behind the goods: a side of the trade, "by country", a year, or nothing. */
const SHAPES: readonly RegExp[] = [
  // "U.S. Trade in Advanced Technology Products", "Kazakhstan's trade in wheat by partner country"
  /^(?:\S+ ){0,3}?¤(?: s)? (?:foreign |external |international )?trade in (?!.*(?:^| )non )((?:[^ ¤]+ ){0,4}?[^ ¤]+)(?= by | with ¤| \d{4}|$)/,
  // "Belarus: polyethylene exports by country", "Pakistan's cotton yarn exports by destination"
  /^¤(?: s)? (?!s )((?:[^ ¤]+ ){0,3}?[^ ¤]+) (?:exports|imports) by (?:main |major |top |partner )?(?:countr|destination|origin|market|partner|supplier|source)/,
  // "Imports of milk powder into Belarus by country", "Brazil: exports of sugar by destination"
  /(?:^| )(?:exports|imports) of ((?:[^ ¤]+ ){0,4}?[^ ¤]+)(?= (?:from|to|into|by|in) (?:the )?¤| by (?:main |major |top |partner )?(?:countr|destination|origin|market|partner|supplier|source)| \d{4}|$)/,
  // "Экспорт мороженой рыбы из Беларуси", "Беларусь: импорт чая по странам", "Експорт пшениці з України"
  /(?:^| )(?:экспорт|импорт|вывоз|ввоз|експорт|імпорт) ((?:[^ ¤]+ ){0,3}?[^ ¤]+)(?= (?:из|в|во|со|з|із|зі|до) (?:республик\S+ )?¤| (?:по|за) (?:основным |крупнейшим )?(?:странам|країнами)| в разрезе стран| \d{4}|$)/,
  // "Exportations de fils de coton du Pakistan", "México: exportaciones de arroz por país"
  new RegExp(
    `(?:^| )(?:${ROMANCE})(?: ${PLACE})? (?:de l|de la|de|d|des|du|do|da|di) ((?:[^ ¤]+ ){0,4}?[^ ¤]+)(?= (?:${OF}|${TO})(?: (?:la|le|l|les|los|las|os|as|o|el|il))? ${PLACE}| ${BY_COUNTRY}| (?:segun|selon|secondo|conforme)(?: |$)| \\d{4}|$)`,
  ),
  // "Ausfuhr von Reis aus Pakistan nach Ländern"
  /(?:^| )(?:ausfuhr|einfuhr|exporte?|importe?) von ((?:[^ ¤]+ ){0,2}?[^ ¤]+)(?= (?:aus|nach|durch|in) (?:der |den |die |das |dem )?¤| nach (?:\S+)?landern| \d{4}|$)/,
  // "صادرات باكستان من الأرز حسب الدول"
  /(?:^| )(?:ال)?(?:صادرات|واردات) ¤ من ((?:[^ ¤]+ ){0,3}?[^ ¤]+)(?= (?:حسب|الي|خلال|عام|لعام|للاعوام|في|بين|لسنه|سنه) ?| \d{4}|$)/,
  // "پاکستان کی چاول کی برآمدات بلحاظ ملک"
  new RegExp(
    `${PLACE} (?:${fold('کی')}|${fold('کے')}) ((?:[^ ¤]+ ){0,3}?[^ ¤]+) (?:${fold('کی')}|${fold('کے')}) (?:${fold('برآمدات')}|${fold('درآمدات')})`,
  ),
  // "صادرات برنج پاکستان به تفکیک کشور"
  new RegExp(
    `(?:^| )(?:${fold('صادرات')}|${fold('واردات')}) ((?:[^ ¤]+ ){0,2}?[^ ¤]+) ${PLACE} (?:${fold('به تفکیک')}|${fold('بر حسب')}|${fold('به کشور')})`,
  ),
  // "Türkiye'nin Ülkelere Göre Çimento İhracatı"
  /¤ n?[iu]n (?:ulkelere gore )?((?:[^ ¤]+ ){0,2}?[^ ¤]+)(?= (?:ihracati|ithalati)(?: |$))/,
  // "파키스탄의 국가별 쌀 수출", "중국의 쌀 수출 (국가별)"
  /¤ ?의? (?=.*국가별)(?:국가별 )?((?:[^ ¤]+ ){0,2}?[^ ¤]+) (?:수출|수입)(?= |$)/,
  // "中国大米出口（按国别）"
  /¤的? ?([^ ¤]{1,8}?)(?:出口|进口)(?=.*(?:按国|分国|国别))/u,
  // "日本の国別米輸出"
  /¤の(?:国別|国 地域別)の?([^ ¤の]{1,8}?)の?(?:輸出|輸入)/u,
];

/** "Table 3: Main destinations of mangoes", "Provenances du riz": where goods went, or came from; behind them stand the goods. */
export const PLACES_OF =
  /^(?:(?:tab(?:le|leau|la|ela|elle)|cuadro|quadro|annexe?) )?(?:n )?(?:\d+ )*(?:(?:les|the|las|los|as|os) )?(?:(?:principa\S+|main|major|top|leading|key)(?: \d+)? )?(?:(?:pays|paises|countries) (?:de |d |of ))?(destinations?|destinos?|provenances?|procedencias?|provenienci?as?) (?:of(?: the)?|de la|de l|de|des|du|d|del|dos|das|do|da) (?!(?:la |las |les |l |the )?(?:ex|im)port)/;

/** Who or what trades, when, and how it is told: no goods. Some are beginnings of words. */
const OTHER =
  /^(?:top|main|major|key|leading|largest|biggest|principal\S*|principaux|selected|other|member|members|states?|regions?|provinces?|areas?|zones?|districts?|cit(?:y|ies)|economies|compan\S+|firms?|enterprises?|partners?|markets?|suppliers?|buyers?|month|months|year|services?|capital|segun|selon|secondo|a[nñ]ual\S*|annuel\S*|mensu\S+|mensal|(?:bi|multi|uni)?lateral|direct|official|actual|foreign|external|recorded|reported|estimated|projected|expected|planned|historical|recent|regional|national|seaborne|visible|commercial|стран\S*|государств\S*|област\S+|кра[йяею]|район\S*|регион\S*|город\S*|округ\S*|предприят\S+|организац\S+|компани\S+|союз\S*|основн\S+|важнейш\S+|главн\S+|ведущ\S+|услуг\S*|продукци\S|стоимост\S+|товар\S*|рынк\S+|партнер\S*|пользовател\S+|країн\S*|послуг\S*|товарів|pays|etats?|province\S*|provincia\S*|estado\S*|ciudad|ciudades|departament\S+|regiones|ville|zone|union|region|zona|municipi\S+|entreprises|empresas|mercados?|socios|servic\S+|total\S*|general\S*|produtos|productos|produits|prodotti|monde|mundo|laender|land|landern|waren\S*|gutern|gueter\S*|dienst\S+|دول\S*|الدول|البلدان|الخارج|العالم|اهم|اكبر|السلع|البضايع|البضائع|المنتجات|الخدمات|كل|كافه|جميع|مختلف|خلال|اهم|حسب|ulke\S*|baslica|toplam|genel|dis|mal|urun\S*|aylik|yillik|yil\S*|en|cok|ilk|son|hizmet|주요|총|전체|연도별|월별|품목별|국가별|년|상위|국별|대)$|^(?:主要|货物|商品|对外|年度|历年|双边|前|海关|近|服务|总|十大|月|年)/u;

/** The goods that a title names beside the flow and a country; null where it names none. */
export function goodsTitled(text: string, places: PlaceIndex): { name: string } | null {
  const folded = fold(text);
  const placed = goodsOfPlaces(text, folded);
  if (placed !== null) return places.inText(fold(placed)).length > 0 ? null : { name: placed };
  if (text.length > 120 || (flowIn(folded).flow === null && !folded.includes(' trade in '))) return null;
  const found = places.inText(folded);
  if (found.length === 0) return null;
  const marked = found.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}${PLACE}${left.slice(end)}`,
    folded,
  );
  for (const shape of SHAPES) {
    const words = shape.exec(marked)?.[1]?.trim() ?? '';
    if (words !== '' && areGoods(words)) return { name: asWritten(words, text) };
  }
  return null;
}

/** "Provenances du riz, en millions de FCFA": what stands behind the word for the places, up to the unit. */
function goodsOfPlaces(text: string, folded: string): string | null {
  const begins = PLACES_OF.exec(folded)?.[0];
  if (begins === undefined) return null;
  const behind =
    folded
      .slice(begins.length)
      .split(/ (?=(?:en|in) (?:milli|thousand|mil|value|volume|valeur|tonn|(?:19|20)\d\d))/)[0] ?? '';
  const words = behind.trim().split(' ');
  if (words.length > 8 || !areGoods(behind.trim())) return null;
  const [own = ''] = text.split(/,?\s+(?=(?:en|in)\s+(?:milli|thousand|mil|value|volume|valeur|tonn|(?:19|20)\d\d))/i);
  const written = own
    .trim()
    .split(/\s+|(?<=[dl]['’])/)
    .slice(-words.length)
    .join(' ');
  return fold(written) === behind.trim()
    ? written.charAt(0).toUpperCase() + written.slice(1)
    : asWritten(behind.trim(), text);
}

/** Whether words between a flow and a country can be goods: none of them says who, when, how much or that all are meant. */
function areGoods(words: string): boolean {
  const parts = words.split(' ');
  const told = parts.some(
    (word) => OTHER.test(word) || /\d/.test(word) || monthNames.has(word) || flowIn(word).flow !== null,
  );
  const [first = ''] = parts;
  // In French the article folds to tea.
  return !told && (words === 'the' || !speaksOfNone(first)) && !saysHowMuch(words);
}

function saysHowMuch(words: string): boolean {
  return readUnit(words).unit !== null || measureIn(words) !== null;
}
