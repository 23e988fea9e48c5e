import { fold } from '../places/fold';
import { bikramMonths } from './calendars';
import { FY, number, type Form } from './form';
import type { Period } from './period';

/** Months of Nepal's fiscal year in its order, from Shrawan on, as its offices write them. */
const NAMES = [
  'shrawan|shravan|saun|sawan|साउन|श्रावण',
  'bhadra|bhadau|भदौ|भाद्र',
  'ashwin|aswin|asoj|ashoj|असोज|आश्विन',
  'kartik|kattik|कात्तिक|कार्तिक',
  'mangsir|marga|मंसिर',
  'poush|paush|push|पुस|पौष',
  'magh|माघ',
  'falgun|phalgun|fagun|फागुन|फाल्गुण',
  'chaitra|chait|चैत|चैत्र',
  'baisakh|baishakh|vaishakh|वैशाख|बैशाख',
  'jestha|jeth|jyestha|जेठ|ज्येष्ठ',
  'ashadh|ashad|asar|asadh|असार|आषाढ',
].map((names) => names.split('|').map(fold));

const pattern = NAMES.flat().join('|');
const numbers = new Map(NAMES.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** The months from the first of the fiscal year on; null for others, which are no period here. */
function monthsTo(year: number, from: string | undefined, to: string | undefined): Period | null {
  const [first, last] = [numbers.get(from ?? ''), numbers.get(to ?? from ?? '')];
  return first === 1 && last !== undefined ? bikramMonths(year, last) : null;
}

const MONTHS = `(${pattern})(?:\\s*(?:-|–|to|देखि)\\s*(${pattern}))?`;
const YEARS = `(?:${FY})?(20[5-9]\\d)\\s*[-/]\\s*(?:20)?\\d\\d`;

/** "FY 2081/82 (Shrawan-Ashwin)", "Shrawan-Ashwin of 2081/82". */
export const bikramForms: readonly Form[] = [
  { pattern: `${YEARS}[\\s,]*\\(?\\s*${MONTHS}\\s*\\)?`, make: ([year, from, to]) => monthsTo(number(year), from, to) },
  {
    pattern: `${MONTHS}[\\s,)]*(?:of\\s+)?${YEARS}`,
    make: ([from, to, year]) => monthsTo(number(year), from, to),
  },
];
