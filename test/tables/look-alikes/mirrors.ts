import { made, type LookAlike, type Truth } from './draft';
import { written, type Line, type Put } from './written';

/** One trade as both of its ends report it: over columns, in the heads alone, in rows, block by block. */
export function mirrors(): LookAlike[] {
  return [overColumns(), inHeads(), ofStatistics(), inRows(), inBlocks()];
}

const years = ['2021', '2022', '2023'];
type Side = Pick<Truth, 'reporter' | 'partner' | 'flow'>;
const sold: Side = { reporter: 'BLR', partner: 'PAK', flow: 'export' };
const received: Side = { reporter: 'PAK', partner: 'BLR', flow: 'import' };
const soldBack: Side = { reporter: 'PAK', partner: 'BLR', flow: 'export' };
const receivedBack: Side = { reporter: 'BLR', partner: 'PAK', flow: 'import' };

/** Money in thousands, of one side in a year. */
function money(side: Side, year: number, seed: number): Put {
  const shown = made(year, seed, 3083);
  return { shown, truth: { ...side, period: years[year] ?? '', value: shown * 1e3 } };
}

const rows = (sides: readonly Side[], of: readonly number[] = [0, 1, 2]): Line[] =>
  of.map((at): Line => [years[at] ?? '', ...sides.map((side, seed) => money(side, at, seed))]);

function overColumns(): LookAlike {
  return written({
    family: 'mirror statistics',
    name: 'over columns of each direction',
    lines: [
      ['Mirror statistics: Belarus - Pakistan trade (USD thousand)'],
      ['Year', 'Belarus exports to Pakistan', null, 'Pakistan exports to Belarus', null],
      [null, 'As reported by Belarus', 'As reported by Pakistan', 'As reported by Pakistan', 'As reported by Belarus'],
      ...rows([sold, received, soldBack, receivedBack]),
    ],
  });
}

function inHeads(): LookAlike {
  return written({
    family: 'mirror statistics',
    name: 'in heads below a title of one direction',
    lines: [
      ['Экспорт Беларуси в Пакистан (тыс. долл. США)'],
      ['Год', 'по данным Беларуси', 'по данным Пакистана'],
      ...rows([sold, received]),
    ],
  });
}

function ofStatistics(): LookAlike {
  return written({
    family: 'mirror statistics',
    name: 'flows below the statistics of each',
    lines: [
      ['Trade of Belarus with Pakistan, USD thousand'],
      ['Year', 'Belarus statistics', null, 'Pakistan statistics', null],
      [null, 'Exports', 'Imports', 'Exports', 'Imports'],
      ...rows([sold, receivedBack, soldBack, received]),
    ],
  });
}

function inRows(): LookAlike {
  const lines: readonly (readonly [label: string, side: Side])[] = [
    ['Belarus exports to Pakistan (Belarus data)', sold],
    ['Belarus exports to Pakistan (Pakistan data)', received],
    ['Pakistan exports to Belarus (Pakistan data)', soldBack],
    ['Pakistan exports to Belarus (Belarus data)', receivedBack],
  ];
  return written({
    family: 'mirror statistics',
    name: 'in rows',
    lines: [
      ['Belarus - Pakistan trade, mirror data (USD thousand)'],
      ['', ...years],
      ...lines.map(([label, side], seed): Line => [label, ...years.map((_, year) => money(side, year, seed))]),
    ],
  });
}

function inBlocks(): LookAlike {
  return written({
    family: 'mirror statistics',
    name: 'block by block',
    lines: [
      ['Belarus-Pakistan trade, USD thousand'],
      ['According to Belarus'],
      ['Year', 'Exports', 'Imports'],
      ...rows([sold, receivedBack]),
      [],
      ['According to Pakistan'],
      ['Year', 'Exports', 'Imports'],
      ...rows([soldBack, received]),
    ],
  });
}
