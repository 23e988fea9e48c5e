import type { Measure } from '../../figures/figure';
import { fold } from '../../places/fold';
import { wordFinder } from './words';

const finder = wordFinder<Measure | 'serial'>([
  [
    'serial',
    's no|sr no|sl no|s n|serial no|serial number|sr|no п п|п п|№|n п п|번호|序号|序號|ردیف|#|id|item no|numero d ordre|s l no|sno|srno|slno|ser no|serial|s nr|lp|l p|stt|sira no|sira|n|nr|nr crt|م|رقم|الرقم|مسلسل|تسلسل|№ пп|номер|номер п п|n o|лп|no urut|nomor|項番|番号|№ з п|з п|sr|s no #|lfd nr|num|numero|nº|n°|ক্রমিক|क्र सं',
  ],
  [
    'tariff',
    'droits taxes|droits et taxes|droits percus|droits liquides|droits acquittes|droits d importation|droits a l importation|recettes douanieres|import tax|import taxes|customs taxes|derechos de importacion|derechos arancelarios|recaudacion aduanera|impostos de importacao|таможенные платежи|таможенных платежей|imports revenue|import revenue|customs revenue|duty collected|duties collected|revenue collected|duties and taxes|import duty|ahs|mfn|bnd|bound|tariff|tariffs|tariff lines|tariff line|duty|duties|dutiable|duty free|maxrate|minrate|max rate|min rate|maximum rate|minimum rate|simple average|weighted average|specific duty|customs duty|ad valorem|пошлин*|关税|關稅|관세|الرسوم|arancel*|droits de douane|tariff rate|applied tariff|bound rate|mfn applied|zoll|zolle|zollsatz|tarif douanier|tarifs|gumruk vergisi|gumruk|ставка пошлин*|мито|мыт*|dazi|dazio|bea masuk|tarif bea masuk|thue|関税率|关税率|관세율|رسوم جمركيه|التعريفه|تعرفه|محصول|ڈيوٹي|calculated duties|duty rate|preferential rate',
  ],
  [
    'count',
    'no ordered|no delivered|number ordered|number delivered|visitors|visitor arrivals|tourist arrivals|tourists|passengers|turistas|visitantes|touristes|visiteurs|туристов|посетителей|пассажиров|turist sayisi|ziyaretci sayisi|游客|旅客|관광객|lead time|time to export|time to import|time to clear|trend indicator values|so du an|so doanh nghiep|so lao dong|so vu|so nguoi|jumlah proyek|jumlah perusahaan|numero de proyectos|number of|no of|nombre de|numero de|count of|число|численность|количество стран|количество позиций|lines|products exported|transactions|number of partners|number of products|number of countries|no of products|no of countries|no of partners|anzahl der|anzahl|عدد الدول|عدد الشركات|国家数|企业数|品目数|numero de empresas|numero de paises|nº de|number of firms|number of exporters|кількість країн|число стран|количество партнеров|количество товаров|no of shipments|shipments|number of shipments|no of consignments|frequency|broj',
  ],
  [
    'share',
    'فیصدی|فیصد|exports gdp|export gdp|imports gdp|import gdp|trade gdp|x m gdp|trade dependence|dependency ratio|의존도|무역의존도|수출의존도|수입의존도|依存度|贸易依存度|สัดส่วน|ulushi|ulush|ulushi foizda|у % до загального обсягу|у % до загального|у % до підсумку|share|shares|perc|pct|percent|percentage|share in|% of total|% share|percent of total|percentage of total|as % of|% of gdp|% du pib|% del pib|% do pib|% pib|% bip|% des bip|% ввп|% к ввп|% от ввп|% pkb|% gsyh|% of world|of gdp|part de|part en|part|participacion|participacao|quota|anteil*|доля*|доли|уд вес|удельный вес|удельного веса|占比|比重|份额|비중|점유율|구성비|نسبه|النسبه|حصه|حصص|pay|payi|peso percentual|weight in total|composition|distribution|% share|percent share|% of exports|% of imports|% to total|per cent to total|percent to total|% total|в % к итогу|% к итогу|в процентах к итогу|к итогу|% к общему объему|структура|частка|питома вага|доля %|удзельная вага|pangsa|kontribusi|peran|ty trong|co cau|構成比|シェア|割合|占比重|份額|占有率|比例|الحصه|حصه من|النسبه المئويه|سهم|سهم از كل|shr|value pc|valor pc|udzial|struktura|podil|ponder*|incidenza|peso %|repartition|part de marche|estructura|% del total|% do total|% du total|struktur|structure|structure %|percentage of total|proportion|pct of total|contribution|% contribution|寄与度|寄与率|贡献率|貢獻率|贡献度|기여도|기여율|вклад в прирост|вклад, п п|percent of world|porcentaje|participacion %|part %|% part',
  ],
  [
    'growth',
    'perub|perub %|trend %|tren %|y y|год к году|yr yr|г г|r r|q q|m m|% of previous year|% of the previous year|percent of previous year|percent of the previous year|% of corresponding period|% of the corresponding period|as % of previous|อัตราขยายตัว|อัตราการขยายตัว|การเปลี่ยนแปลง|เปลี่ยนแปลง|у % до|in % to|% to|mom|m o m|qoq|q o q|growth|growth rate|change|% change|changes|increase|decrease|yoy|y o y|variation|variacion|variacao|var|evolution|cagr|annual growth|% growth|рост|роста|темп*|прирост*|прироста|изменен*|динамика|к предыдущему|в % к|to previous|增长|增长率|增減|增减|同比|环比|증감|증감률|증가율|التغير|النمو|معدل النمو|degisim|veranderung*|relative to|over previous|increase decrease|% growth|% chg|chg|% chang*|percent change|percentage change|pct change|variance|variations|variaciones|variacoes|ecart|ecarts|% variance|year on year|year over year|приріст|темп зростання|темпи зростання|зростання|зміна|змена|тэмп росту|рост снижение|прирост снижение|в % к предыдущему году|к соответствующему периоду|к соотв периоду|темп роста снижения|динамика %|variazione|variazioni|var %|% var|crescita|pertumbuhan|perubahan|tang truong|tang giam|so voi cung ky|so voi|so sanh|전년대비|전년동기대비|전년 대비|증감율|성장률|増減率|増減|伸率|伸び率|前年比|前年同期比|前年同月比|比去年同期|累计比去年同期|同比|环比|同比增减|增减率|增幅|较上年|نمو|التغير %|نسبه التغير|تغير|معدل التغير|الزياده|تبديلي|اضافه|شرح نمو|رشد|درصد تغيير|تغييرات|dynamika|zmiana|incr decr|inc dec|increase decrease %|zuwachs|zunahme|abnahme|veranderung gegenuber*|wachstum|artis|artis %|degisim %|growth %|crecimiento|crescimento|croissance|taux de croissance|accroissement|evolucion|evolucao|tasa de crecimiento|taxa de crescimento|difference|diff|fark|farki|فرق|% difference|розмір зміни|crestere|zmena',
  ],
  [
    'rank',
    'rank|ranking|rang|место|ранг|순위|排名|名次|ترتيب|sira|рейтинг|puesto|posicion|posicao|الترتيب|درجه|peringkat|место в экспорте|порядковый номер места|順位|名次排序|thu hang|xep hang|sira sirasi|ranking 2023|rank no',
  ],
  [
    'index',
    'hhi|hhi *|herfindahl*|gini|theil|index|idx|deflator*|deflateur*|deflactor*|deflazion*|дефлятор*|平减指数|디플레이터|indices|indice|indicador de|индекс*|индекса|指数|指數|지수|مؤشر|endeks*|concentration index|penetration|terms of trade|index number|indices|indeks*|індекс*|индексы|rca|hirschman|herfindahl|rasio|diversification',
  ],
  [
    'gdp',
    'gdp|gross domestic product|ввп|pib|国内生产总值|國內生產毛額|국내총생산|الناتج المحلي|bip|gsyh|produto interno bruto|producto interno bruto|gni|gross national income|gnp|gross national product|جي ڈي پي|pdb|pkb|hdp|валовой внутренний продукт|валовий внутрішній продукт|produit interieur brut|bruttoinlandsprodukt|prodotto interno lordo|pil|produk domestik bruto|gdp current|الناتج المحلي الاجمالي|توليد ناخالص داخلي',
  ],
  [
    'population',
    'population|pop|poblacion|populacao|население|численность населения|人口|인구|السكان|nufus|населення|насельніцтва|bevolkerung|popolazione|آبادي|جمعيت|عدد السكان|penduduk|jumlah penduduk|dan so|ludnosc|poblacion total|populacao total|inhabitants|einwohner',
  ],
  [
    'rate',
    'gdp per worker|gdp per hour worked|gdp per person employed|output per worker|taux de couverture|couverture|taux couverture|tasa de cobertura|taxa de cobertura|cobertura|saggio di copertura|tasso di copertura|deckungsquote|karsilama orani|karsilama|коэффициент покрытия|покрытие импорта|نسبة التغطية|معدل التغطية|stopa pokrycia|pokrytie|import cover|months import cover|months of imports|months of import|exchange rate|tipo de cambio|tasa de cambio|taxa de cambio|wechselkurs*|per capita|per head|per person|per inhabitant|per kapita|par habitant|par tete|pib habitant|pib hab|por habitante|por habitantes|pro kopf|je einwohner|на душу|на душу населения|人均|1인당|kisi basina|unit value|unit price|price|prices|rate|ratio|average price|курс|цена|средняя цена|单价|單價|단가|سعر|precio|precios|prix|distance|average distance|ціна|средняя контрактная цена|preco|precos|preco medio|preis|preise|durchschnittspreis|durchschnittswert|durchschnittswerte|fiyat|birim fiyat|birim deger|harga|harga satuan|don gia|gia|単価|平均単価|均价|平均价格|السعر|متوسط السعر|قيمت|نرخ|us$ kg|usd kg|us$ per kg|usd per kg|usd per tonne|usd t|us$ t|usd mt|us$ mt|us$ per tonne|us$ per ton|долл кг|долл т|eur kg|euro kg|price per*|per kg|per tonne|prezzo|prezzo medio|valor unitario|valores unitarios|valeur unitaire|valeurs unitaires|valore unitario|valori unitari|стоимость единицы|قيمه الوحده|precio unitario|prix unitaire|prix moyen|unit values|rates of exchange|kurs',
  ],
  [
    'weight',
    'mass|net wgt|gross wgt|netweight|net weight|gross weight|grossweight|netwgt|grosswgt|net mass|net wgt|weight|poids|peso|peso neto|peso liquido|вес|масса|вес нетто|нетто|순중량|총중량|중량|重量|净重|淨重|الوزن|وزن|gewicht|agirlik|berat|net wt|gross wt|wt|eigenmasse|eigengewicht|nettogewicht|rohmasse|masa|masa neta|masse nette|masse|вага|вага нетто|маса нетто|маса|quilograma liquido|kilogramas|peso kg|berat bersih|trong luong|khoi luong|वजन|وزن خالص|وزن صافي|الوزن الصافي|الوزن القائم|waga|waga netto|hmotnost|masa netto|thousand tonnes|volume tonnes',
  ],
  [
    'quantity',
    'quantity|qt estat|qtd|qtde|quantities|en volume|in volume|by volume|volume terms|en volumen|em volume|в натуральном выражении|quant|quan|qnty|qty|quantite|quantites|quantidade|cantidad|cant|menge|quantita|количество|кол во|количество*|объем в натуральном|수량|数量|數量|الكميه|كميه|مقدار|miktar|alt qty|altqty|supplementary|suppl unit|volume in tons|кількість|колькасць|kuantitas|jumlah barang|so luong|luong|ปริมาณ|ilosc|mnozstvi|volume mt|volume in mt|volume kg|объем поставок|физический объем|количество единиц|qty 1|qty1|qty 2|qty unit 2|besondere masseinheit|unite supplementaire|unidades fisicas|quantity 1|quantity 2|कितनी मात्रा|मात्रा|পরিমাণ|كميات|الكميات|تعداد',
  ],
  [
    'value',
    'value|ارزش|مبلغ|قدر|abs|absolute|absolute value|absolute values|values|ertek|trade value|tradevalue|primaryvalue|cifvalue|fobvalue|amount|valeur|valeurs|valor|valores|стоимость|сумма|объем|금액|金额|金額|价值|总值|القيمه|قيمه|ماليت|wert|werte|valore|deger|nilai|montant|montants|monto|montos|importe|fob|cif|вартість|вартасць|tri gia|gia tri|kim ngach|มูลค่า|मूल्य|মূল্য|ارزش|ارزش دلاري|ارزش ريالي|ماليت|قيم|values in|valeur fob|valeur caf|valor cif|valor fob|customs value|statistical value|stat value|statistischer wert|valeur statistique|valor estadistico|valore statistico|fob value|cif value|таможенная стоимость|статистическая стоимость|wartosc|hodnota|vrednost|valoare|amt|tradevalue|trade value us|money|sum|kiymet|tutar|fob degeri|金額千円|価額',
  ],
]);

