import { fold } from '../../places/fold';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { flowIn } from './flow-words';
import type { Facts } from '../proposal';

/** What stands beside trade in analysts' tables and is none: what is made and used up, and money that pays for no goods. */

/** What is made, used up or kept is no trade, whatever stands beside it. */
export const MADE =
  /(?:^| )(?:production|output|consumption|stocks?|yield|acreage|area harvested|produccion|producao|consumo|consommation|erzeugung|verbrauch|производство|потребление|запасы|произведено|产量|消费量|库存|생산량?|소비량?|재고|انتاج|الانتاج|استهلاك|الاستهلاك|پيداوار|توليد|produksi|konsumsi|uretim|tuketim)(?: |$)/;

const MONEY: readonly (readonly [string, RegExp])[] = [
  [
    'Direct investment',
    /(?:^| )(?:fdi|(?:foreign )?direct investments?|ied|ide|investissements? directs?(?: etrangers?)?|inversion(?:es)? (?:extranjeras? )?directas?(?: extranjeras?)?|inversion(?:es)? extranjeras?|investimentos? (?:estrangeiros? )?diretos?|direktinvestition\S*|прямы\S+ (?:иностранны\S+ )?инвестици\S*|иностранны\S+ инвестици\S*|пии|直接投资|直接投資|外商投资|외국인직접투자|직접투자|الاستثمار الاجنبي المباشر|استثمار اجنبي مباشر|سرمايه گذاري خارجي|بيروني سرمايه كاري)(?: |$)/,
  ],
  [
    'Investment',
    /(?:^| )(?:investments?(?! goods)|inversion(?:es)?|investissements?|investimentos?|инвестици\S*|投资|投資|투자|استثمار|استثمارات|الاستثمار|الاستثمارات|سرمايه گذاري|سرمايه كاري|yatirim\S*|investasi)(?: |$)/,
  ],
  [
    'Remittances',
    /(?:^| )(?:remit(?:tances?)?|transferts? (?:de fonds )?des migrants|remesas|remessas|денежны\S+ перевод\S*|перевод\S+ мигрантов|侨汇|송금|تحويلات|ترسيلات زر|حواله)(?: |$)/,
  ],
  [
    'Aid',
    /(?:^| )(?:foreign aid|development aid|official development assistance|oda|aide publique|ayuda oficial|официальн\S+ помощ\S*)(?: |$)/,
  ],
  ['Loans', /(?:^| )(?:loans?|prestamos?|emprestimos?|prets?|kredite|кредиты|займы|贷款|차관|القروض|قروض)(?: |$)/],
  [
    'External debt',
    /(?:^| )(?:(?:external|foreign) debt|dette exterieure|deuda externa|divida externa|внешн\S+ долг\S*|外债|외채|الدين الخارجي)(?: |$)/,
  ],
  [
    'Reserves',
    /(?:^| )(?:(?:foreign exchange|international|forex|total|official|official foreign) reserves?(?: assets?)?|foreign currency assets|reserve position in the imf|reservas internacionales|reservas internacionais|reserves de change|международны\S+ резерв\S*|золотовалютн\S+ резерв\S*|外汇储备|외환보유액|الاحتياطي الاجنبي)(?: |$)/,
  ],
];

/** What money that pays for no goods is called here; null where a text speaks of trade, or of nothing of the kind. */
export function moneyOutside(text: string): Facts['product'] {
  const folded = fold(text.replaceAll('_', ' '));
  if (isTransit(folded)) return { classification: null, edition: null, code: null, name: 'Transit' };
  const name = MONEY.find(([, words]) => words.test(folded))?.[0];
  if (name === undefined || flowIn(folded).flow !== null || flowIn(folded).both || OTHER.test(folded)) return null;
  return { classification: null, edition: null, code: null, name: STOCK.test(folded) ? stockOf(name) : name };
}

