import type { Measure } from '../figures/figure';
import { wordFinder } from '../tables/words/words';

/** A unit of amount in base units, what it measures, and how many base units it is. */
export interface Amount {
  unit: string;
  measure: Measure;
  times: number;
}

const weight = (unit: string, times = 1): Amount => ({ unit, measure: 'weight', times });
const quantity = (unit: string, times = 1): Amount => ({ unit, measure: 'quantity', times });

/** Units of amount by their signs and names; tonnes stay tonnes. */
export const amounts = wordFinder<Amount>([
  [
    weight('kg'),
    'kg|kgs|kgm|kgr|kgrs|kg net|kilogram|kilograms|kilogramme|kilogrammes|kilogramos|kilogramo|kilogramm|quilograma|quilogramas|quilos|quilo|kilos|kilo|kilogramow|chilogrammi|кг|килограмм*|кілограм*|公斤|千克|킬로그램|キログラム|كيلوجرام*|كيلوغرام*|كيلو جرام|كجم|كغ|كغم|كلغ|كيلوگرم|كلوگرام|كيلو گرام|กิโลกรัม|किलोग्राम|kilogramm*',
  ],
  [weight('kg', 100), '100 kg|100kg|quintal|quintals|quintaux|центнер*|ц'],
  [
    weight('t'),
    'tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes|tne|mt|mts|m t|m tons|mtons|m ton|toneladas|tonelada|tonelada metrica|toneladas metricas|tm|tonnen|tonn|tonnellate|tonnes metriques|ton metrik|тонн|тонны|тонна|тн|tn|tns|т|吨|噸|톤|طن|اطنان|تن|ٹن|tan|tấn|ตัน|टन|tonu|tun|tonelad*',
  ],
  [weight('t', 1000), 'kt|kilotonne|kilotonnes|kilotons|ktonnes|кт|килотонн*'],
  // What was carried, times how far: no weight.
  [
    quantity('tkm'),
    'tkm|t km|ton km|tons km|tonne km|tonnes km|tan km|ton kilomet*|tons kilomet*|tonne kilomet*|tonnes kilomet*|ткм|т км|тонно км|тонно километр*|тонн км',
  ],
  [quantity('pkm'), 'pkm|passenger km|passenger kilomet*|пасс км|пассажиро километр*'],
  [weight('g'), 'gram|grams|grammes|gramos|грамм*|gramas'],
  [weight('lb'), 'lb|lbs|pounds weight'],
  [quantity('ct'), 'carat|carats|ct|карат*|克拉|قيراط'],
  [
    { unit: '%', measure: 'share', times: 1 },
    '%|pc gdp|percent|per cent|percentage|percentages|pct|pour cent|pourcentage|por ciento|por cento|porcentaje|porcentagem|prozent|percento|procent|procenty|процент*|відсот*|в процентах|百分比|퍼센트|パーセント|بالمئه|في المئه|المئه|بالمائه|نسبه مئويه|درصد|فيصد|yuzde|yüzde|foiz|foizda|foizlarda|faiz|faizla|persen|phan tram|ร้อยละ|प्रतिशत',
  ],
  [
    quantity('l'),
    'litre|litres|liter|liters|litro|litros|litri|ltr|ltrs|l|литр*|л|公升|리터|لتر|ليتر|لیٹر|liter murni',
  ],
  [quantity('l', 100), 'hl|hectolitre*|hectoliter*|hektoliter*'],
  [
    quantity('m3'),
    'm3|م3|cubic metre|cubic metres|cubic meter|cubic meters|cu m|cum|cbm|metros cubicos|metres cubes|куб м|м3|кубометр*|кубических метров|кубических метра|кубические метры|立方米|متر مكعب|مكعب ميٹر',
  ],
  [
    quantity('m2'),
    'm2|م2|square metre|square metres|square meter|square meters|sq m|sqm|sq metres|sq meters|metros cuadrados|metros quadrados|metres carres|кв м|м2|平方米|متر مربع|مربع ميٹر|sq mtr',
  ],
  [quantity('ha'), 'hectare*|hectarea*|hektar*|гектар*|тыс га|公顷|公頃|헥타르|هكتار*|هیکتار*'],
  [quantity('m'), 'metre|metres|meter|meters|metros lineales|mtr|mtrs|погонных метров|пог м'],
  [
    quantity('u'),
    'u|nmb|nar|numero unidade|numero unidades|no of pieces|number of items|number of pieces|no of items|items|pieces|pcs|pce|pc|nos|piece|pza|piezas|pieza|pecas|unidades|unites|stuck|stück|pezzi|sztuk|шт|штук|штуки|штука|единиц|個数|قطعه|عدد قطع|ชิ้น|buah|adet|cai|chiec',
  ],
  [quantity('thousand'), 'thousand items|thousands of items|тыс шт'],
  [quantity('pair'), 'pairs|pair|2u|2 u|prs|pares|paires|paar|пар|пары|켤레|cift'],
  [quantity('dozen'), 'dozen|dozens|doz|dzn|12u|docenas|duzias|douzaines|дюжин*|ڈوزن|درجن'],
  [quantity('bbl'), 'barrel|barrels|bbl|bbls|barril|barriles|barris|баррел*|برميل'],
  [quantity('cf'), 'cubic feet|cubic foot|cu ft|cf'],
  [quantity('cf/d'), 'cubic feet per day|cubic feet a day|cf d|cfd'],
  [quantity('bbl/d'), 'bbl d|bpd|barrels per day|barrels a day|barrels day|barriles diarios|баррел* в сутки'],
  [quantity('kWh'), 'kwh|kw h|kilowatt hour*|квт ч|квтч|квт час*|киловатт час*|ك و س'],
  [quantity('kWh', 1e3), 'mwh'],
  [quantity('kWh', 1e6), 'gwh|gigawatt hour*|гвт ч|гвтч'],
  [quantity('kWh', 1e9), 'twh|terawatt hour*|твт ч|твтч'],
  [quantity('MW'), 'megawatt|megawatts'],
  [quantity('MW', 1e3), 'gigawatt|gigawatts'],
  [quantity('TJ', 1e6), 'exajoule*'],
  [quantity('TJ', 1e3), 'petajoule*'],
  [
    quantity('toe'),
    'toe|tonne of oil equivalent|tonnes of oil equivalent|tons of oil equivalent|tonnes equivalent petrole|tep|т н э',
  ],
  [quantity('toe', 1e3), 'ktoe|ktep'],
  [quantity('toe', 1e6), 'mtoe|mtep'],
  [quantity('TJ'), 'tj|terajoule*'],
  [quantity('TEU'), 'teu|teus'],
]);

/**
 * Signs of amounts that are also parts of other words (台 in 台湾, トン in トンガ, عدد in عدد الدول): only as the whole of a text,
 * with a scale before it or not.
 */
export const counters = wordFinder<Amount>([
  [quantity('u'), '个|個|件|台|辆|輛|艘|架|只|支|张|套|头|개|대|건|枚|本|عدد|وحده|وحدات|حبه'],
  [quantity('pair'), '双|雙|足|زوج|جوڑے|جوڑا'],
  [quantity('dozen'), '打'],
  [quantity('bbl'), '桶'],
  [quantity('m'), '米'],
  [quantity('l'), '升|リットル'],
  [weight('g'), '克|グラム'],
  [weight('t'), 'トン'],
]);
