import { describe, expect, it } from 'vitest';
import { readIndicator } from './indicator';
import { measureIn } from './measure-words';

const rows: readonly (readonly [measure: string, texts: string])[] = [
  [
    'value',
    'Value|Trade Value|TradeValue in 1000 USD|primaryValue|Value (US$)|Amount|Valeur|Valor|Valor FOB (US$)|Стоимость|Стоимость, тыс. долл. США|Сумма|Вартість|Wert|Wert in Tsd. EUR|Valore|Değer|Nilai|Trị giá|金额|金額|금액|القيمة|قيمة|مالیت|ارزش|ارزش دلاری|Montant|FOB|CIF|Fob value|Value in thousand US dollars|Kim ngạch|มูลค่า',
  ],
  [
    'quantity',
    'Quantity|Qty|QTY|QTD|Qtde|Quantité|Quantidade|Cantidad|Quantità|Menge|Количество|Кол-во|Кількість|数量|數量|수량|الكمية|كمية|مقدار|Miktar|Kuantitas|Số lượng|Lượng|Quantity (MT)|Qty Unit 2|ปริมาณ|Alt Qty|Supplementary quantity|Ilość',
  ],
  [
    'weight',
    'Net weight (kg)|Netweight|Net Wt|Gross weight|Вес|Вес нетто, кг|Масса нетто|Вага нетто|Poids net|Poids (kg)|Peso|Peso neto|Peso líquido|Quilograma Líquido|Peso netto|Gewicht|Eigenmasse|Ağırlık|Berat|중량|重量|净重|الوزن|وزن|वजन',
  ],
  [
    'share',
    'Share|% Share|Share (%)|%Share|Share in total, %|% of total|Percent of total|As % of GDP|Percentage share|Доля|Доля, %|Доля в экспорте, %|Уд. вес, %|Удельный вес|Частка, %|Питома вага, %|Структура, %|в % к итогу|Part|Part (%)|Part en %|Participación|Participación %|% Part.|Part. %|Participação (%)|Quota %|Anteil|Anteil in %|Pay|Pay (%)|Payı|Pangsa|Tỷ trọng (%)|占比|比重|比重(%)|비중|비중(%)|점유율|구성비|構成比|الحصة|النسبة|النسبة %|حصہ|حصہ (%)|سهم|Weight in total|Udział %|Structure, %|Composition (%)|%|Percent|Porcentaje|% du total|% del total|% do total|Shr',
  ],
  [
    'growth',
    'Growth|% Growth|%Growth|Growth (%)|Growth rate|Change|% change|% Chg|%chg|Change, %|Y-o-Y|YoY|YoY growth|Year on year|Рост|Темп роста|Темп роста, %|Темпы роста, %|Темп прироста, %|Прирост|Изменение|Изменение, %|к предыдущему году, %|в % к предыдущему году|Темп зростання, %|Приріст, %|Évolution|Évolution (%)|Variation|Variation %|Var. %|Var %|Variación|Variación %|Variação|Variação %|Variazione|Variazione %|Veränderung|Veränderung in %|Veränderung gegenüber Vorjahr|Değişim|Değişim (%)|Değişim %|Pertumbuhan|Perubahan (%)|Tăng trưởng|So với cùng kỳ (%)|增长|增长率|同比|同比(%)|同比增长|环比|增減率|增减|증감|증감률|증감률(%)|증가율|전년대비|التغير|نسبة التغير|معدل النمو|نمو|تبدیلی|اضافہ|رشد|درصد تغییر|Dynamika|Increase/Decrease|Annual growth in value between 2018-2022, %|Incr./Decr.|Inc/Dec|CAGR',
  ],
  [
    'rank',
    'Rank|Ranking|No. in ranking|Место|Рейтинг|Rang|Puesto|Posición|Sıra SKIP|순위|排名|名次|الترتيب|درجہ|Peringkat|Rank 2023',
  ],
  [
    'index',
    'Index|Price index|Индекс|Индекс цен|Indice|Índice|Índice de precios|Endeks|指数|지수|مؤشر|RCA index|Concentration index|Trade Complementarity Index|Index number|Terms of trade',
  ],
  [
    'gdp',
    'GDP|GDP (current US$)|Gross domestic product|ВВП|PIB|PIB (US$)|BIP|GSYH|国内生产总值|국내총생산|الناتج المحلي الإجمالي|جی ڈی پی|PDB|GNI',
  ],
  [
    'population',
    'Population|Население|Численность населения|Населення|Población|População|Bevölkerung|Nüfus|Popolazione|人口|인구|عدد السكان|السكان|آبادی|جمعیت|Penduduk',
  ],
  [
    'count',
    'Number of products|No. of countries|Number of partners|No. Of exported HS6 digit Products|Number of firms|Nombre de pays|Количество стран|Число стран|Número de empresas|Anzahl der Länder|عدد الدول|国家数|No. of shipments|Number of exporters',
  ],
  [
    'tariff',
    'Tariff|AHS Simple Average (%)|MFN rate|Applied tariff|Duty|Customs duty|Duties|Пошлина|Ставка пошлины, %|Arancel|Droits de douane|Zoll|关税|관세|الرسوم الجمركية|Tarif douanier|Gümrük vergisi|Calculated duties',
  ],
  [
    'rate',
    'Taux de couverture (%)|Tasa de cobertura, %|Karşılama oranı (%)|Коэффициент покрытия импорта экспортом, %|Exchange rate|Unit value|Unit price|Average price|Price per kg|Price|Unit value (USD/kg)|Курс|Цена|Средняя цена|Средняя цена, долл./т|Ціна|Prix|Prix moyen|Precio|Precio promedio|Preço médio|Preis|Durchschnittswert|Fiyat|Harga|单价|단가|単価|السعر|قیمت|Per capita|Average unit value|US$/kg|USD per tonne|долл./кг',
  ],
];

describe('what words say is measured', () => {
  it.each(rows)('%s', (measure, texts) => {
    const wrong = texts
      .split('|')
      .filter((text) => !text.endsWith('SKIP'))
      .flatMap((text) => {
        const found = readIndicator(text).measure;
        return found === measure ? [] : [`${text}: ${found ?? 'none'}`];
      });
    expect(wrong).toEqual([]);
  });

  it.each([
    'S.No.',
    'Sr. No',
    'Sl.No',
    '№',
    '№ п/п',
    '№ п.п.',
    'No.',
    '#',
    'N°',
    '序号',
    '번호',
    'م',
    'ردیف',
    'STT',
    'Lp.',
    'Sıra No',
    'Sr',
    'S/N',
  ])('%s is a running number', (text) => expect(measureIn(text)?.measure).toBe('serial'));

  it.each([
    'Pakistan',
    '2019',
    'Total',
    'Exports of partners',
    'Paper',
    'Party',
    'Pays',
    'Product',
    'Particulars',
    'Department',
    'Rostov',
    'Portugal',
  ])('%s measures nothing by itself', (text) => expect(measureIn(text)).toBeNull());
});
