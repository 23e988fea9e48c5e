import type { Flow } from '../../figures/figure';
import { fold } from '../../places/fold';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { flowDeclared } from './numbered';
import { wordFinder, type FoundWord } from './words';

/** What a word says of the flow; `not`: a word that looks like one and says nothing ("Importers" heads exporters' data). */
type FlowWord = Flow | 'not' | 'both';

const finder = wordFinder<FlowWord>([
  [
    'not',
    'temporary importation|temporary imports|temporary exports|temporary exportation|importation temporaire|exportation temporaire|importacion temporal|exportacion temporal|временный ввоз|временный вывоз|balance of payments|balance payment|balance payments|balance of international payments|balance of payment|overall balance|balanza de pagos|balanza pagos|balance pagos|balanca pagamentos|balance paiements|balance des paiements|balanca de pagamentos|balanco de pagamentos|zahlungsbilanz|platobna bilancia|platebni bilance|bilans platniczy|bilancia dei pagamenti|платежный баланс|платежного баланса|платіжний баланс|odemeler dengesi|国际收支|國際收支|国際収支|국제수지|ميزان المدفوعات|تراز پرداختها|neraca pembayaran|can can thanh toan|balance on primary income|balance on secondary income|balance on income|primary income balance|secondary income balance|current account balance|balance on current account|saldo en cuenta corriente|saldo de la cuenta corriente|saldo de cuenta corriente|saldo cuenta corriente|balance en cuenta corriente|balanza en cuenta corriente|saldo da conta corrente|saldo em conta corrente|saldo conta corrente|saldo em transacoes correntes|saldo das transacoes correntes|saldo de transacoes correntes|solde du compte courant|solde compte courant|solde des transactions courantes|solde des operations courantes|solde courant|balance courante|balance des transactions courantes|leistungsbilanz|leistungsbilanzsaldo|сальдо счета текущих операций|сальдо текущего счета|сальдо текущих операций|баланс текущих операций|баланс счета текущих операций|saldo partite correnti|cari denge|capital account balance|financial account balance|importer|importers|exporter|exporters|importing|exporting|importing markets|importing countries|exporting countries|importador|importadores|exportador|exportadores|importateur|importateurs|exportateur|exportateurs|импортер*|экспортер*|진출국|수입국|수출국|进口国|出口国|partner countries|importer country|exporter country|importing country|exporting country|importlander|exportlander|einfuhrlander|ausfuhrlander|importland|exportland|herkunftsland|страны импортер*|страны экспортер*|страна импортер*|страна экспортер*|імпортер*|експортер*|importatori|esportatori|paesi importatori|ithalatci*|ihracatci*|輸出国|輸入国|출국|수출기업|مصدرين|مستوردين|الدول المستورده|الدول المصدره|pays importateurs|pays exportateurs|paises importadores|paises exportadores|importing market|exporting market|supplying markets|supplying market|importing economies',
  ],
  [
    'both',
    'exports & imports|exports imports|export import|exports and imports|export and import|imports and exports|экспорт и импорт|экспорта и импорта|импорт и экспорт|수출입|进出口|進出口|输出入|import export|exportacoes e importacoes|exportaciones e importaciones|exportations et importations|ein und ausfuhr|ein und ausfuhren|aus und einfuhr|aus und einfuhren|importaciones y exportaciones|exportaciones y importaciones|importacoes e exportacoes|importations et exportations|import export|import and export|imports exports|экспорт импорт|импорт экспорт|експорт та імпорт|експорт імпорт|ihracat ve ithalat|ihracat ithalat|ithalat ve ihracat|ekspor impor|export i import|import i eksport|eksport i import|輸出入|importazioni ed esportazioni|esportazioni e importazioni|export en import|in en uitvoer|xuat nhap khau|صادرات و واردات|صادرات وواردات|الصادرات والواردات|الواردات والصادرات|برآمدات و درآمدات|برآمدات اور درآمدات',
  ],
  [
    're-export',
    're export|re exports|reexport|reexports|re exported|реэкспорт*|转口|再出口|轉口|再輸出|재수출|اعادة التصدير|اعادة تصدير|reexportacion*|reexportac*|reexportation*|rx|реекспорт*|рээкспарт*|riesportazion*|wiederausfuhr*|reeksport*|reihracat|tai xuat|tai xuat khau|صادرات مجدد|صادرات معاد تصديرها|السلع المعاد تصديرها|معاد تصديره|المعاد تصديره|المعاد تصديرها|再輸出額|re exportacion*|re exportation*|foreign exports|re exported goods',
  ],
  [
    're-import',
    're import|re imports|re importation*|re importacion*|reimport|reimports|реимпорт*|再进口|再輸入|재수입|اعادة الاستيراد|rm|reimportacion*|reimportation*|reimportac*|реімпорт*|wiedereinfuhr*|tai nhap|reimportazion*',
  ],
  [
    'turnover',
    'ογκος εμποριου|外贸总额|外贸进出口总额|对外贸易总额|对外贸易额|tashqi savdo aylanmasi|savdo aylanmasi|tovar aylanmasi|total perdagangan|nilai perdagangan|o zaro savdo hajmi|savdo hajmi|тауар айналым*|ташқи савдо айланмаси|савдо айланмаси|товар айланмаси|товар жүгүртүү*|гардиши савдо*|гардиши тиҷорат*|нийт эргэлт|бараа эргэлт*|มูลค่าการค้ารวม|การค้ารวม|söwda dolanyşyg*|dolanyşyg*|ticarət dovriyyəsi|dovriyyə*|dovriyyəsi|turnover|kulkereskedelmi forgalom*|forgalom|total trade|trade volume|volume of trade|trade turnover|total turnover|overall trade|bilateral trade volume|exports imports total|товарооборот*|внешнеторгов* оборот|оборот|объем торговли|trocas|trocas comerciais|corrente de comercio|intercambio|intercambio comercial|comercio total|volume du commerce|commerce total|total des echanges|echanges|handelsvolumen|aussenhandelsumsatz|进出口总额|进出口总值|进出口额|進出口總額|贸易总额|貿易總額|贸易额|교역액|교역규모|총교역|무역액|حجم التبادل التجاري|التبادل التجاري|حجم التجاره|كل تجارت|toplam ticaret|hacim|ikili ticaret hacmi|dis ticaret hacmi|ticaret hacmi|nilai perdagangan|total bilateral trade|total merchandise trade|total foreign trade|товарообіг*|товарообороту|зовнішньоторговельний оборот|зовнішньоторг* оборот|тавараабарот*|стокообмен*|трговска размена|робна размена|робне размене|знешнегандлевы абарот|interscambio|interscambio commerciale|gesamthandel|handelsumsatz|gesamtumsatz|umsatz|貿易総額|輸出入総額|輸出入合計|輸出入額合計|貿易額|往復貿易額|双边贸易额|总贸易额|무역규모|حجم تجارت|تجارتی حجم|تجارت کا حجم|دو طرفہ تجارت|مجموعي تجارت|کل تجارتی حجم|total perdagangan|volume perdagangan|tong kim ngach|tong kim ngach xuat nhap khau|kim ngach xuat nhap khau|obroty|obrot|obrat|obroty handlowe|obim razmene|obim robne razmene|ukupna razmena|obim razmjene|ukupna robna razmjena|wymiana handlowa|export import total|exports imports sum|exportaciones mas importaciones|volumen comercial|flujo comercial|volume de comercio|volume des echanges|echanges commerciaux|volumul schimburilor|total exports and imports|total of exports and imports|exports plus imports|toplam dis ticaret|حجم التجارة الخارجية|اجمالي التجاره|اجمالي التبادل التجاري|سطح تجارت',
  ],
  [
    'balance',
    'einfuhr ausfuhruberschuss|ausfuhr einfuhruberschuss|ausfuhruberschuss|einfuhruberschuss|exportuberschuss|importuberschuss|aussenhandelsuberschuss|export import surplus|import export surplus|trade balance|салдо|balansas|εμπορικο ισοζυγιο|ισοζυγιο|handelsbalans*|handelsbalance*|handelsbilanz*|nettoexport|kauppatase|ดุลการค้า|тавозун|салдото|বাণিজ্য ঘাটতি|বাণিজ্য ভারসাম্য|व्यापार घाटा|trade balances|tbalance|tradebalance|出超|入超|出超 入超|egyenleg*|bal rt|balance of trade|balance|bal|net exports|net trade|trade surplus|trade deficit|surplus|deficit|surplus deficit|saldo*|saldi|сальдо|торговый баланс|баланс|balanca comercial|balanza comercial|balance comercial|solde|solde commercial|handelsbilanz|aussenhandelssaldo|bilanz|贸易差额|差引|差引額|貿易差額|差额|差額|贸易顺差|順差|무역수지|수지|الميزان التجاري|الميزان|الرصيد|رصيد الميزان التجاري|توازن تجارت|dis ticaret dengesi|ticaret dengesi|denge|neraca|neraca perdagangan|handelsbilanzsaldo|貿易収支|貿易收支|收支|収支|تجارتي توازن|توازن|تراز تجاري|تراز بازرگاني|can can thuong mai|can can|saldo handlu|bilans|bilans handlowy|bilancia commerciale|saldo commerciale|saldo normalizado|avanzo|resultado comercial|excedent*|deficit commercial|superavit|balanza|balanca|balance of payments goods|торговельний баланс|гандлевы баланс|профицит|дефицит|فائض|عجز|العجز التجاري|الفائض|فائض عجز|تجارتي خساره|dis ticaret acigi|acik|surplus defisit|balanta comerciala|sold',
  ],
  [
    'export',
    'expo|expos|paises clientes|paesi clienti|principaux clients|main customers|top customers|leading customers|main buyers|leading buyers|abnehmerland*|hauptabnehmerland*|hauptabnehmer|absatzland*|principali clienti|paesi clienti|principais clientes|principales clientes|主要出口市场|pays clients|principaux pays clients|varuexport|utforsel|uitvoerwaarde|principales clientes|principais clientes|export|exports|exporturi*|εξαγωγ*|kivitel*|exportja|exported|exp|exportation|exportations|exportacion|exportaciones|exportacao|exportacoes|exportado|esportazione|esportazioni|ausfuhr|ausfuhren|экспорт*|вывоз*|вывезено|صادرات|الصادرات|صادر|صادرات الي|برآمد|برامدات|برآمدات|برامد*|出口|出口额|輸出|수출|수출액|수출금액|xuat khau|ihracat*|ihrac ettigi|ihrac ettikleri|ihrac edilen|ihrac urun*|ekspor|eksport|eksportu|eksportem|eksportow*|uitvoer|vyvoz|export value|exported value|sales to|експорт*|x|dispatches|экспарт*|износ|износа|извоз|извоза|การส่งออก|ส่งออก|निर्यात|রপ্তানি|রপ্তানী|exportvalue|sales abroad|exports fob|domestic exports|exported from|export to|exportada|exportadas|exportados|exportees|exportes|exportes|exporte|exportato|ausgefuhrt|versendung*|versendungen|expeditions|expedition intra|export of goods|goods exports|merchandise exports|出口值|出口总值|出口金额|輸出額|輸出金額|수출 금액|صادره|صادرات كل|صادر شده|صادرات غير نفتي|السلع المصدره|سلع مصدره|المنتجات المصدره|السلع الصادره|ekspor fob|ixrac*|արտահանում|ექსპორტი|содирот*|vienti|utflutning*|eksportas|eksports|xk|eksporti|izvoz|exportacio|exportacions|canasta exportadora|cesta exportadora|pauta exportadora|oferta exportadora|oferta exportable|matriz exportadora|estructura exportadora|export basket|cesta de exportaciones|canasta de exportaciones|wywoz*|יצוא|ייצוא|udforsel*|صادراتي|كالاهاي صادراتي|exportgut*|exportware*|exportprodukt*|ausfuhrgut*|ausfuhrware*',
  ],
  [
    'import',
    'idxal*|ներմուծում|იმპორტი|воридот*|tuonti|innflutning*|importas|impo|impos|customs value cons|customs value gen|customs value consumption|customs value general|paises proveedores|paesi fornitori|principaux fournisseurs|main suppliers|top suppliers|leading suppliers|largest suppliers|biggest suppliers|principal suppliers|main supplier countries|lieferland*|hauptlieferland*|hauptlieferanten|principali fornitori|paesi fornitori|principais fornecedores|pays fournisseurs|principaux pays fournisseurs|varuimport|inforsel|invoerwaarde|principales proveedores|principais fornecedores|import|imports|importuri*|εισαγωγ*|behozatal*|importja|imported|imp|importu|importem|importow*|importation|importations|importacion|importaciones|importacao|importacoes|importado|importazione|importazioni|einfuhr|einfuhren|импорт*|внос|вноса|увоз|увоза|ввоз*|ввезено|واردات|الواردات|المستوردات|مستوردات|وارد|درامد|درآمدات|درامدات|درامد*|进口|进口额|進口|輸入|수입|수입액|수입금액|nhap khau|ithalat*|ithal ettigi|ithal ettikleri|ithal edilen|ithal urun*|impor|invoer|dovoz|import value|imported value|purchases from|імпорт*|m|arrivals|นำเข้า|การนำเข้า|आयात|আমদানি|importvalue|imports cif|imported from|import from|importada|importadas|importados|importees|produits importes|biens importes|articles importes|importes par|importes depuis|importes du|produits importes|importato|eingefuhrt|eingange|introductions|import of goods|goods imports|merchandise imports|进口值|进口总值|进口金额|輸入額|輸入金額|수입 금액|وارده|واردات كل|السلع المستورده|سلع مستورده|المنتجات المستورده|السلع الوارده|impor cif|nk|importi|uvoz|importacio|importacions|canasta importadora|cesta importadora|pauta importadora|matriz importadora|estructura importadora|import basket|canasta de importaciones|przywoz*|יבוא|ייבוא|indforsel*|وارداتي|importgut*|importware*|importprodukt*|einfuhrgut*|einfuhrware*',
  ],
]);

