import { fold } from '../places/fold';
import { wordFinder } from '../tables/words/words';

/** Words and signs for powers of ten. `mil` is a thousand in Spanish and Portuguese and a million in English and Czech: see `milIn`. */
export const scales = wordFinder<number>([
  [
    1e3,
    'χιλ|χιλιαδες|χιλιάδες|thousand|thousands|thous|thsd|th|000|000s|1000|1 000|ths|k|kdh|ksek|tkr|in thousands|milliers|millier|miles|miles de|milhares|milhar|tausend|tsd|migliaia|duizend|tysiac*|tys|tis|tisic*|tisuc*|tisoc*|tisic*|tukst*|mije|mii|mie|ezer|bin|ribu|ribuan|nghin|nghìn|ngan|ngàn|elfu|tusen|tuhatta|tuhat|tusind|ming|хиляди|хил|хиљад*',
  ],
  [
    1e3,
    'אלף|אלפי|հազ|հազար|мянга*|мян|миң|müň|ҳазор|илјад*|ათას*|тыс|тысяч|тысячи|тысячах|тысяча|тис|тисяч|хиљад*|hiljad*|мың|минг|тысяч|千|천|الف|الاف|الآلاف|آلاف|ہزار|هزار|ھزار|พัน|हजार|হাজার|хиляди|бин',
  ],
  [1e4, '万|萬|만|1万|一万|ten thousand|10 thousand|tenthousand|dix mille'],
  [1e5, 'lakh|lakhs|lac|lacs|لاكھ|لاکھ|लाख|লাখ|hundred thousand|100 thousand|hundredthousand'],
  [
    1e6,
    'מיליון|מיליוני|מליון|मिलियन|εκατ|εκατομμυρια|εκατομμύρια|মিলিয়ন|million|millions|mn|mln|mns|mils|mio|mios|mill|mm|m|millones|millones de|milhoes|milhao|millon|milioni|milione|miljoen|milionow|miliony|milionu|milioane|milionov|milyon|mln|juta|jutaan|trieu|triệu|millio|milj|miljoner|miljonit|miljoona*|millionen|milions|milijuna|milijuni|miliona|mdh|mdt|msek|mkr|mnok|mdkk',
  ],
  [
    1e6,
    'մլն|მლნ|მილიონ*|1000000|1 000 000|млн|миллион*|мильйон*|мільйон*|мільён*|милион*|милиона|百万|百萬|백만|مليون|ملايين|ملین|ملين|مليونا|ميليون|ميليونها|ล้าน|दस लाख|сая',
  ],
  [1e7, 'crore|crores|cr|千万|千萬|천만|كروڑ|کروڑ|करोड|কোটি|ten million|tenmillion|10 million'],
  [1e8, '亿|億|억|hundred million|hundredmillion|100 million|1亿'],
  [
    1e9,
    'billion|billions|bn|bln|bns|mrd|mrds|mld|mds|md|milliard|milliards|milliarden|mil millones|mil milhoes|miles de millones|bilhoes|bilhao|miliardi|miliardo|miliardow|miljard|miljarder|mia|milyar|miliar|ty|tỷ|tỉ|miliarde|milliard*|mlrd|thousand million|thousands of million|millardos|mmdh',
  ],
  [
    1e9,
    'מיליארד|מיליארדי|बिलियन|अर्ब|მლრდ|მილიარდ*|млрд|миллиард*|мільярд*|милијард*|милиард*|十亿|十億|십억|مليار|مليارات|بليون|ميليارد|ارب|अरब|พันล้าน|тэрбум',
  ],
  [1e12, 'trillion|trillions|trillones|трлн|триллион*|万亿|萬億|兆|조|billones de|هزار ميليارد|تريليون'],
]);

/** Whether the thousand of Portuguese and Spanish or the million of English, Czech and Romanian is meant by `mil`. */
export function milIn(text: string): number | null {
  const found = /(?<!\p{L})(mil)(?!\p{L})(\.?)/iu.exec(text);
  if (found === null) return null;
  const [, word = '', dot = ''] = found;
  const before = text.slice(0, found.index).trimEnd();
  const after = text.slice(found.index + found[0].length).trimStart();
  if (/^(?:US\s?\$|USD|R\$|€|d[oó]lar|euro|tonelad|pesos|reais|quilo|kilo)/i.test(after) && dot === '') return 1e3;
  if (dot !== '') return 1e6;
  if (/(?:US\s?\$|USD|\$|EUR|€)$/i.test(before) && word !== 'mil') return 1e6;
  const iberian =
    isIberian(text) ||
    /(?<!\p{L})(?:valor|valores|em|en|de|do|da|fob|por|pre[cç]o|dados|exporta\S*|importa\S*)(?!\p{L})/iu.test(text);
  return iberian ? 1e3 : 1e6;
}

/** Whether words of trade in Portuguese or Spanish stand in a text. */
export function isIberian(text: string): boolean {
  return IBERIAN.test(fold(text));
}

const IBERIAN =
  /(?:^| )(?:exportac(?:ao|oes|ion|iones)|importac(?:ao|oes|ion|iones)|comercio|comercial|intercambio|balanca|balanza|paises|pais|periodo|ano|anos|fonte|fuente|milhoes|millones|produtos?|productos?|mercadorias|mercancias)(?: |$)/;

/** A bare `mil` behind or before money, with no dot: "US$ mil". */
export const BARE_MIL = /(?<!\p{L})mil(?![\p{L}.])/u;

const BEHIND =
  /(?<!\bper[ _]|\bpor[ _]|\bна |\d ?)(?<=[\s_(,])(thousands?|millions?|billions?|trillions?|mn|mln|bn|bln|crores?|lakhs?|millones|miles de millones|milliards|milliers|milh[õo]es|bilh[õo]es|millionen|milliarden|тыс|млн|млрд|百万|亿|십억|백만)\.?(?:\s+(?:people|persons|inhabitants|d['’]habitants|habitant[se]?|de (?:habitantes|personas|pessoas|personnes)|personas|personnes|pessoas|einwohner|чел(?:\.|овек)?|жителей))?\s*\)?[\s/]*$/iu;

/** `gdp_trillion`, "Exports (millions)", "Population, million people": the scale at the end of a text that names no unit. */
export function scaleBehind(text: string): number | null {
  const word = BEHIND.exec(text)?.[1];
  return word === undefined ? null : scales.whole(fold(word));
}
