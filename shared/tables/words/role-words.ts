import { fold } from '../../places/fold';
import { wordFinder, type FoundWord } from './words';

/** "No. of exported HS6 products" counts products and names none. */
const COUNTS = /^(?:no of|number of|nombre de|numero de|anzahl|количество|число|عدد) /;

/** What the words of a column's header say that the column is, apart from figures. */
export type HeaderRole =
  | 'reporter'
  | 'partner'
  | 'second-partner'
  | 'place'
  | 'flow'
  | 'product'
  | 'classification'
  | 'period'
  | 'year'
  | 'month'
  | 'quarter'
  | 'indicator'
  | 'unit'
  | 'scale'
  | 'currency'
  | 'flag'
  | 'customs'
  | 'home-region'
  | 'transport'
  | 'series-code'
  | 'technical'
  | 'serial';

const finder = wordFinder<HeaderRole>([
  [
    'technical',
    'counterpart sector|counterpart institutional sector|institutional sector|table identifier|statistics code|statistics label|time code|time label|value variable code|value q|cve entity|cve entidad|cve ent|cve municipality|cve municipio|cve mun|obs measure|derivation type|coordinate|vector|dguid|uom id|scalar id|terminated|decimals displayed|suppression index|suppressionindex|suppressed|edition|vintage|element code|domain code|domain|country code m49 area|collection indicator|source dataset|institution|full source|series name full|created|type of observation|freqcode|freq|frequency|time frequency|dataset|dataflow|structure|structure id|refperiodid|ref period id|aggregate level|aggrlevel|aggr level|is leaf code|isleaf|is leaf|isoriginalclassification|classificationsearchcode|isqtyestimated|isaltqtyestimated|isnetwgtestimated|isgrosswgtestimated|isreported|isaggregate|legacyestimationflag|last update|last updated|updated at|created at|scraped at|crawled at|fetched at|fetched on|pulled at|pulled on|retrieved at|retrieved on|extracted at|downloaded at|downloaded on|scraped on|imported at|inserted at|processed at|timestamp|load date|extraction date|date accessed|date retrieved|base year|action|ordering|decimals|nomenclature year|mosc?code|mos code',
  ],
  [
    'second-partner',
    '2nd partner|2nd partner code|2nd partner iso|second partner|partner2|partner2code|partner2iso|partner2desc|partner 2|partner2 desc|partner2 code|partner2 iso|country of consignment code',
  ],
  [
    'customs',
    'customs office|customs offices|custom office|custom offices|customs station|customs stations|customs post|customs point|port|port of entry|port of loading|таможенный орган|таможня|таможенный пост|aduana|aduanas|bureau de douane|zollamt|customs|customscode|customsdesc|customs code|customs desc|customs proc code|customs procedure|procedure',
  ],
  [
    'home-region',
    'state of origin|state of destination|region of origin|region of destination|statename|state name|us state|province|provinces|province name|provincia|provincias|departamento|departamentos|uf|uf do produto|estado|estados|bundesland|bundeslander|область|области|субъект рф|субъект российской федерации|регион рф|prefecture|prefectures|governorate|governorates|district|districts|municipality|municipalities|municipio|municipios|municipi|gemeinde|gemeinden',
  ],
  ['transport', 'mode of transport|mode of transport code|motcode|motdesc|mot code|mot desc|transport|вид транспорта'],
  [
    'reporter',
    'reporter|rt|declarante|declarantes|informante|codigo do declarante|declarant code|code declarant|code pays declarant|iso declarante|declarant iso|co declarante|rttitle|rt title|rt3iso|rtcode|rcode|riso|riso3|reporters|economy label|reporter label|reference area|reporter id|reporting country|reporting economy|reporting area|reporter name|reporter code|reporter iso|reporteriso|reporterdesc|reportercode|declarant|declarant country|pays declarant|pays rapporteur|pais informante|pais declarante|pais reportante|страна отчет*|отчитывающаяся страна|보고국|보고국가|报告国|报告方|申报国|الدوله المبلغه|economy|geo labels|geo|economies|ref area|raporter|pais reportador|pays declarants|meldeland|berichtsland|dichiarante|paese dichiarante|країна звітності|страна репортер|bildiren ulke|rapor eden ulke|报告国家|報告国|報告者|reporter iso3|reporting countries|reporter country|reporter country code|exporter iso3|declarant name',
  ],
  [
    'partner',
    'pt|pttitle|pt title|co pais isoa3|co pais isoa2|no pais|iso socio|codigo do pais parceiro|code partenaire|code pays partenaire|pt3iso|ptcode|pcode|piso|piso3|partner|partners|partner label|partner id|counterpart country id|counterpart country name|counterpart id|counterpart area id|principal trading partners|trading partners|进口原产国 地 出口最终目的国 地|进口原产国|出口最终目的国|原产国 地|最终目的国 地|进口原产国 地|出口最终目的国 地|partner name|partner country|partner code|partner iso|partneriso|partnerdesc|partnercode|trading partner|trade partner|counterpart|counterpart country|counterpart area|importer|exporter|importers|exporters|importing country|exporting country|destination|country of destination|countries of destination|country of origin|coo|origin|consignment|market|markets|export market|source country|supplier|suppliers|pays partenaire|partenaire|partenaires|pays de destination|pays d origine|destino|origen|pais de destino|pais de origen|pais de origem|pais destino|pais socio|socio|socios|parceiro|parceiros|страна партнер*|партнер*|страна назначения|страна происхождения|страны партнеры|страна контрагент|контрагент*|교역상대국|상대국|상대국가|교역국|대상국|贸易伙伴|貿易夥伴|伙伴国|国别|國別|国别地区|贸易国|目的国|原产国|الدوله الشريكه|الشريك|بلد المقصد|بلد المنشا|شراكت دار|ticaret ortagi|negara tujuan|country of consignment|partner iso3|partner country code|partner countries|partnerland|partnerlander|handelspartner|bestimmungsland|ursprungsland|versendungsland|paese partner|paesi partner|paese di destinazione|paese di origine|країна партнер|країни партнери|країна призначення|країна походження|торговый партнер|основные партнеры|страны контрагенты|краіна партнёр|ortak ulke|partner ulke|menşe ulke|mense ulke|varis ulkesi|gidecegi ulke|negara asal|negara mitra|mitra dagang|kraj partnera|kraj przeznaczenia|kraj pochodzenia|相手国|国別|輸出先|輸入先|仕向国|原産国|国・地域|最终目的国|贸易伙伴名称|贸易伙伴编码|启运国|运抵国|수출대상국|수입대상국|목적국|원산지|الشركاء|شريك تجاري|الشريك التجاري|دوله المنشا|دوله المقصد|بلد الوجهه|كشور مقصد|كشور مبدا|كشور طرف معامله|تجارتي شراكت دار|countries of origin|country of consumption|principal markets|trade partners|importador|exportador',
  ],
  [
    'place',
    'country|countries|groups of countries|group of countries|country groups|groupes de pays|grupos de paises|группы стран|ulke gruplari|ulke grubu|مجموعات الدول|مجموعه الدول|المجموعات الدوليه|olkələr|tara|tari|χωρα|χωρες|orszag|orszagok|orszag nev*|country id|countryname|ctyname|cty code|country or territory|country name|country code|country iso|countries and areas|country group|country region|nation|nations|location|area|area name|region|region country|state|economy name|land|lander|pays|paises|pais|страна|страны|государство|государства|наименование страны|국가|국가명|나라|国家|國家|国家地区|國家地區|国家和地区|国名|地区|الدوله|الدول|البلد|دوله|بلد|ملك|ممالك|ulke|ulkeler|negara|quoc gia|countries territories|iso|iso3|un code|un codes|uncode|m49|m49 code|un m49|un m49 code|iso code|iso3 code|iso2|iso2c|iso3c|iso2 code|iso a2|iso a3|iso alpha 2|iso alpha 3|alpha 2|alpha 3|alpha 2 code|alpha 3 code|country iso2|country iso3|country or area|страна мира|країна|країни|краіна|країна назва|наименование страны|название страны|страна наименование|ulke adi|ulke ad|ulkeler|ulke gruplari|nama negara|ten nuoc|nuoc|kraj|kraje|panstwo|zeme|stat|staty|krajina|paese|paesi|lander|landername|land name|maa|国・地域名|国名地域|地域|ประเทศ|देश|দেশ|كشور|كشورها|نام كشور|ملك كا نام|البلدان|بلدان|اسم الدوله|الدوله اسم|دول|давлат|мамлакат|мемлекет|ел|davlat|mamlakat|улс|улс орон|улсын нэр|улсууд|pays ou zone|pays zone|pais territorio|paises y territorios|paises|countries regions|country name english|partner zone|region or country|country region|jurisdiction|destination country|economy iso3|ýurt|ýurtlar|ქვეყანა|ქვეყნები|olkə|өлкө|өлкөлөр|кишвар|кишварҳо|երկիր|երկրներ|riik|riigid|valsts|valstis|salis|salys|drzava|drzave|држава|државе|страни|מדינה|מדינות|ארץ',
  ],
  [
    'flow',
    'rg|rgdesc|rg desc|imp exp|exp imp|import export code|flow|flows|stk flow|stkflow|status of trade|flow label|trade flow|tradeflow|exp or imp|flowcode|flowdesc|flow code|flow desc|trade flow code|trade flow name|stock or flow|trade type|type of trade|direction|export import|exports imports|import export|flux|flujo|fluxo|направление|поток|направление перемещения|수출입구분|수출입|구분|贸易方向|贸易流向|进出口|進出口|进出口类型|نوع التجاره|نوع|indicator type',
  ],
  [
    'classification',
    'classification|classificationcode|classification code|nomenclature|nomenclature code|hs version|hs revision|revision|номенклатура|hs분류버전|분류버전|분류',
  ],
  [
    'product',
    'ايچ ايس كوڈ|hs كوڈ|كوڈ|البند الجمركي|رمز النظام المنسق|شے|no sh4 por|no sh2 por|no sh6 por|no ncm por|co sh4|co sh2|co sh6|co ncm|codigo sa|partida sa|sistema armonizado|varugrupp*|varegruppe*|vareomrade*|varuomrade*|varor|varer|tavararyhma*|kaubagrupp*|sach|codigo sach|naladisa|codigo naladisa|codigo arancelario|posicion arancelaria|partida arancelaria|subpartida|taric|hsk|hsk10|hsk code|hsk10 code|standard international trade classification|classification type pour le commerce international|internationales warenverzeichnis fur den aussenhandel|statistical classification of products by activity|classification by broad economic categories|broad economic categories|tipo de bens|tipo de bienes|type of goods|kind of goods|goods type|type de biens|вид товаров|виды товаров|warenart|food|foods|foodstuff|foodstuffs|species|crop|crops|mineral|minerals|principal export|principal exports|principal import|principal imports|main export|main exports|export item|import item|export product|export products|import product|import products|product|products|termek|termekek|arucsoport|arucsoportok|megnevezes|sitc06|sitc19|sitc rev*|sitc section|sitc division|cpa|cpa2|cpa3|cpa4|nace2|isic2|isic4|sitc1|sitc2|sitc3|sitc4|sitc5|cpa 2008|cpa 2 1|cpa2 1|cpa code|nace|nace rev 2|nace r2|nace code|isic|isic rev*|cpc|cpc code|prodcom|ebops|ebops 2010|ebops code|service|services|service item|type of service|product sector|product sector code|item code|item code cpc|item code fao|оквэд|оквэд 2|окпд|окпд 2|кпвэд|prod|product code hs|nst|product code|productcode|product name|product label|product description|product categories|product category|product group|products group|product nes|commodity|commodities|commodity code|commodity name|commodity description|commodity group|cmdcode|cmddesc|cmd code|cmd desc|hs|hs code|hscode|hs2|hs4|hs6|hs 2|hs 4|hs 6|hs8|hs 8|hsn|hsn code|hs chapter|chapter|chapters|heading|code|codes|tariff code|item|items|item description|goods|description|descriptions|description of goods|goods description|sector|sectors|section|sitc|sitc code|sitc num|sitc number|bec|bec code|industry|produit|produits|produits nc2|nc2|nc8|cn code|libelle|marchandise|marchandises|designation|producto|productos|producto nombre|descripcion|mercancia|mercancias|fraccion arancelaria|fraccion|capitulo|produto|produtos|descricao|ncm|codigo|codigo ncm|mercadoria|товар|товары|товарная группа|товарные группы|наименование|наименование товар*|наименование показателя|код|код тн вэд|тн вэд|тнвэд|код товара|группа товаров|품목|품목명|품목코드|hs코드|hs부호|상품|상품명|商品|商品名称|商品編號|商品编码|商品类别|产品|产品名称|编码|货品|السلعه|السلع|البند|رمز النظام المنسق|المنتج|مصنوعات|اشيا|urun|mal|fasil|gtip|komoditas|ware|waren|warengruppe|merce|наименование товарной группы|название товара|наименование товаров|наименование продукции|группа|группы товаров|раздел|код тнвэд|товарная позиция|код товарной группы|назва товару|товарна група|код уктзед|уктзед|назва|товари|тавар|fasil adi|fasil no|urun adi|urun grubu|mal adi|gtip kodu|gtip no|madde|kode hs|uraian|uraian barang|golongan barang|nama barang|mat hang|mat hang chu yeu|ten hang|ma hs|nhom hang|towar|towary|kod cn|zbozi|warenbezeichnung|warenverzeichnis|warennummer|warengruppen|ega|wa code|libelle produit|libelle nc8|produit libelle|nature des produits|groupe de produits|rubriques|descripcion arancelaria|partida|partidas|partida arancelaria|subpartida|subpartida arancelaria|producto descripcion|grupo de productos|rubro|seccion|sectores|codigo arancelario|posicion arancelaria|codigo sh|sh4|sh2|sh6|sh 2|sh 4|descricao sh4|descricao ncm|mercadorias|setor|secao|prodotti|merci|prodotto|品名|品名コード|商品名|品目|品目名|商品构成|商品编号|商品代码|商品品目|货物|货物名称|상품코드|세번|품목군|ชื่อสินค้า|สินค้า|वस्तु|পণ্য|اسم السلعه|سلع|الفصل|القسم|الاصناف|الصنف|رقم البند|كود النظام المنسق|وصف السلعه|كالا|نام كالا|شرح تعرفه|شماره تعرفه|تعرفه كالا|شي|شعبه|commodity desc|commodity name english|product hs|product hs6|product code hs|products services|hs product|hs description|hs 6 digit|hs heading|hs section|major commodities|principal commodities|principal commodity|commodities name|items of export|cmd|sector name|goods and services|προιον|προιοντα|mahsulot|mahsulotlar|тауар|тауарлар|საქონელი|ապրանք|ապրանքներ|tuote|kaup|prece|preces|preke|prekes|roba|стока|стоки|produsul|produse|מוצר|מוצרים',
  ],
  [
    'period',
    'period|ps|periods|perioden|time period|time|timeperiod|date|period desc|periode|periodo|período|период|дата|기간|날짜|期间|时间|日期|الفتره|الفتره الزمنيه|month year|year month|donem|ref period|période|periods|zeitraum|berichtszeitraum|okres|obdobi|periodo de tiempo|період|перыяд|период времени|отчетный период|дата периода|donem adi|期間|時期|时期|年月|数据年月|기준년월|ช่วงเวลา|مدت|دوره|الفتره|تاريخ|التاريخ|referenzperiode|waktu|ky|thoi gian|obs time|reference period|ref date|time period code|timeperiod',
  ],
  [
    'year',
    'کال|year|years|tariff year|an|anul|ani|ετος|ετη|ev|evek|refyear|ref year|calendar year|fiscal year|financial year|fy|annee|annees|anio|anios|ano|anos|jahr|год|годы|год*|година|години|অর্থবছর|অর্থ বছর|অর্থবৎসর|연도|년도|년|年|年份|年度|السنه|سنه|العام|عام|سال|yil|tahun|nam|anno|año|рік|рокі|rok|rocznik|ar|år|jaar|años|exercice|ejercicio|عام|السنوات|سنوات|سالها|年次|西暦|ปี|वर्ष|বছর|বৎসর|жыл|ýyl|ýyllar|yillar|anno di riferimento|refyear|yr|year of|calendar yr|сол|წელი|տարի|vuosi|aasta|gads|metai|godina|שנה|co ano',
  ],
  [
    'month',
    'month|mon|co mes|months|refmonth|ref month|month no|month name|month number|mois|mes|meses|monat|месяц|месяцы|월|月|月份|الشهر|شهر|مهينه|ay|bulan|mese|місяць|месяцы|miesiac|mesic|mesec|mjesec|maand|luna|mesi|月次|เดือน|महीना|মাস|ماه|الشهور|ай|oy|thang|mes nombre|mois de',
  ],
  [
    'quarter',
    'fiscal quarter|fiscal qtr|financial quarter|quarter|quarters|qtr|trimestre|quartal|квартал|분기|季度|الربع',
  ],
  [
    'indicator',
    'value variable label|indicator|indicators|indic et|indic|stk indic|indicator name|indicator label|series|series name|series label|variable|measure|measures|concept|statistic|data type|metric|item name|indicateur|indicador|variavel|показатель|показатели|지표|항목|指标|指標|المؤشر|показники|показчик|naimenovanie|indikator|wskaznik|gosterge|指標名|指標|항목명|मद|المؤشرات|شاخص|اشاريه|indicateurs|indicadores|concepto|conceptos|variables|konsept|data series|series title|measure name|subject|statistical indicator|economic indicator|trade indicator',
  ],
  [
    'series-code',
    'historicaldatasymbol|symbol|ticker|indicator code|series code|indicator id|variable code|measure code',
  ],
  [
    'unit',
    'unit|units|unid|no unid|sup unit|supplementary unit code|qty unit|quantity unit|qtyunit|qtyunitabbr|qtyunitcode|qty unit code|qty unit abbr|alt qty unit|alt qty unit code|altqtyunitcode|altqtyunitabbr|unit of measure|unit measure|uom|unite|unidad|unidade|ед изм|единица измерения|единицы измерения|units of measure*|quantity description|единица|수량단위|단위|单位|單位|计量单位|الوحده|birim|einheit|unit name|unit code|одиниця виміру|од виміру|адзінка вымярэння|einheiten|masseinheit|unita|unita di misura|unidad de medida|unidades de medida|unidade estatistica|unite de mesure|jednostka|jednotka|olcu birimi|satuan|don vi|don vi tinh|単位|計量單位|数量单位|第一计量单位|หน่วย|وحده القياس|وحده|واحد|اكائي|unit of qty|qty measure|quantity code|unit of quantity|measurement unit',
  ],
  ['currency', 'currency|currency code|monnaie|moneda|moeda|валюта|통화|货币|العمله'],
  [
    'scale',
    'scale|unit multiplier|unit of multiplier|unit multiplier code|unit mult code|scalar factor|scalar|order of magnitude|power of ten|scale id|scale code|multiplier|unit mult|magnitude|powercode|power code|масштаб',
  ],
  [
    'flag',
    'flag|flags|value flag|flag description|obs flag|status|obs status|observation status|note|notes|footnote|footnotes|remarks|remark|примечание|비고|备注|備註|ملاحظات|observation flag|conf status|symbol',
  ],
  ['serial', 's no|sr no|sl no|s n|serial no|serial number|sr|no|no п п|п п|№|№ п п|번호|순번|序号|序號|#|id|rank no'],
]);

