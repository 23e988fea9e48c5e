import type { Wording } from './binding';
import type { HouseStyle } from './house-style';
import type { Ends } from './result';
import { numberWords, wordNumber, wordReading } from './wording';
import type { Multiple } from './words/number-words';

/** How near to a whole multiple counts as it: a twentieth. */
const NEAR = 0.05;

/**
 * Growth as a multiple: `doubled between 2015 and 2020`, `2.7 times as much in 2020 as in 2015`; a change of less than
 * half stays a change in per cent. The years are always said, as a comparison without them claims anything.
 *
 * @param growth in per cent
 */
export function wordMultiple(growth: number, ends: Ends | null, wording: Wording, style: HouseStyle): string {
  const { language } = wording;
  const words = numberWords(language);
  const times = growth / 100 + 1;
  const span = ends === null ? null : { from: ends.before.period.written, to: ends.now.period.written };
  const named = multipleOf(times);
  if (named !== null) return words.multiple(named, span);
  if (times >= 1.5) {
    const decimals = times < 9.95 ? 1 : 0;
    return words.asMuch(wordNumber(times, decimals, language, style), Math.round(times * 10) / 10, span);
  }
  const change = wordReading(growth, { ...wording, form: 'change' }, { unit: null }, style);
  return span === null ? change : words.on(change, span.from);
}

function multipleOf(times: number): Multiple | null {
  const near = (whole: number) => Math.abs(times / whole - 1) <= NEAR / 2;
  if (near(2)) return 'doubled';
  if (near(3)) return 'tripled';
  if (near(4)) return 'quadrupled';
  if (near(0.5)) return 'halved';
  return times > 2 && times < 2.5 ? 'more-than-doubled' : null;
}