/** A measure found in words. `serial` is a running number: no figure at all. */
export interface MeasureReading {
  measure: Measure | 'serial';
  words: string;
}

/** The measure that the words of a header, indicator or title speak of; null when they do not say. */
export function measureIn(text: string): MeasureReading | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = read(text);
  if (known.size < REMEMBERED) known.set(text, reading);
  return reading;
}

const known = new Map<string, MeasureReading | null>();
const REMEMBERED = 20_000;

/** `% Growth` and `%Growth`, `TradeValue` and `trade_value`, `Quantity2` and `Quantity 2` are the same words. */
function parted(text: string): string {
  return text
    .replace(/_/g, ' ')
    .replace(/%/g, ' % ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/(?<=[A-Za-z]{5})(?=\d)/g, ' ');
}

/** "At current prices": how money is valued, no price. */
const PRICE_BASIS =
  /(?:^| )(?:(?:at|in|aux|en|a|в) )?(?:current|constant|comparable|courants|corrientes|correntes|постоянных|текущих|сопоставимых) (?:us |usd |domestic )?(?:dollars? )?(?:prices?|ценах)(?= |$)|(?:^| )(?:prix courants|prix constants|precios corrientes|precios constantes|precos correntes)(?= |$)/g;

/** "Euro area (changing composition)": of whom a union is made, and no share. */
const MEMBERS = /(?:^| )(?:changing|fixed|evolving|current) composition(?= |$)/g;

/** "Phân theo cấp quản lý", "Tổng cục Hải quan": who manages, and the customs; no short form of a quantity. */
const OFFICES = /(?:^| )(?:quan ly|quan he|hai quan|co quan)(?= |$)/g;

/** "Réserves de change", "Taux de change": money of other countries, and no change. */
const OF_EXCHANGE = /(?<=^| )(reserves?|taux|cours|marche|office|pertes|gains) de changes?(?= |$)/g;

/** "Vehicles and part thereof": a part of goods, where the French share stands first. */
function isPiece(word: string, folded: string): boolean {
  return word === 'part' && !/^(?:la )?part(?: %| (?:d|de|du|des|dans|en|relative|totale?)(?: |$)|$)/.test(folded);
}

function read(written: string): MeasureReading | null {
  const bare = fold(written)
    .replace(PRICE_BASIS, ' ')
    .replace(MEMBERS, ' ')
    .replace(OFFICES, ' ')
    .replace(OF_EXCHANGE, (_, word) => (word === 'taux' || word === 'cours' ? ' exchange rate ' : ' '));
  const text = bare === fold(written) ? written : bare;
  if (/^\s*(?:(?:s[rl]?\.?\s?)?#|№|N°|Nº)\s*$/i.test(text)) return { measure: 'serial', words: text };
  const folded = fold(parted(text));
  const found = [...finder.all(folded), ...finder.all(fold(text))];
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
    const word = found.find(({ value, start, end }) => value === measure && !isPiece(folded.slice(start, end), folded));
    if (word !== undefined) return { measure, words: folded.slice(word.start, word.end) };
  }
  return /%/.test(folded) ? { measure: 'share', words: '%' } : null;
}
