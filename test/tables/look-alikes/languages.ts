/** The words of a made-up table in one language. Places are ISO codes with the name that the table writes. */
export interface Language {
  code: string;
  reporter: readonly [code: string, name: string];
  partners: readonly (readonly [code: string, name: string])[];
  world: string;
  others: string;
  group: string;
  exports: string;
  imports: string;
  balance: string;
  turnover: string;
  total: string;
  country: string;
  year: string;
  product: string;
  hs: string;
  goods: readonly string[];
  value: string;
  quantity: string;
  share: string;
  growth: string;
  indicator: string;
  unitWord: string;
  million: string;
  thousand: string;
  months: readonly string[];
  /** Titles of tables of the reporter. */
  exportsTitle: string;
  importsTitle: string;
  tradeTitle: string;
  /** With the first partner. */
  withTitle: string;
  exportsToTitle: string;
  source: string;
}

const english: Language = {
  code: 'en',
  reporter: ['PAK', 'Pakistan'],
  partners: [
    ['BLR', 'Belarus'],
    ['CHN', 'China'],
    ['DEU', 'Germany'],
    ['USA', 'United States of America'],
    ['ARE', 'United Arab Emirates'],
    ['KOR', 'Korea, Rep. of'],
  ],
  world: 'World',
  others: 'Others',
  group: 'European Union',
  exports: 'Exports',
  imports: 'Imports',
  balance: 'Balance',
  turnover: 'Total trade',
  total: 'Total',
  country: 'Country',
  year: 'Year',
  product: 'Commodity',
  hs: 'HS Code',
  goods: ['Cereals', 'Cotton', 'Machinery', 'Vehicles', 'Pharmaceutical products'],
  value: 'Value',
  quantity: 'Quantity',
  share: 'Share (%)',
  growth: '% change',
  indicator: 'Indicator',
  unitWord: 'Unit',
  million: 'million US dollars',
  thousand: "US$ '000",
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  exportsTitle: 'Exports of Pakistan by country of destination',
  importsTitle: 'Imports of Pakistan by country of origin',
  tradeTitle: "Pakistan's foreign trade by partner country",
  withTitle: "Pakistan's trade with Belarus",
  exportsToTitle: "Pakistan's exports to Belarus",
  source: 'Source: Bureau of Statistics',
};

const french: Language = {
  ...english,
  code: 'fr',
  reporter: ['TUN', 'Tunisie'],
  partners: [
    ['FRA', 'France'],
    ['DEU', 'Allemagne'],
    ['ITA', 'Italie'],
    ['USA', 'États-Unis'],
    ['GBR', 'Royaume-Uni'],
    ['KOR', 'Corée du Sud'],
  ],
  world: 'Monde',
  others: 'Autres',
  group: 'Union européenne',
  exports: 'Exportations',
  imports: 'Importations',
  balance: 'Solde',
  turnover: 'Total des échanges',
  total: 'Total',
  country: 'Pays',
  year: 'Année',
  product: 'Produit',
  hs: 'Code SH',
  goods: ['Céréales', 'Coton', 'Machines', 'Véhicules', 'Produits pharmaceutiques'],
  value: 'Valeur',
  quantity: 'Quantité',
  share: 'Part (%)',
  growth: 'Variation (%)',
  indicator: 'Indicateur',
  unitWord: 'Unité',
  million: "millions d'euros",
  thousand: "milliers d'euros",
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  exportsTitle: 'Exportations de la Tunisie par pays',
  importsTitle: 'Importations de la Tunisie par pays',
  tradeTitle: 'Commerce extérieur de la Tunisie par pays',
  withTitle: 'Échanges commerciaux de la Tunisie avec la France',
  exportsToTitle: 'Exportations de la Tunisie vers la France',
  source: 'Source : Institut national de la statistique',
};

