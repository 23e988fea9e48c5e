import type { FigureKey } from './figure';
import { growth } from './growth';
import { wordFromNil, wordReading } from './wording';

/** Words of a headline; `figureIds` are the figures behind them, none for plain words. */
export interface HeadlinePart {
  text: string;
  figureIds: number[];
}

/** What a headline needs of a figure. */
interface HeadlineFigure {
  figureId: number;
  value: number;
  key: Pick<FigureKey, 'unit'>;
}

interface HeadlineTrade {
  place: { name: string };
  other: { name: string };
  /** Exports of the place to the other, and back, by year. */
  there: ReadonlyMap<number, HeadlineFigure>;
  back: ReadonlyMap<number, HeadlineFigure>;
  year: number;
}

/**
 * The sentence over a country pair: what each exports to the other in a year and how that changed, the larger flow
 * first, and the larger flow's greatest year where it is another. English; says only what figures hold.
 */
export function headline({ place, other, there, back, year }: HeadlineTrade, language: string): HeadlinePart[] {
  const ways = [
    { from: place.name, to: other.name, years: there },
    { from: other.name, to: place.name, years: back },
  ]
    .filter(({ years }) => years.has(year))
    .toSorted((a, b) => (b.years.get(year)?.value ?? 0) - (a.years.get(year)?.value ?? 0));
  const said = ways.map((way, index) => flowParts(way, year, index === 0, language));
  const [first] = ways;
  if (first === undefined) return [];
  return [
    ...said.flatMap((parts, index) => (index === 0 ? parts : [plain('; '), ...parts])),
    plain('.'),
    ...peak(first.years, year, language),
  ];
}

interface Way {
  from: string;
  to: string;
  years: ReadonlyMap<number, HeadlineFigure>;
}

function flowParts({ from, to, years }: Way, year: number, dated: boolean, language: string): HeadlinePart[] {
  const now = years.get(year);
  if (now === undefined) return [];
  const amount = wordReading(now.value, { form: 'amount', decimals: null, language }, now.key);
  const parts = [plain(`${from}’s exports to ${to} were `), { text: amount, figureIds: [now.figureId] }];
  if (dated) parts.push(plain(` in ${year}`));
  const before = years.get(year - 1);
  if (before === undefined) return parts;
  const figureIds = [now.figureId, before.figureId];
  const outcome = growth(now.value, before.value);
  const change =
    outcome.kind === 'value'
      ? wordReading(outcome.value, { form: 'change', decimals: null, language }, now.key)
      : outcome.reason === 'base-nil'
        ? wordFromNil(language)
        : null;
  if (change === null) return parts;
  return [...parts, plain(', '), { text: change, figureIds }, ...(dated ? [plain(` on ${year - 1}`)] : [])];
}

/** "The peak was 2009, at US$ 112.5 million." */
function peak(years: ReadonlyMap<number, HeadlineFigure>, year: number, language: string): HeadlinePart[] {
  const [best] = [...years].toSorted(([, a], [, b]) => b.value - a.value);
  if (best === undefined || best[0] === year || years.size < 3) return [];
  const [when, reading] = best;
  const amount = wordReading(reading.value, { form: 'amount', decimals: null, language }, reading.key);
  return [plain(` The peak was ${when}, at `), { text: amount, figureIds: [reading.figureId] }, plain('.')];
}

function plain(text: string): HeadlinePart {
  return { text, figureIds: [] };
}