/** Whether a text is of transit alone, and not of exports, imports and transit. */
function isTransit(folded: string): boolean {
  const { flow, both } = flowIn(folded);
  return flow === null && !both && TRANSIT.test(folded) && !AND_TRANSIT.test(folded);
}

const AND_TRANSIT = /(?:^| )(?:and|et|y|e|и|і|و) (?:goods in |the )?(?:transit\S*|транзит\S*|ترانزيت)/;

/** "Goods in transit", "Afghan transit trade", "Transit to Pakistan": goods that only pass through are neither exports nor imports. */
const TRANSIT =
  /(?:^| )(?:(?:goods |cargo )?in transit|transit (?:trade|goods|cargo)|transito|mercancias en transito|transito de mercancias|marchandises en transit|transithandel|durchfuhr|транзит(?:а|у|ом|ные грузы|ных грузов|ная торговля)?|تجارت ترانزيتي|ترانزيت|تجاره العبور|البضائع العابره|过境货物|过境贸易|통과화물|transit ticaret\S*)(?: |$)|^(?:foreign |domestic |international )?transit(?: (?:to|from|through|via|vers|hacia|para|nach|в|через|a|par) .*)?$/;

/** "IDE" or "FDI inflows" over a column and nothing more. */
export function isInvestment(folded: string): boolean {
  return /^(?:net )?(?:fdi|ide|ied|foreign direct investments?|direct investments?)(?: (?:net|inflows?|outflows?|flows?|stocks?))*$/.test(
    folded,
  );
}

/** "FDI stock": what has been put in until then, and not in the time; "stock and flow" is of both. */
const STOCK =
  /^(?!.*(?:^| )(?:flows?|inflows?|outflows?|flux|flujos?|fluxos?|поток\S*|流量)(?: |$)).*(?:^| )(?:stocks?|positions?|encours|acervo|bestand|estoque|накопленн\S*|存量|잔액|رصيد)(?: |$)/;

/** What has come together of such money, by its name. */
export function stockOf(name: string): string {
  return `${name}, stock`;
}

/** Trade beside investment, and the offices that look after both. */
const OTHER =
  /(?:^| )(?:trade|commerce|comercio|commercio|торговл\S*|handel|贸易|무역|تجار\S*|التجار\S*|commission|agency|authority|board|bank|ministry|fund|corporation|agence|ministere|agencia|ministerio|агентств\S*|министерств\S*|банк\S*|фонд\S*)(?: |$)/;

/** Whether these "goods" are money that pays for none: it goes neither out nor in as goods do. */
export function isOutside(product: Facts['product']): boolean {
  return (
    product !== null &&
    product.code === null &&
    (product.name === 'Transit' || MONEY.some(([name]) => product.name === name || product.name === stockOf(name)))
  );
}

const SERVICES =
  /\bservices?\b|услуг|послуг|服务|服務|서비스|خدمات|الخدمات|servicios|servicos|serviços|dienstleistung/i;
const GOODS = /\bgoods\b|merchandise|commodit|товар|货物|商品|상품|سلع|bienes|\bbens\b|\bbiens\b|waren/i;

/** "Goods and Services, Services, Transport, Credit": the line of the account that is meant is the last that is named. */
const LINE = /\bgoods and services, (goods|services)(?:, (?!(?:credit|debit|net|total|us dollars?)\b)([^,]+))?(?=,|$)/i;

/** Trade in services, or in goods and services together, is no trade in goods: its total has a name of its own. */
export function servicesIn(text: string): Facts['product'] {
  const words = text.replaceAll('_', ' ');
  if (!SERVICES.test(words)) return null;
  const [, line, kind] = LINE.exec(words) ?? [];
  if (line !== undefined)
    return kind === undefined && line.toLowerCase() === 'goods'
      ? null
      : { classification: null, edition: null, code: null, name: kind ?? 'Services' };
  const both = GOODS.test(words) ? 'Goods and services' : 'Services';
  // "Exports of goods, services and primary income": more than what is traded, and never to be added to it.
  const name = /\bservices(?:,| and) (?:primary )?income\b/i.test(words) ? `${both}, with primary income` : both;
  return { classification: null, edition: null, code: null, name };
}

