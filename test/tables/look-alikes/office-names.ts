import { made, type LookAlike } from './draft';
import { officeTitles } from './office-titles';
import { put, written, type Line } from './written';

/** Names of places and of offices as national offices write them. */
export function officeNames(): LookAlike[] {
  return [behindCodes(), lettersOfNotes(), totalsInTwoLanguages(), ...officeTitles()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const YEARS = ['2018', '2019'];

/** Rows of years, one to a place. */
function rowsOf(places: readonly (readonly [string, string])[], seed: number): Line[] {
  return places.map(([name, partner], at): Line => [
    name,
    ...YEARS.map((period, year) => put(whole(at, year, seed), { partner, period, free: partner === 'WLD' })),
  ]);
}

function behindCodes(): LookAlike {
  return written({
    family: 'names of places',
    name: 'behind their codes of two letters',
    common: { reporter: 'GBR', flow: 'export', unit: 'GBP', value: 1e6 },
    lines: [
      ['UK exports of goods, £ million'],
      ['COUNTRY', ...YEARS],
      ...rowsOf(
        [
          ['W1 Whole world', 'WLD'],
          ['AF Afghanistan', 'AFG'],
          ['CN China (Inc. Tibet)', 'CHN'],
          ['DE Germany (Inc. East Germany)', 'DEU'],
          ['GH Ghana', 'GHA'],
        ],
        83,
      ),
    ],
  });
}

function lettersOfNotes(): LookAlike {
  return written({
    family: 'names of places',
    name: 'with the letter of a note, and what is left out of them',
    common: { reporter: 'PHL', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of the Philippines by country, US$ million'],
      ['Country', ...YEARS],
      ...rowsOf(
        [
          ['1. Japan b', 'JPN'],
          ['2. United States of America a', 'USA'],
          ['3. China (excludes SARs and Taiwan)', 'CHN'],
          ['4. Taiwan, Republic of China', 'TWN'],
        ],
        89,
      ),
      ['a - includes Alaska and Hawaii'],
      ['b - includes Okinawa'],
    ],
  });
}

function totalsInTwoLanguages(): LookAlike {
  return written({
    family: 'totals',
    name: 'in two languages',
    common: { reporter: 'TUR', flow: 'export', value: 1e3 },
    lines: [
      ['Ülkelere göre ihracat - Exports by country'],
      ['TurkStat, thousand US $'],
      ['Ülke - Country', ...YEARS],
      ...rowsOf(
        [
          ['Toplam - Total', 'WLD'],
          ['Almanya - Germany', 'DEU'],
          ['Çin - China', 'CHN'],
        ],
        103,
      ),
    ],
  });
}