const spanish: Language = {
  ...english,
  code: 'es',
  reporter: ['MEX', 'México'],
  partners: [
    ['ESP', 'España'],
    ['DEU', 'Alemania'],
    ['CHN', 'China'],
    ['USA', 'Estados Unidos'],
    ['GBR', 'Reino Unido'],
    ['KOR', 'Corea del Sur'],
  ],
  world: 'Mundo',
  others: 'Otros',
  group: 'Unión Europea',
  exports: 'Exportaciones',
  imports: 'Importaciones',
  balance: 'Saldo',
  turnover: 'Comercio total',
  total: 'Total',
  country: 'País',
  year: 'Año',
  product: 'Producto',
  hs: 'Fracción arancelaria',
  goods: ['Cereales', 'Algodón', 'Máquinas', 'Vehículos', 'Productos farmacéuticos'],
  value: 'Valor',
  quantity: 'Cantidad',
  share: 'Participación (%)',
  growth: 'Variación (%)',
  indicator: 'Indicador',
  unitWord: 'Unidad',
  million: 'millones de dólares',
  thousand: 'miles de dólares',
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  exportsTitle: 'Exportaciones de México por país',
  importsTitle: 'Importaciones de México por país',
  tradeTitle: 'Comercio exterior de México por país',
  withTitle: 'Comercio de México con España',
  exportsToTitle: 'Exportaciones de México a España',
  source: 'Fuente: Secretaría de Economía',
};

const portuguese: Language = {
  ...spanish,
  code: 'pt',
  reporter: ['BRA', 'Brasil'],
  partners: [
    ['PRT', 'Portugal'],
    ['DEU', 'Alemanha'],
    ['CHN', 'China'],
    ['USA', 'Estados Unidos'],
    ['GBR', 'Reino Unido'],
    ['KOR', 'Coreia do Sul'],
  ],
  others: 'Outros',
  group: 'União Europeia',
  exports: 'Exportações',
  imports: 'Importações',
  turnover: 'Corrente de comércio',
  year: 'Ano',
  product: 'Produto',
  hs: 'Código NCM',
  goods: ['Cereais', 'Algodão', 'Máquinas', 'Veículos', 'Produtos farmacêuticos'],
  quantity: 'Quantidade',
  share: 'Participação (%)',
  growth: 'Variação (%)',
  unitWord: 'Unidade',
  million: 'US$ milhões',
  thousand: 'US$ mil',
  months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  exportsTitle: 'Exportações do Brasil por país',
  importsTitle: 'Importações do Brasil por país',
  tradeTitle: 'Comércio exterior do Brasil por país',
  withTitle: 'Comércio do Brasil com Portugal',
  exportsToTitle: 'Exportações do Brasil para Portugal',
  source: 'Fonte: Secretaria de Comércio Exterior',
};

const russian: Language = {
  ...english,
  code: 'ru',
  reporter: ['BLR', 'Беларусь'],
  partners: [
    ['PAK', 'Пакистан'],
    ['CHN', 'Китай'],
    ['DEU', 'Германия'],
    ['USA', 'США'],
    ['ARE', 'ОАЭ'],
    ['KOR', 'Республика Корея'],
  ],
  world: 'Всего',
  others: 'Прочие страны',
  group: 'Страны СНГ',
  exports: 'Экспорт',
  imports: 'Импорт',
  balance: 'Сальдо',
  turnover: 'Товарооборот',
  total: 'Всего',
  country: 'Страна',
  year: 'Год',
  product: 'Наименование товара',
  hs: 'Код ТН ВЭД',
  goods: ['Злаки', 'Хлопок', 'Оборудование', 'Средства наземного транспорта', 'Фармацевтическая продукция'],
  value: 'Стоимость',
  quantity: 'Количество',
  share: 'Доля, %',
  growth: 'Темп роста, %',
  indicator: 'Показатель',
  unitWord: 'Единица измерения',
  million: 'млн долл. США',
  thousand: 'тыс. долларов США',
  months: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  exportsTitle: 'Экспорт Республики Беларусь по странам',
  importsTitle: 'Импорт Республики Беларусь по странам',
  tradeTitle: 'Внешняя торговля Республики Беларусь по странам',
  withTitle: 'Торговля Республики Беларусь с Пакистаном',
  exportsToTitle: 'Экспорт Республики Беларусь в Пакистан',
  source: 'Источник: Национальный статистический комитет',
};