/** A sheet of services: what stands on it is no trade in goods. */
const SERVICES_ALONE =
  /^(?:(?:trade|exports?|imports?|commerce|comercio|balance|balanza) (?:(?:in|of|de|des) )?)?(?:services|servicios|servicos|услуги|dienstleistungen|hizmetler|servizi|服务|服務|サービス|서비스|خدمات|الخدمات)$/;

/** "Remittances to Sri Lanka": money that pays for no goods is told by the country that it comes to, where no other is named. */
export function receivedBy(
  named: Pick<Facts, 'reporter' | 'partner'>,
  product: Facts['product'],
  folded: string,
): Pick<Facts, 'reporter' | 'partner'> {
  const comes = isOutside(product) && named.reporter === null && named.partner?.level === 'country';
  return comes && !SENT.test(folded) ? { reporter: named.partner, partner: null } : named;
}

const SENT = /(?:^| )(?:from|by|with|desde|depuis|aus|von|из|от|من|dari|sent|outflows?|outward)(?: |$)/;

/** Whether folded words are services, or trade in them, and nothing more. */
export function namesServices(folded: string): boolean {
  return SERVICES_ALONE.test(folded);
}

/** A file called "trade services" or "services exports" and no more. */
export function servicesNamed(text: string): Facts['product'] {
  const named = fold(text)
    .replace(/(?:^| )(?:(?:19|20)\d\d|data|dataset|table|q[1-4])(?= |$)/g, ' ')
    .trim();
  const turned = named.replace(/^(services|servicios|servicos) (\S+)$/, '$2 in $1');
  return namesServices(turned) ? { classification: null, edition: null, code: null, name: 'Services' } : null;
}

/** "Exports of goods and services (current US$)": the line of the national accounts, by its name and nothing more. */
const OF_ACCOUNTS =
  /^(?:exports|imports) of goods and services(?: (?:at )?(?:current|constant)(?: \d{4})? (?:us\$|us dollars|usd|prices|lcu|local currency)(?: \d{4})?)?$/;

/** "Trade in services" in a title: what stands below is no trade in goods, or in goods alone. */
export function servicesTraded(text: string): Facts['product'] {
  const folded = fold(text);
  if (OF_ACCOUNTS.test(folded)) return { classification: null, edition: null, code: null, name: 'Goods and services' };
  const traded =
    flowIn(folded).flow !== null || /(?:^| )(?:trade|commerce|comercio|торговл\S*|handel)(?: |$)/.test(folded);
  const product = traded ? servicesIn(text) : null;
  // Of "goods and services" the rows say which of both they are.
  return product?.name === 'Services' ? product : null;
}

/** What was to be, and not what was. */
const PLANNED =
  /(?:^| )(?:potential|potencial|potentiel|potenzial|потенциал\S*|потенціал\S*|potansiyel\S*|unrealized|unrealised|untapped|targets?|targeted|planned|budgeted|objetivos?|metas?|objectifs?|zielwerte?|план|плановый|плановые|計画|計劃|计划|目标|目標|목표|계획|المستهدف|مستهدف|ہدف|هدف)(?: |$)/;

/** How long something takes, or was late. */
const LASTS =
  /(?:^| )(?:lead ?times?|delivery times?|transit times?|delays?|atrasos?|retrasos?|retards?|delais?|plazos?|prazos?|lieferzeit\S*|days? (?:late|delayed|to)|costs? (?:to )?(?:export|import)|срок\S* поставки|teslim suresi)(?: |$)/;

/** How goods were carried: a part of all of them, and no goods. */
const CARRIED =
  /^(?:by )?(?:sea|road|rail|railway|air|ship|truck|post|pipelines?|maritime|seaborne|denizyolu|demiryolu|karayolu|havayolu|maritim[oa]|terrestre|aere[oa]|carretera|ferrocarril|rodovi\S*|ferrovi\S*|морск\S*|морем|автомобильн\S*|железнодорожн\S*|воздушн\S*|трубопроводн\S*|海运|陆运|空运|铁路|公路)(?: (?:transport|freight|транспорт\S*))?$/;

