import { fold } from '../places/fold';
import { isFlowAlone } from '../tables/words/flow-words';
import { wordFinder } from '../tables/words/words';

const totals = wordFinder<true>([
  [
    true,
    'total|totals|total bop|total merchandise|total estimates|total value|total general trade|total merchandise trade|total goods|all merchandise|all commodities|all products|total all products|all goods|total trade|total exports|total imports|total export|total import|grand total|overall total|total products|total of all products|total of all merchandise|total all merchandise|total of merchandise',
  ],
  [
    true,
    'tous produits|total produits|ensemble|todos los productos|total productos|todos os produtos|total geral|total general|insgesamt|alle waren|gesamt|summe|gesamtsumme|zusammen',
  ],
  [
    true,
    'итого|всего|все товары|итого по всем товарам|всего товаров|усього|всього|усяго|разом|jami|жами|бүгд|нийт дүн|барлығы|баары|ҳамагӣ|სულ|ჯამი|ընդամենը|общо|סך הכל|סה כ|tong cong|جمع|الاجمالي العام|ٹوٹل|samtals',
  ],
  [
    true,
    '合计|総額|総計|合計額|总值|总计|總計|合計|总额|總額|所有产品|총계|합계|총액|전체|전 품목|المجموع|المجموع الكلي|المجموع العام|الاجمالي|اجمالي|مجموع|كل|ميزان|كل ميزان|جمع كل|كل السلع|كل المنتجات|toplam|genel toplam|cəmi|osszesen|mindosszesen|totale|totaal|razem|ogolem|celkem|spolu|ukupno|skupaj|viso|kopa|kokku|yhteensa|i alt|totalt|gjithsej|σύνολο|συνολο|сума|всичко|укупно|барлығы|бардыгы|нийт|सम्पूर्ण|कुल|মোট|รวม|รวมทั้งสิ้น|jumlah|tong|tong so|tong kim ngach|tong tri gia|tong gia tri',
  ],
]);