/** `reporteriso3`, `partnername`: what it is of and how that is written, in one word. */
const GLUED = /^(reporter|partner|product|commodity|trade_?flow|flow)(?=(?:iso\d?|names?|labels?|codes?|desc)$)/i;

/** `cpa2_desc`, "HS4 description": the names of a classification's codes. */
const NAMED =
  /^(?:hs|sh|nc|cn|ncm|sitc|cpa|nace|isic|cpc|bec)[_ ]?\d{0,2}[_ ](?=(?:desc|description|labels?|names?|text)$)/i;

/** What a header is the head of, by its words alone; null when the words say nothing of that kind. */
export function headerRole(header: string): HeaderRole | null {
  const forms = [
    fold(header),
    fold(header.replace(/\([^)]*\)/g, ' ')),
    fold(header.replace(/_/g, ' ')),
    fold(header.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')),
    fold(header.replace(GLUED, '$1 ')),
    fold(header.replace(NAMED, 'product ')),
  ];
  for (const form of forms) {
    const whole = finder.whole(form);
    if (whole !== null) return whole;
  }
  if (COUNTS.test(forms[0] ?? '')) return null;
  for (const form of forms) {
    const found = finder.all(form);
    const last = found.at(-1);
    if (last === undefined) continue;
    const covered = found.reduce((sum, { start, end }) => sum + end - start, 0);
    if (covered >= form.length * 0.55) return preferred(found, form);
  }
  return null;
}