/** What goods took to make, or what came of it: no weight of them. */
const EMBODIED =
  /(?:^| )(?:embodied|embedded|emissions?|co2|co2e|greenhouse gas(?:es)?|ghg|footprint|emisiones|emissoes|emissionen|выброс\S*|碳排放|排放|배출량?|انبعاثات|emisi)(?: |$)/;

/** What a data bank reckons duties with, and no duty. */
const OF_RATES =
  /^(?:nbr (?:of )?.*(?:lines?|peaks)(?: .*)?|sum of (?:squared |savg)?rates|count of savgrates cases|sumratebywghttrdvalue|sumwghttrdvalue4notnull|(?:free|dutiable|specific duty) imports(?: in .*)?|standard deviation)$/;

/** What else stands in the accounts of a state. */
const OF_STATES =
  /^(?:total |gross |net |national |domestic |government |public |household |private )*(?:savings?|expenditures?|spending|money supply|unemployment(?: rate)?|inflation(?: rate)?|wages?)$/;

/** What it cost to bring goods, and not what they are worth. */
const CHARGED =
  /^(?:(?:import|freight|shipping|insurance|transport) (?:and (?:freight|insurance) )?(?:charges?|costs?)|freight|insurance|freight and insurance)$/;

/** What a model made of the figures beside it. */
const PREDICTED = /(?:^| )(?:pred|preds|predicted|predictions?|yhat|y hat|residuals?)(?: |$)/;

/** `usd_pkr`, `EUR/USD`: what one money costs in the other. */
const EXCHANGE = /^([A-Za-z]{3}) ?[_/-] ?([A-Za-z]{3})$/;

function isExchange(head: string): boolean {
  const [, one = '', other = ''] = EXCHANGE.exec(head.trim()) ?? [];
  const [first, second] = [one, other].map((code) => (code === '' ? null : readUnit(code.toUpperCase()).unit));
  return isCurrency(first ?? null) && isCurrency(second ?? null);
}

/** `exports_lag`, `L1_exports`, `imports_t-1`: those of another time, once more. */
const LAGGED = /(?:^| )(?:lag\d?|lags|lagged|l[1-4]|t 1)(?: |$)/;

/** "IDF Amount", "RDL Paid": an amount of something that but its letters name. */
const LETTERED = /^(?!(?:FOB|CIF|CFR|CNF|FAS|EXW|HS)\b)([A-Z]{2,5}) (?:Amount|Amt|Paid)$/;

/** `lnGDP`, `log_exports`, `dlnRGDP`: how an amount was reckoned with, and no amount; "log exports" are of wood. */
const LOGARITHM = /(?:^|[\s_])[dD]?(?:(?:[lL]n|[lL]og)(?=[_(A-Z])|(?:ln|log)(?=r?gdp|export|import|trade|value|dist))/;

/** What those in the rows have with all the world, beside what the table is of. */
const OF_PARTNERS =
  /(?:^| )(?:share of partner countries in (?:the )?world|(?:imports|exports) growth in (?:value|quantity) of partner countries|distance (?:of|between|from) partner countries)(?: |$)/;

/** Whether a head names what stands beside figures and is none: what was to be, how long it takes, how it came, or what it took. */
export function isBesideFigures(head: string): boolean {
  const letters = LETTERED.exec(head.trim())?.[1];
  if (isExchange(head) || LOGARITHM.test(head) || (letters !== undefined && readUnit(letters).unit === null))
    return true;
  const folded = fold(head.replaceAll('_', ' '));
  return [PLANNED, LASTS, CARRIED, CHARGED, PREDICTED, LAGGED, EMBODIED, OF_RATES, OF_STATES, OF_PARTNERS].some(
    (words) => words.test(folded),
  );
}