/** Words that are a flow only as the whole of a cell: in a title they name the subject. */
const wholes = wordFinder<Flow>([
  ['balance', 'تراز|تراز تجارت|balance imports exports|balance exports imports'],
  ['export', 'dispatch'],
  ['import', 'arrival'],
  [
    'turnover',
    'sum of imports and exports|sum of exports and imports|bilateral trade|two way trade|foreign trade|внешняя торговля|зовнішня торгівля|знешні гандаль|التجارة الخارجية|교역|commerce bilateral|comercio bilateral|intercambio bilateral|commerce exterieur|comercio exterior|aussenhandel|dis ticaret|进出口|進出口|輸出入|수출입',
  ],
]);

/** `X` and `M` alone are flows only as the whole of a cell. */
const LETTERS = /^(?:x|m|rx|rm)$/;

/** "Österreichische Importe": amounts in Spanish and Italian, and imports behind a German adjective or before its preposition. */
const GERMAN_IMPORTS =
  /(?<=sche[nrs]? )importe(?= |$)|(?<=^| )importe(?= (?:(?:\S+ )?aus|von|insgesamt|gesamt)(?: |$))/g;

/** A head over names of countries, or over how many they are: of trade with them its figures may be either way. */
const PARTNERS_ALONE = /^(?:(?:no|num|nr|number) (?:of )?)?(?:export|import) partners$/;

