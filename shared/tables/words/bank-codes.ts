/**
 * The World Bank's codes of series: which part of the accounts, of what, and in which unit ("NE.TRD.GNFS.ZS"). Programs that fetch
 * them head columns with the code alone.
 */

const CODE = /^([A-Z]{2}\.[A-Z0-9]{3}\.[A-Z0-9]{4})((?:\.[A-Z0-9]{2})*)$/;

const SERIES: Readonly<Record<string, string>> = {
  'NE.EXP.GNFS': 'Exports of goods and services',
  'NE.IMP.GNFS': 'Imports of goods and services',
  'NE.TRD.GNFS': 'Trade in goods and services',
  'NE.RSB.GNFS': 'External balance on goods and services',
  'BX.GSR.GNFS': 'Exports of goods and services',
  'BM.GSR.GNFS': 'Imports of goods and services',
  'BX.GSR.MRCH': 'Exports of goods',
  'BM.GSR.MRCH': 'Imports of goods',
  'TX.VAL.MRCH': 'Merchandise exports',
  'TM.VAL.MRCH': 'Merchandise imports',
  'TG.VAL.TOTL': 'Merchandise trade',
  'TX.VAL.SERV': 'Commercial service exports',
  'TM.VAL.SERV': 'Commercial service imports',
  'NY.GDP.MKTP': 'GDP',
  'NY.GDP.PCAP': 'GDP per capita',
  'SP.POP.TOTL': 'Population',
  'BX.KLT.DINV': 'Foreign direct investment',
};

const UNITS: Readonly<Record<string, string>> = {
  ZS: '% of GDP',
  CD: 'current US$',
  KD: 'constant US$',
  CN: 'current LCU',
  KN: 'constant LCU',
  ZG: 'annual % growth',
};

/** The series that a code (also `ne_trd_gnfs_zs`) stands for, in words with its unit; null for other texts and for series that are not listed. */
export function bankSeries(text: string): string | null {
  const [, stem = '', ending = ''] = CODE.exec(text.trim().toUpperCase().replaceAll('_', '.')) ?? [];
  const series = SERIES[stem];
  if (series === undefined) return null;
  const unit = ending.split('.').find((part) => part in UNITS);
  return unit === undefined ? series : `${series} (${UNITS[unit] ?? ''})`;
}