/** Whether a product's name (or code) stands for all products together. */
export function isTotalProduct(text: string): boolean {
  // "ALL PRODUCTS (A+B)", "Total (1+2)".
  const folded = fold(
    closed(text.replace(/^['’]/, '').replace(/\s*\((?:[A-Z\d]{1,2}\s*\+\s*)+[A-Z\d]{1,2}\)\s*$/, '')),
  );
  return (
    totals.whole(folded) !== null ||
    inTwoLanguages(text) ||
    text.trim() === '_T' ||
    ALL_SECTIONS.test(folded) ||
    /^total (?:(?:international|foreign|external|merchandise) )?(?:exports?|imports?|trade)\b/.test(folded) ||
    /^(?:экспорт|импорт|вывоз|ввоз|оборот|товарооборот|внешнеторговый оборот) (?:всего|итого)$/.test(folded) ||
    /\btotal (?:exports?|imports?)$/.test(folded) ||
    isTotalOfFlow(folded) ||
    OF_ALL.test(folded) ||
    /^(?:grand )?total (?:of )?all (?:goods|products|commodities|items)$/.test(folded)
  );
}

/** "کل برآمدات", "Jami eksport", "出口总额": a word for all of them before a flow or behind it. */
function isTotalOfFlow(folded: string): boolean {
  const [first, ...others] = totals.all(folded);
  if (first === undefined || others.length > 0) return false;
  const { start, end } = first;
  const rest = start === 0 ? folded.slice(end) : end === folded.length ? folded.slice(0, start) : '';
  return rest.trim() !== '' && isFlowAlone(rest.trim());
}
/** "کل برآمدات", "إجمالي الصادرات". */
const OF_ALL = new RegExp(
  `^(?:${['کل', 'مجموعی', 'إجمالي', 'اجمالي', 'مجموع', 'جملة'].map(fold).join('|')}) (?:${['برآمدات', 'درآمدات', 'صادرات', 'واردات', 'الصادرات', 'الواردات', 'المستوردات'].map(fold).join('|')})$`,
);

/** "0-9 totalt", "0 to 9 Total": the sections of the SITC all together. */
const ALL_SECTIONS = /^0 (?:to |a |bis )?9 (?:totalt?|all|alle|insgesamt|toplam|i alt|yhteensa)(?: |$)/;

/** "Toplam - Total", "Ogółem / Total": the word for all of them twice, or three times. */
function inTwoLanguages(text: string): boolean {
  const parts = text.split(/\s+[-–—]\s+|\s*[/|]\s*/u);
  const known = parts.filter((part) => totals.whole(fold(part)) !== null).length;
  // Of three languages, one may not be known.
  return parts.length === 2
    ? known === 2
    : parts.length === 3 && known >= 2 && parts.every((part) => /^\p{L}+$/u.test(part));
}

/** Whether a row's label says that it adds up rows of the table ("Total", "Sub-total", "Total Textile & Clothing"). */
export function isSumLabel(text: string): boolean {
  const folded = fold(closed(text));
  return totals.whole(folded) !== null || inTwoLanguages(text) || SUM.test(folded) || isTotalOfFlow(folded);
}

/** "总 值", "合 计": two characters that are set apart to fill their cell. */
function closed(text: string): string {
  return text.trim().replace(/^(\p{Script=Han})\s+(?=\p{Script=Han}$)/u, '$1');
}

const SUM =
  /^(?:sum|suma|summa|somme|soma|totals)$|^(?:sub ?total|total|grand total|subtotal|итого|всего|total general|total geral|summe|소계|小计|小計|المجموع)(?: |$)|(?: total| subtotal| всего| итого)$/;

/** A code without the apostrophe, dots and spaces that tables put around it. */
export function bareCode(text: string): string {
  return (
    text
      .trim()
      .replace(/^['’`]|(?<=\d)['’`]$/g, '')
      .replace(/^HS\s*(?=\d)/i, '')
      // "1.0", "271019.0": what a program of statistics made of a code.
      .replace(/^(\d{1,2}|\d{6,})\.0$/, '$1')
      .replace(/(?<=\d)[.\s](?=\d)/g, '')
  );
}

/** What a heading says of the classification of the codes below it. */
export function classificationIn(header: string): { classification: string; edition: string | null } | null {
  // `cpa2`, `sitc3_desc`: how many digits the codes have.
  const folded = fold(header.replaceAll('_', ' ')).replace(/\b(sitc|bec|isic|cpa|nace|cpc|naics)\d(?:c|d)?\b/, '$1');
  if (/\bsitc\b|мстк|cuci/.test(folded))
    return { classification: 'SITC', edition: editionAfter(folded, /sitc rev ?(\d)/, 'Rev. ') };
  if (/\bbec\b/.test(folded)) return { classification: 'BEC', edition: null };
  if (/\bebops\b/.test(folded)) return { classification: 'EBOPS', edition: null };
  const activity =
    /\b(isic|naics|scian|ciiu|cnae|cpa|nace|cpc|prodcom|nst)\b(?: rev)? ?(\d{4}|\d(?: \d)?)?|(оквэд|окпд|квэд|кпвэд)/.exec(
      folded,
    );
  if (activity !== null)
    return {
      classification: (activity[1] ?? activity[3] ?? '').toUpperCase(),
      edition: activity[2]?.replace(' ', '.') ?? null,
    };
  if (
    /(?:^| )(?:hs|h s|sh|sach|sa(?= \d)|sa(?=[2468](?: |$))|nc\d?|ncm|cn8?|тнвэд|тн вэд|hts|hsn|taric|hscode|harmoni[sz]ed|ucto)(?: |$|\d|code|코드)|hs ?(?:code|codes|コード|编码|編碼|코드|분류)/.test(
      folded,
    )
  ) {
    return { classification: 'HS', edition: editionAfter(folded, /hs ?((?:19|20)\d\d)/, '') };
  }
  return null;
}

function editionAfter(folded: string, pattern: RegExp, prefix: string): string | null {
  const found = pattern.exec(folded)?.[1];
  return found === undefined ? null : prefix + found;
}

/** The editions of the Harmonized System by UN Comtrade's and WITS's codes. */
const EDITIONS: Readonly<Record<string, string>> = {
  H0: '1988/92',
  H1: '1996',
  H2: '2002',
  H3: '2007',
  H4: '2012',
  H5: '2017',
  H6: '2022',
};

/** The editions of the classification of services by UN Comtrade's codes. */
const EBOPS: Readonly<Record<string, string>> = { '02': '2002', '10': '2010' };

/** What a cell of a classification column says: `H5`, `HS`, `S4`, `BEC`. */
export function classificationOf(text: string): { classification: string; edition: string | null } | null {
  const code = text.trim().toUpperCase();
  const edition = EDITIONS[code];
  if (edition !== undefined) return { classification: 'HS', edition };
  if (code === 'HS') return { classification: 'HS', edition: null };
  if (/^S[1-4]$/.test(code)) return { classification: 'SITC', edition: `Rev. ${code.slice(1)}` };
  if (code.startsWith('SITC')) return { classification: 'SITC', edition: null };
  if (/^B[45]$|^BEC/.test(code)) return { classification: 'BEC', edition: null };
  const services = /^EB(?:OPS)?(?:(\d\d)S?)?$/.exec(code);
  if (services !== null)
    return { classification: 'EBOPS', edition: services[1] === undefined ? null : (EBOPS[services[1]] ?? null) };
  return code === '' ? null : { classification: text.trim(), edition: null };
}
