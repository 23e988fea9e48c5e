import type { Flow } from '../figures/figure';
import { fold } from '../places/fold';
import { wordFinder } from './words';

/** What a word says of the flow; `not`: a word that looks like one and says nothing ("Importers" heads exporters' data). */
type FlowWord = Flow | 'not' | 'both';

const finder = wordFinder<FlowWord>([
  [
    'not',
    'importer|importers|exporter|exporters|importing|exporting|importing markets|importing countries|exporting countries|importador|importadores|exportador|exportadores|importateur|importateurs|exportateur|exportateurs|импортер*|экспортер*|진출국|수입국|수출국|进口国|出口国|export partners|import partners|partner countries',
  ],
  [
    'both',
    'exports & imports|exports imports|export import|exports and imports|export and import|imports and exports|экспорт и импорт|экспорта и импорта|импорт и экспорт|수출입|进出口|進出口|输出入|import export|exportacoes e importacoes|exportaciones e importaciones|exportations et importations',
  ],
  [
    're-export',
    're export|re exports|reexport|reexports|re exported|реэкспорт*|转口|再出口|轉口|再輸出|재수출|اعادة التصدير|اعادة تصدير|reexportacion*|reexportac*|reexportation*|rx',
  ],
  ['re-import', 're import|re imports|reimport|reimports|реимпорт*|再进口|再輸入|재수입|اعادة الاستيراد|rm'],
  [
    'turnover',
    'turnover|total trade|trade volume|volume of trade|trade turnover|total turnover|overall trade|bilateral trade volume|exports imports total|товарооборот*|внешнеторгов* оборот|оборот|объем торговли|внешняя торговля|trocas|trocas comerciais|corrente de comercio|intercambio|intercambio comercial|comercio total|volume du commerce|commerce total|total des echanges|echanges|handelsvolumen|aussenhandelsumsatz|进出口总额|进出口额|進出口總額|贸易总额|貿易總額|贸易额|교역액|교역규모|총교역|무역액|حجم التبادل التجاري|التبادل التجاري|حجم التجاره|كل تجارت|toplam ticaret|dis ticaret hacmi|ticaret hacmi|nilai perdagangan',
  ],
  [
    'balance',
    'trade balance|balance of trade|balance|bal|net exports|net trade|trade surplus|trade deficit|surplus|deficit|surplus deficit|saldo*|сальдо|торговый баланс|баланс|balanca comercial|balanza comercial|balance comercial|solde|solde commercial|handelsbilanz|aussenhandelssaldo|bilanz|贸易差额|貿易差額|差额|差額|贸易顺差|順差|무역수지|수지|الميزان التجاري|الميزان|توازن تجارت|dis ticaret dengesi|denge|neraca|neraca perdagangan',
  ],
  [
    'export',
    'export|exports|exported|exp|exportation|exportations|exportacion|exportaciones|exportacao|exportacoes|exportado|esportazione|esportazioni|ausfuhr|ausfuhren|экспорт*|вывоз*|вывезено|صادرات|الصادرات|صادر|صادرات الي|برآمد|برامدات|برآمدات|برامد*|出口|出口额|輸出|수출|수출액|수출금액|xuat khau|ihracat*|ekspor|eksport|uitvoer|vyvoz|export value|exported value|sales to|експорт*|экспартa*|x|dispatches',
  ],
  [
    'import',
    'import|imports|imported|imp|importation|importations|importacion|importaciones|importacao|importacoes|importado|importazione|importazioni|einfuhr|einfuhren|импорт*|ввоз*|ввезено|واردات|الواردات|وارد|درامد|درآمدات|درامدات|درامد*|进口|进口额|進口|輸入|수입|수입액|수입금액|nhap khau|ithalat*|impor|invoer|dovoz|import value|imported value|purchases from|імпорт*|m|arrivals',
  ],
]);

/** `X` and `M` alone are flows only as the whole of a cell. */
const LETTERS = /^(?:x|m|rx|rm)$/;

/** The flow that a cell of a flow column names; null when it names none, both or something else. */
export function flowOf(text: string): Flow | null {
  const folded = fold(text);
  const found = new Set(finder.all(folded).map(({ value }) => value));
  if (found.has('both') || found.has('not')) return null;
  const [only] = found;
  return found.size === 1 && only !== undefined && only !== 'both' && only !== 'not' ? only : null;
}

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

/** Reads the flow out of a header or title in folded words. */
export function flowIn(folded: string): FlowReading {
  const words = finder
    .all(folded)
    .filter(({ start, end }) => !LETTERS.test(folded.slice(start, end)) || folded.length <= 2);
  const flows = [...new Set(words.map(({ value }) => value).filter((value) => value !== 'not' && value !== 'both'))];
  const both =
    words.some(({ value }) => value === 'both') ||
    (flows.includes('export') && flows.includes('import') && flows.length === 2);
  const first = words.find(({ value }) => value !== 'not' && value !== 'both');
  const only = both || flows.length !== 1 ? null : (flows[0] ?? null);
  return { flow: only, both, start: first?.start ?? -1, end: first?.end ?? -1 };
}
