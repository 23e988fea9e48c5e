import { describe, expect, it } from 'vitest';
import { fold } from '../../places/fold';
import { flowIn, flowOf } from './flow-words';

const rows: readonly (readonly [flow: string, texts: string])[] = [
  [
    'export',
    'Export|Exports|EXPORTS|Exports (FOB)|Total exports|Export value|Domestic exports|General exports|Exp.|X|Exportations|Exportación|Exportaciones|Exportações|Exportação|Esportazioni|Export Value (US$)|Ausfuhr|Ausfuhren|Экспорт|Экспорт, всего|Вывоз|Експорт|Экспарт|İhracat|Ihracat (ABD $)|İhracatı|수출|수출액|수출금액|出口|出口额|出口总额|輸出|صادرات|الصادرات|صادرات (ملین ڈالر)|برآمدات|برآمد|Ekspor|Eksport|Uitvoer|Xuất khẩu|Vývoz|Dispatches|การส่งออก|ส่งออก|निर्यात|Export Total|exports_fob|ExportValue|Sales abroad',
  ],
  [
    'import',
    'Import|Imports|IMPORTS|Imports (CIF)|Imports, c.i.f.|General imports|Imports for consumption|Imp.|M|Importations|Importaciones|Importações|Importazioni|Einfuhr|Einfuhren|Импорт|Ввоз|Імпорт|İthalat|수입|수입액|进口|进口额|進口|輸入|واردات|الواردات|درآمدات|درآمد|Impor|Invoer|Nhập khẩu|Dovoz|Arrivals|นำเข้า|आयात|Imports_cif|ImportValue',
  ],
  [
    're-export',
    'Re-exports|Re-export|Reexports|Re exports|Реэкспорт|Реекспорт|转口|轉口|再出口|再輸出|재수출|إعادة التصدير|اعادة تصدير|Reexportaciones|Réexportations|Reexportações|RX|Riesportazioni|Wiederausfuhr|برآمدات مکرر SKIP',
  ],
  ['re-import', 'Re-imports|Re-import|Реимпорт|再进口|재수입|إعادة الاستيراد|RM|Reimportaciones|Réimportations'],
  [
    'turnover',
    'Total trade|Turnover|Trade turnover|Trade volume|Bilateral trade|Total Trade Volume|Товарооборот|Внешнеторговый оборот|Оборот|Товарообіг|Зовнішньоторговельний оборот|Тавараабарот|Volume des échanges|Commerce total|Intercambio comercial|Comercio total|Corrente de Comércio|Interscambio|Außenhandelsumsatz|Gesamthandel|Dış ticaret hacmi|Toplam ticaret|贸易总额|进出口总额|进出口|進出口總額|교역액|총교역액|貿易総額|حجم التبادل التجاري|التبادل التجاري|کل تجارت|حجم تجارت|Total Perdagangan|Tổng kim ngạch|Obroty',
  ],
  [
    'balance',
    'Balance|Trade balance|Balance of trade|Net exports|Сальдо|Сальдо торгового баланса|Торговый баланс|Balanza comercial|Balança comercial|Solde|Solde commercial|Saldo|Saldo commerciale|Handelsbilanz|Handelsbilanzsaldo|Dış ticaret dengesi|Denge|贸易差额|差额|貿易收支|무역수지|الميزان التجاري|توازن تجارت|تجارتی توازن|تراز تجاری|Neraca perdagangan|Trade deficit|Trade surplus|Surplus/Deficit|Cán cân thương mại|Saldo handlu|Bilanz',
  ],
];

describe('the flow that words name', () => {
  it.each(rows)('%s', (flow, texts) => {
    const wrong = texts
      .split('|')
      .filter((text) => !text.endsWith('SKIP'))
      .filter((text) => flowOf(text) !== flow);
    expect(wrong).toEqual([]);
  });

  it.each([
    'Importers',
    'Exporters',
    'Importing countries',
    'Exporting countries',
    'Importadores',
    'Exportateurs',
    'Импортеры',
    'Страны-экспортеры',
    'Importländer',
    'Exportländer',
    '进口国',
    '수입국',
    'Importing markets',
    'Exports and imports',
    'Export/Import',
    'Importaciones y exportaciones',
    'Ein- und Ausfuhr',
    'Экспорт и импорт',
    'Export, import',
    'Country',
    'Expression',
    'Important',
    'Product',
    'Export partners',
    'Importing country',
  ])('%s says nothing of one flow', (text) => {
    expect(flowOf(text)).toBeNull();
  });

  it.each([
    ['Importaciones desde China', 'import'],
    ['List of importing markets for a product exported by Japan', 'export'],
    ['List of supplying markets for a product imported by Pakistan', 'import'],
    ['Products exported to Pakistan', 'export'],
    ['Экспортировано в Пакистан', 'export'],
    ['Unit: US$', null],
    ['Bilateral trade between Pakistan and Belarus', null],
  ] as const)('in %s', (text, flow) => {
    expect(flowIn(fold(text)).flow).toBe(flow);
  });
});