const arabic: Language = {
  ...english,
  code: 'ar',
  reporter: ['EGY', 'مصر'],
  partners: [
    ['SAU', 'السعودية'],
    ['CHN', 'الصين'],
    ['DEU', 'ألمانيا'],
    ['USA', 'الولايات المتحدة'],
    ['ARE', 'الإمارات العربية المتحدة'],
    ['IND', 'الهند'],
  ],
  world: 'العالم',
  others: 'أخرى',
  group: 'الاتحاد الأوروبي',
  exports: 'الصادرات',
  imports: 'الواردات',
  balance: 'الميزان التجاري',
  turnover: 'حجم التبادل التجاري',
  total: 'المجموع',
  country: 'الدولة',
  year: 'السنة',
  product: 'السلعة',
  hs: 'رمز النظام المنسق',
  goods: ['الحبوب', 'القطن', 'الآلات', 'المركبات', 'الأدوية'],
  value: 'القيمة',
  quantity: 'الكمية',
  share: 'النسبة %',
  growth: 'معدل النمو %',
  indicator: 'المؤشر',
  unitWord: 'الوحدة',
  million: 'مليون دولار',
  thousand: 'ألف دولار',
  months: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  exportsTitle: 'صادرات مصر حسب الدول',
  importsTitle: 'واردات مصر حسب الدول',
  tradeTitle: 'التجارة الخارجية لمصر حسب الدول',
  withTitle: 'التبادل التجاري بين مصر والسعودية',
  exportsToTitle: 'صادرات مصر إلى السعودية',
  source: 'المصدر: الجهاز المركزي للتعبئة العامة والإحصاء',
};

const chinese: Language = {
  ...english,
  code: 'zh',
  reporter: ['CHN', '中国'],
  partners: [
    ['PAK', '巴基斯坦'],
    ['BLR', '白俄罗斯'],
    ['DEU', '德国'],
    ['USA', '美国'],
    ['JPN', '日本'],
    ['KOR', '韩国'],
  ],
  world: '世界',
  others: '其他',
  group: '欧盟',
  exports: '出口',
  imports: '进口',
  balance: '贸易差额',
  turnover: '进出口总额',
  total: '合计',
  country: '国家',
  year: '年份',
  product: '商品名称',
  hs: 'HS编码',
  goods: ['谷物', '棉花', '机械', '车辆', '药品'],
  value: '金额',
  quantity: '数量',
  share: '占比（%）',
  growth: '同比（%）',
  indicator: '指标',
  unitWord: '单位',
  million: '百万美元',
  thousand: '千美元',
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  exportsTitle: '中国对主要国家出口额',
  importsTitle: '中国自主要国家进口额',
  tradeTitle: '中国对外贸易国别统计',
  withTitle: '中国与巴基斯坦双边贸易',
  exportsToTitle: '中国对巴基斯坦出口',
  source: '来源：海关总署',
};

const korean: Language = {
  ...english,
  code: 'ko',
  reporter: ['KOR', '한국'],
  partners: [
    ['PAK', '파키스탄'],
    ['BLR', '벨라루스'],
    ['DEU', '독일'],
    ['USA', '미국'],
    ['JPN', '일본'],
    ['CHN', '중국'],
  ],
  world: '세계',
  others: '기타',
  group: '유럽연합',
  exports: '수출',
  imports: '수입',
  balance: '무역수지',
  turnover: '교역액',
  total: '합계',
  country: '국가',
  year: '연도',
  product: '품목명',
  hs: 'HS코드',
  goods: ['곡물', '면화', '기계', '차량', '의약품'],
  value: '금액',
  quantity: '수량',
  share: '비중(%)',
  growth: '증감률(%)',
  indicator: '항목',
  unitWord: '단위',
  million: '백만 달러',
  thousand: '천 달러',
  months: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
  exportsTitle: '한국의 국가별 수출',
  importsTitle: '한국의 국가별 수입',
  tradeTitle: '한국의 국가별 수출입 실적',
  withTitle: '한국의 대파키스탄 교역',
  exportsToTitle: '한국의 대파키스탄 수출',
  source: '자료: 관세청',
};

export const ENGLISH = english;
export const LANGUAGES: readonly Language[] = [
  english,
  french,
  spanish,
  portuguese,
  russian,
  arabic,
  chinese,
  korean,
];

/** The currency of a language's tables. */
export function moneyOf({ code }: Language): string {
  return code === 'fr' ? 'EUR' : 'USD';
}
