import { fold } from '../../../shared/places/fold';
import { flow, measure } from '../../../shared/figures/figure';
import { furtherIn, wordFurther } from '../../../shared/figures/further';
import { wordFlow, wordMeasure } from '../../../shared/sentences/figure-labels';
import { derived, usedWords } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import type { NameOf } from './queries';

/** Where a word that was typed is found: by series, period and file. */
export interface WordAllowed {
  series: Uint8Array;
  periods: Uint8Array;
  imports: Uint8Array;
}

const searched = [
  'reporter',
  'partner',
  'flow',
  'measure',
  'product',
  'productName',
  'dataset',
  'unit',
  'more',
] as const;
type Searched = (typeof searched)[number];

/** Each word of a text that somebody looks for, in names of places and products, codes, periods and file names. */
export function wordsAllowed(columns: FigureColumns, text: string, nameOf: NameOf): WordAllowed[] {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.map((word) => {
    // Signs alone fold to nothing; they are looked for as they are.
    const sought = fold(word);
    const has = (name: string) => Number(sought === '' ? name.includes(word) : fold(name).includes(sought));
    const isIn = ({ plain, folded, also }: Name) =>
      sought === '' ? plain.includes(word) : folded.includes(sought) || beginsIn(also, sought);
    return {
      series: seriesNamed(columns, isIn, nameOf),
      periods: Uint8Array.from(columns.periods, ({ written }) => has(written)),
      imports: Uint8Array.from(columns.imports, ({ fileName }) => has(fileName)),
    };
  });
}

/** Makes ready what a search looks through. */
export function readyNames(columns: FigureColumns, nameOf: NameOf): void {
  for (const field of searched) namesOf(columns, field, nameOf);
}

function seriesNamed(columns: FigureColumns, isIn: (name: Name) => boolean, nameOf: NameOf): Uint8Array {
  const { of } = columns;
  const series = new Uint8Array(of.last + 1);
  for (const field of searched) {
    const found = namesOf(columns, field, nameOf).filter(isIn);
    if (found.length === 0) continue;
    const codes = new Uint8Array(of.words.values.length);
    for (const { code } of found) codes[code] = 1;
    const column = of.codes[field];
    for (let id = 0; id < column.length; id += 1) series[id] = (series[id] ?? 0) | (codes[column[id] ?? 0] ?? 0);
  }
  return series;
}

interface Name {
  code: number;
  plain: string;
  folded: string;
  /** Other names of a place, folded, with spaces around each. */
  also: string;
}

/** Whether one of the other names has a word that begins so; what is as short as `uk` is the word itself. */
function beginsIn(also: string, sought: string): boolean {
  return also.includes(sought.length < 3 ? ` ${sought} ` : ` ${sought}`);
}

/** What the words of a dimension are called; folding thousands of names takes longer than looking through them. */
function namesOf(columns: FigureColumns, field: Searched, nameOf: NameOf): readonly Name[] {
  return derived(columns, `names of ${field}`, () =>
    Array.from(usedWords(columns, field), (code) => {
      const plain = nameIn(field, columns.of.words.values[code] ?? null, nameOf);
      return {
        code,
        plain,
        folded: fold(plain),
        also: otherNames(field, columns.of.words.values[code] ?? null, nameOf),
      };
    }).filter(({ plain }) => plain !== ''),
  );
}

function otherNames(field: Searched, value: string | null, nameOf: NameOf): string {
  if (value === null || (field !== 'reporter' && field !== 'partner')) return '';
  return (nameOf.also?.(value) ?? []).map((name) => ` ${fold(name)} `).join('');
}

function nameIn(field: Searched, value: string | null, nameOf: NameOf): string {
  if (value === null) return '';
  if (field === 'reporter' || field === 'partner') return `${value} ${nameOf(value)}`;
  if (field === 'more') return wordFurther(furtherIn(value));
  if (field === 'flow') return wordFlow(flow.parse(value), 'en');
  if (field === 'measure') return wordMeasure(measure.parse(value), 'en');
  return value;
}