/** Words for a code of anything: beside another word they say how it is written, not what it is. */
const ANY_CODE =
  /^(?:codes?|codigos?|код|коды|kode|kodu|kod|编码|编号|코드|コード|رمز|كود|كد|ma|id|name|nombre|nom|adi)$/;

/** Words for any area: "partner economy" is the partner. */
const ANY_AREA = /^(?:econom(?:y|ies)|geo|geo labels|reference area|ref area)$/;

/** "Partner country", "reporter year": the more telling of two; "country code" is no code of goods. */
function preferred(words: readonly FoundWord<HeaderRole>[], form: string): HeaderRole | null {
  const telling = words.filter(({ start, end }) => !ANY_CODE.test(form.slice(start, end)));
  const named = telling.some(({ value }) => value === 'partner');
  const found = (telling.length === 0 ? words : telling)
    .filter(({ start, end }) => !(named && ANY_AREA.test(form.slice(start, end))))
    .map(({ value }) => value);
  const order: readonly HeaderRole[] = [
    'second-partner',
    'technical',
    'customs',
    'transport',
    'unit',
    'flag',
    'reporter',
    'partner',
    'flow',
    'classification',
    'product',
    'place',
    'month',
    'quarter',
    'year',
    'period',
    'indicator',
    'currency',
    'scale',
    'series-code',
    'serial',
  ];
  return order.find((role) => found.includes(role)) ?? null;
}

/** Whether a header speaks of a code rather than of a name. */
export function isCodeHeader(header: string): boolean {
  return (
    /(?:code|codes|код|코드|编码|編碼|código|codigo|hscode|부호|رمز|کوڈ|البند الجمركي|fraccion|^no\.?)\s*\)?$/i.test(
      header.trim(),
    ) ||
    /(?<!\p{L})(?:iso\s?\d?|iso-?[23]|m49|hs|ncm|nc\d?|hsn|sitc|bec)\s*\)?$/iu.test(header.trim()) ||
    /^(?:hs|sh|nc|cn|sitc|bec|ncm|gtip|тн\s?вэд)\b/i.test(header.trim())
  );
}