function flowWords(folded: string): FoundWord<FlowWord>[] {
  if (PARTNERS_ALONE.test(folded)) return [];
  const inland = INLAND.test(folded);
  const budget = BUDGET.test(folded);
  return finder.all(folded.replace(GERMAN_IMPORTS, 'imports')).filter(({ value, start, end }) => {
    const word = folded.slice(start, end);
    if ((value === 'turnover' && inland) || (value === 'balance' && budget)) return TRADED.test(word);
    return !LETTERS.test(word) || folded.length <= 2;
  });
}

/** The turnover of shops and of carriers: no trade with other countries. */
const INLAND =
  /(?:^| )(?:retail|wholesale|catering|restaurants?|cargo|freight|inventory|stocks?|labou?r|employees?|розничн\S*|оптов\S*|общественн\S* питани\S*|общепит\S*|грузов\S*|einzelhandel\S*|grosshandel\S*|minorista|mayorista|perakende|toptan|detaliczn\S*|零售|批发)(?: |$)/;
/** What a state took in and spent. */
const BUDGET =
  /(?:^| )(?:gov|govt|government|general government|federal|fiscal|budget\S*|primary|бюджет\S*|presupuest\S*|orcament\S*|haushalts?\S*|butce|государственн\S*|财政|財政|재정|الموازنه|الماليه العامه)(?: |$)/;
