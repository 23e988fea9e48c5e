import { fold } from '../../places/fold';

/** What spreadsheet programs write into a pivot table, in their languages, folded. */

const ROW_LABELS = words(
  'row labels|zeilenbeschriftungen|etiquettes de lignes|etiquetas de fila|rotulos de linha|etichette di riga|названия строк|etykiety wierszy|satir etiketleri|行标签|列標籤|행 레이블|行ラベル|تسميات الصفوف|nhan hang|label baris|rijlabels|popisky radku|назви рядків',
);
const GRAND_TOTAL = words(
  'grand total|gesamtergebnis|total general|total geral|totale complessivo|общий итог|suma koncowa|genel toplam|总计|總計|총합계|総計|الاجمالي الكلي|tong cuoi|eindtotaal|celkovy soucet|загальний підсумок',
);
const SUM_OF =
  /^(?:sum|total) of .|^summe von .|^somme de .|^suma de .|^soma de .|^somma di .|^сумма по полю .|^suma z .|^toplam .|^求和项.|^加總.|^합계 .|^合計 .|^مجموع .|^tong cua .|^som van ./;
const COUNT_OF =
  /^(?:count|average|max|min|product|stdev|var|stddevp?) of .|^(?:anzahl|mittelwert) von .|^(?:nombre|moyenne) de .|^(?:cuenta|recuento|promedio) de .|^(?:contagem|media) de .|^(?:количество|среднее) по полю ./;
/** Behind the name of an outer label, where its parts are added up. */
const TOTAL_BEHIND = /^(.+?) (?:total|ergebnis|итог|toplam[iı]?|suma|汇总|요약|集計|اجمالي)$/;
const TOTAL_BEFORE = /^(?:total|totale|итог|suma) (.+)$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map(fold));
}

export const isRowLabels = (text: string): boolean => ROW_LABELS.has(fold(text));
export const isGrandTotal = (text: string): boolean => GRAND_TOTAL.has(fold(text));
export const isSumOf = (text: string): boolean => SUM_OF.test(fold(text));
export const isCountOf = (text: string): boolean => COUNT_OF.test(fold(text));

/** Whether a text adds up what stands under the label `of`: "Export Total", "Total Export", "Экспорт Итог". */
export function isTotalOf(text: string, of: string): boolean {
  const folded = fold(text);
  const found = TOTAL_BEHIND.exec(folded)?.[1] ?? TOTAL_BEFORE.exec(folded)?.[1] ?? null;
  return found !== null && found === fold(of);
}

/** `(All)` and `(Multiple Items)` in a filter. */
export const isManyItems = (text: string): boolean =>
  /^(?:multiple items|mehrere elemente|plusieurs elements|varios elementos|varios itens|piu elementi|несколько элементов|wiele elementow|birden fazla oge|多项|多重項目|다중 항목|複数のアイテム|عناصر متعدده)$/.test(
    fold(text),
  );
