import { G, HALF_WORD, OF, ORD, QUARTER_WORD, Y, century, number, ordinal, type Form } from './form';
import { halfPeriod, monthsPeriod, quarterPeriod } from './make';
import type { Period } from './period';

const quarterOf = (year: number, quarter: number): Period | null =>
  quarter >= 1 && quarter <= 4 ? quarterPeriod(year, quarter) : null;
const halfOf = (year: number, half: number): Period | null =>
  half === 1 || half === 2 ? halfPeriod(year, half) : null;

/** The quarters of a year from the first to another. */
const firstQuarters = (year: number, last: number): Period | null =>
  last >= 2 && last <= 4 ? monthsPeriod(year, 1, year, last * 3) : null;
const ENDING = '(?:st|er|o|º|°|\\.|-?й|-?е|-?ы)?';

/** Quarters and halves of a year. */
export const quartersAndHalves: readonly Form[] = [
  // "2024 Q1-Q3", "Q1-Q3 2024": quarters together, from the first on.
  {
    pattern: `${Y}${G}[\\s,:(]*[qt]1\\s*-\\s*[qt]?([2-4])\\)?`,
    make: ([a, b]) => monthsPeriod(number(a), 1, number(a), number(b) * 3),
  },
  {
    pattern: `[qt]1\\s*-\\s*[qt]?([2-4])[\\s,/]*${Y}${G}`,
    make: ([a, b]) => monthsPeriod(number(b), 1, number(b), number(a) * 3),
  },
  // "1.-3. Quartal 2024", "2024 (I-III кварталы)".
  {
    pattern: `(?:i|1)${ENDING}\\s*-\\s*${ORD}\\s*${QUARTER_WORD}(?:\\s*[-/]\\s*|${OF})${Y}${G}`,
    make: ([a, b]) => firstQuarters(number(b), ordinal(a)),
  },
  {
    pattern: `${Y}${G}[\\s,:(]*(?:i|1)${ENDING}\\s*-\\s*${ORD}\\s*${QUARTER_WORD}\\.?\\)?`,
    make: ([a, b]) => firstQuarters(number(a), ordinal(b)),
  },
  {
    pattern: `${Y}${G}\\s*[-/,:]?\\s*(?:q|t|к|кв\\.?|第|qtr|3t|tw)\\s*([1-4一二三四])(?:季度|分기|분기)?`,
    make: ([a, b]) => quarterOf(number(a), ordinal(b)),
  },
  {
    pattern: `${Y}(?:年|년)?\\s*([1-4一二三四])\\s*(?:/4)?(?:季度|분기)`,
    make: ([a, b]) => quarterOf(number(a), ordinal(b)),
  },
  {
    pattern: `${Y}${G}\\s*[,:(-]*\\s*${ORD}\\s*-?${QUARTER_WORD}\\.?\\)?`,
    make: ([a, b]) => quarterOf(number(a), ordinal(b)),
  },
  {
    pattern: `(?:q|t|qtr|quy|quarter)\\s*[./-]?\\s*(iv|i{1,3}|[1-4])[-\\s/,']*${Y}${G}`,
    make: ([a, b]) => quarterOf(number(b), ordinal(a)),
  },
  {
    pattern: `${ORD}\\s*-?${QUARTER_WORD}(?:\\s*[-/]\\s*|${OF})${Y}${G}`,
    make: ([a, b]) => quarterOf(number(b), ordinal(a)),
  },
  {
    pattern: `(?:[qt]\\s*([1-4])|([1-4])\\s*[qt])\\s*[-./']?\\s*(\\d\\d)`,
    whole: true,
    make: ([a, b, c]) => quarterOf(century(c), number(a ?? b)),
  },
  {
    pattern: `(?:h\\s*([12])|([12])\\s*h)\\s*[-./']?\\s*(\\d\\d)`,
    whole: true,
    make: ([a, b, c]) => halfOf(century(c), number(a ?? b)),
  },
  {
    pattern: `([1-4])\\s*[qt]\\s*[-./']?\\s*${Y}`,
    whole: true,
    make: ([a, b]) => quarterOf(number(b), number(a)),
  },
  {
    pattern: `${Y}\\s*[-./]?\\s*([1-4])\\s*[qt]`,
    whole: true,
    make: ([a, b]) => quarterOf(number(a), number(b)),
  },
  {
    pattern: `(first|second|third|fourth|первый|второй|третий|четвертый|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto|premier|deuxieme|troisieme|quatrieme)\\s+(?:quarter|квартал|trimestre)${OF}${Y}${G}`,
    make: ([a, b]) => quarterOf(number(b), ordinal(a)),
  },
  {
    pattern: `الربع\\s+(الاول|الثاني|الثالث|الرابع)\\s+(?:من\\s+)?(?:عام\\s+|سنه\\s+)?${Y}`,
    make: ([a, b]) => quarterOf(number(b), ordinal(a)),
  },
  { pattern: `${Y}:([1-4])`, whole: true, make: ([a, b]) => quarterOf(number(a), number(b)) },
  { pattern: `${Y}\\s*[-/,]?\\s*[hsп]\\s*([12])`, make: ([a, b]) => halfOf(number(a), number(b)) },
  { pattern: `[hs]\\s*([12])[-\\s/']*${Y}`, make: ([a, b]) => halfOf(number(b), number(a)) },
  {
    pattern: `(i{1,2}|[12])(?:st|nd|er|º|\\.|-?[еeо]|-?me)?\\s*-?${HALF_WORD}${OF}${Y}${G}`,
    make: ([a, b]) => halfOf(number(b), ordinal(a)),
  },
  {
    pattern: `(first|second|первое|второе|primer|segundo|primeiro|premier|deuxieme)\\s+${HALF_WORD}${OF}${Y}${G}`,
    make: ([a, b]) => halfOf(number(b), ordinal(a)),
  },
  {
    pattern: `${Y}${G}\\s*[,(]?\\s*(i{1,2}|[12])(?:-?[еeо])?\\s*-?${HALF_WORD}\\)?`,
    make: ([a, b]) => halfOf(number(a), ordinal(b)),
  },
  {
    pattern: `النصف\\s+(الاول|الثاني)\\s+(?:من\\s+)?(?:عام\\s+|سنه\\s+)?${Y}`,
    make: ([a, b]) => halfOf(number(b), ordinal(a)),
  },
  { pattern: `${Y}(?:年|년)\\s*([上下상하])(?:半年|반기)`, make: ([a, b]) => halfOf(number(a), ordinal(b)) },
];