/** Words for a flow that name trade themselves. */
const TRADED = /trad|commerc|comerci|handel|торг|тавар|товар|贸易|貿易|무역|تجار|ticaret|goods|export/;

/** Whether folded words name exports or imports and say nothing else. */
export function isFlowAlone(folded: string): boolean {
  const whole = finder.whole(folded);
  return whole === 'export' || whole === 'import';
}

/** The flow that a cell of a flow column names; null when it names none, both or something else. */
export function flowOf(text: string): Flow | null {
  const folded = fold(text);
  const whole = wholes.whole(folded) ?? wholeFlow(text) ?? flowDeclared(text);
  if (whole !== null) return whole;
  const found = new Set(flowWords(folded).map(({ value }) => value));
  if (found.has('both') || found.has('not')) return null;
  const [only] = found;
  return found.size === 1 && only !== undefined && only !== 'both' && only !== 'not' ? only : null;
}

/** "Two-way trade (US$ million)", "Bilateral trade, EUR": what is a flow only as the whole of a cell, with its money; null for others. */
export function wholeFlow(text: string): Flow | null {
  const bare = withoutMoney(text);
  return bare === text ? null : wholes.whole(fold(bare));
}

/** A label without its money. */
function withoutMoney(text: string): string {
  const [, before, tail, inside] = MONEY_BEHIND.exec(text) ?? [];
  return before === undefined || !isCurrency(readUnit(tail ?? inside ?? '').unit) ? text : before;
}

