import type { Measure } from '../figures/figure';
import { fold } from '../places/fold';
import { wordFinder } from './words';

const finder = wordFinder<Measure | 'serial'>([
  [
    'serial',
    's no|sr no|sl no|s n|serial no|serial number|sr|no п п|п п|№|n п п|번호|序号|序號|ردیف|#|id|item no|numero d ordre',
  ],
  [
    'tariff',
    'ahs|mfn|bnd|bound|tariff|tariffs|tariff lines|tariff line|duty|duties|dutiable|duty free|maxrate|minrate|max rate|min rate|maximum rate|minimum rate|simple average|weighted average|specific duty|customs duty|ad valorem|пошлин*|关税|關稅|관세|الرسوم|arancel*|droits de douane',
  ],
  [
    'count',
    'number of|no of|nombre de|numero de|count of|число|количество стран|количество позиций|lines|products exported|transactions',
  ],
  [
    'share',
    'share|shares|share in|% of total|% share|percent of total|percentage of total|as % of|% of gdp|% of world|of gdp|part de|part en|part|parts|participacion|participacao|quota|anteil*|доля*|доли|уд вес|удельный вес|удельного веса|占比|比重|份额|비중|점유율|구성비|نسبه|النسبه|حصه|حصص|pay|payi|peso percentual|weight in total|composition|distribution',
  ],
  [
    'growth',
    'growth|growth rate|change|% change|changes|increase|decrease|yoy|y o y|variation|variacion|variacao|var|evolution|cagr|annual growth|% growth|рост|роста|темп*|прирост*|прироста|изменен*|динамика|к предыдущему|в % к|to previous|增长|增长率|增減|增减|同比|环比|증감|증감률|증가율|التغير|النمو|معدل النمو|degisim|veranderung*|relative to|over previous|increase decrease',
  ],
  ['rank', 'rank|ranking|rang|место|ранг|순위|排名|名次|ترتيب|sira'],
  [
    'index',
    'index|indices|indice|indicador de|индекс*|индекса|指数|指數|지수|مؤشر|endeks*|concentration index|penetration',
  ],
  [
    'gdp',
    'gdp|gross domestic product|ввп|pib|国内生产总值|國內生產毛額|국내총생산|الناتج المحلي|bip|gsyh|produto interno bruto|producto interno bruto|gni|gross national income',
  ],
  ['population', 'population|poblacion|populacao|население|численность населения|人口|인구|السكان|nufus'],
  [
    'rate',
    'exchange rate|per capita|unit value|unit price|price|prices|rate|ratio|average price|курс|цена|средняя цена|单价|單價|단가|سعر|precio|prix|distance|average distance',
  ],
  [
    'weight',
    'netweight|net weight|gross weight|grossweight|netwgt|grosswgt|net mass|net wgt|weight|poids|peso|peso neto|peso liquido|вес|масса|вес нетто|нетто|순중량|총중량|중량|重量|净重|淨重|الوزن|وزن|gewicht|agirlik|berat',
  ],
  [
    'quantity',
    'quantity|quantities|qty|quantite|quantites|quantidade|cantidad|menge|quantita|количество|кол во|количество*|объем в натуральном|수량|数量|數量|الكميه|كميه|مقدار|miktar|alt qty|altqty|supplementary|suppl unit|volume in tons',
  ],
  [
    'value',
    'value|values|trade value|tradevalue|primaryvalue|cifvalue|fobvalue|amount|valeur|valeurs|valor|valores|стоимость|сумма|объем|금액|金额|金額|价值|总值|القيمه|قيمه|ماليت|wert|werte|valore|deger|nilai|montant|importe|fob|cif',
  ],
]);

/** A measure found in words. `serial` is a running number: no figure at all. */
export interface MeasureReading {
  measure: Measure | 'serial';
  words: string;
}

/** The measure that the words of a header, indicator or title speak of; null when they do not say. */
export function measureIn(text: string): MeasureReading | null {
  const folded = fold(text.replace(/_/g, ' ').replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
  const plain = fold(text);
  const found = [...finder.all(folded), ...finder.all(plain)];
  const order: readonly (Measure | 'serial')[] = [
    'tariff',
    'count',
    'growth',
    'share',
    'rank',
    'population',
    'index',
    'rate',
    'weight',
    'quantity',
    'gdp',
    'value',
  ];
  if (finder.whole(folded) === 'serial') return { measure: 'serial', words: text };
  for (const measure of order) {
    const word = found.find(({ value }) => value === measure);
    if (word !== undefined) return { measure, words: folded.slice(word.start, word.end) };
  }
  return /%/.test(folded) ? { measure: 'share', words: '%' } : null;
}