const MONEY_BEHIND = /^(.{4,40}?)(?:\s*[,;]\s*([^,;()]+)|\s*\(([^()]+)\))$/u;

/** Whether a text is a balance or a turnover by its words and nothing more: "عجز الميزان التجاري". */
export function saysOnlyFlow(text: string): boolean {
  // "3. Balanza comercial (1-2)".
  const folded = fold(text.replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]+|\p{L})[.)]\s*/u, '').replace(/\([^()\p{L}]*\)/gu, ''));
  const words = flowWords(folded);
  const named = words.every(({ value }) => value === 'balance' || value === 'turnover');
  const rest = words.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), folded);
  return words.length > 0 && named && rest.trim() === '';
}

/** The sides of a balance of payments: what was sold is credit, what was bought is debit. */
const SIDES =
  /^(?:c|d)(?:redits?|ebits?) (?=.*(?:^| )(?:goods|merchandise|services)(?: |$))|(?<=^|.* )(?:goods|merchandise|services)(?: \S+){0,3}? (?:c|d)(?:redits?|ebits?)(?: |$)/;

/** What a header or title says of the flow. */
export interface FlowReading {
  /** The one flow that it names; null: none, or more than one. */
  flow: Flow | null;
  /** It names exports and imports together, as the head of a flow column does. */
  both: boolean;
  /** "exported by", "imported from": which flow the following place's part in it makes. */
  start: number;
  end: number;
}

/** What was brought in and sent on is counted among exports. */
const WITH_REEXPORTS =
  / (?:including|incl|inclusive of|y compris|incluyendo|incluidas|inclusive|включая) (?:the )?(?:re ?exports?|reexport\S*|реэкспорт\S*)/g;

/** "Total merchandise trade (exports + imports)". */
const BOTH_SUMMED =
  /^(?:total|overall|two way) (?:\S+ ){0,2}trade (?:x [+&] m|exports? (?:[+&] |and |plus )?imports?|imports? (?:[+&] |and |plus )?exports?)$/;

/** Reads the flow out of a header or title in folded words. */
export function flowIn(written: string): FlowReading {
  const folded = written.replace(WITH_REEXPORTS, ' ');
  const whole = wholes.whole(folded) ?? (BOTH_SUMMED.test(folded) ? 'turnover' : null);
  if (whole !== null) return { flow: whole, both: false, start: 0, end: folded.length };
  const words = flowWords(folded);
  const sides = /(?:^| )(c|d)(?:redits?|ebits?)(?: |$)/.exec(SIDES.test(folded) ? folded : '')?.[1];
  const named = words.map(({ value }) => value).filter((value) => value !== 'not' && value !== 'both');
  const all = [...new Set(sides === undefined ? named : ([...named, sides === 'c' ? 'export' : 'import'] as Flow[]))];
  // "Exports: total trade in goods" are exports of all goods.
  const flows = all.length === 2 && all.includes('turnover') ? all.filter((flow) => flow !== 'turnover') : all;
  const both =
    words.some(({ value }) => value === 'both') ||
    (flows.includes('export') && flows.includes('import') && flows.length === 2);
  const first = words.find(({ value }) => value !== 'not' && value !== 'both');
  const only = both || flows.length !== 1 ? null : (flows[0] ?? null);
  return { flow: only, both, start: first?.start ?? -1, end: first?.end ?? -1 };
}

/** "Domestic exports", "الصادرات الوطنية": goods made in the country, beside those that were brought in and sent on. */
export function isDomestic(text: string): boolean {
  return DOMESTIC.test(fold(text)) && flowOf(text) === 'export';
}

const DOMESTIC =
  /(?:^| )(?:domestic|national|nationales|nacionales|nacionais|отечественн\S*|местн\S*|本地|内销|本地产|港产|港產|الوطنيه|المحليه|وطنيه|محليه)(?: |$)|港产品|港產品|本產|本地生产/;
