import type { FigureKey } from '../../figures/figure';
import { writtenBefore } from '../../periods/years';
import type { FoundFigure } from '../found';
import { grouped, isAmount, isNear, perKey, slackOf, stepOf, thing, valueOf, type Reckoned } from './expected';
import { sums } from './sums';

/**
 * What the figures of a table have to be by others of it: a balance exports less imports, a change that of the amounts
 * beside it, a year the sum of its months. Nothing is changed by it; what does not fit was read wrongly or typed wrongly.
 */

export const laws = ['balance', 'turnover', 'growth', 'share', 'year', 'sum'] as const;
export type Law = (typeof laws)[number];

/** All figures of a table that others of it tell. */
export function reckon(figures: readonly FoundFigure[]): Record<Law, Reckoned[]> {
  const there = figures.filter(({ value }) => value !== null);
  return {
    balance: ofSides(there, 'balance'),
    turnover: ofSides(there, 'turnover'),
    growth: changes(there),
    share: shares(there),
    year: years(there),
    sum: sums(there),
  };
}

/** Balances and turnover, with both sides of the same thing and time. */
function ofSides(figures: readonly FoundFigure[], law: 'balance' | 'turnover'): Reckoned[] {
  if (!figures.some(({ key }) => key.flow === law)) return [];
  const idOf = ({ key, period }: FoundFigure) =>
    `${thing(key)} ${key.measure} ${key.unit} ${key.priceBasis} ${period.written}`;
  const found: Reckoned[] = [];
  for (const group of grouped(figures.filter(isAmount), idOf).values()) {
    const only = (flow: FigureKey['flow']) => {
      const all = group.filter(({ key }) => key.flow === flow);
      const plain = all.filter(({ key }) => key.more['column'] === undefined);
      const [one, ...others] = plain.length === 1 ? plain : all;
      return others.length === 0 ? one : undefined;
    };
    const [figure, exports, imports] = [only(law), only('export'), only('import')];
    if (figure === undefined || exports === undefined || imports === undefined) continue;
    // In an account what was bought may stand below nought.
    const bought = Math.abs(valueOf(imports));
    // What was brought in and sent on is counted among exports, or beside them.
    const again = only('re-export');
    const ways = [[exports], again === undefined ? [] : [exports, again]].filter(({ length }) => length > 0);
    const told = ways.map((sold): Reckoned => {
      const amount = sold.reduce((sum, one) => sum + valueOf(one), 0);
      const by = [...sold, imports];
      const slack = slackOf([figure, ...by]);
      return law === 'turnover'
        ? { figure, by, expected: amount + bought, turned: null, slack }
        : { figure, by, expected: amount - bought, turned: bought - amount, slack };
    });
    const fitting = told.filter((one) => isNear(one, one.expected));
    found.push(...[...fitting, ...told].slice(0, 1));
  }
  return found;
}

/** Imports that an account writes below nought, most of all that it has; empty where they are not. */
export function debits(figures: readonly FoundFigure[]): FoundFigure[] {
  const imports = figures.filter(({ key }) => key.flow === 'import' && key.measure === 'value');
  const below = imports.filter((figure) => valueOf(figure) < 0);
  return below.length > imports.length * 0.8 ? below : [];
}

/** Changes, with the amounts of their year and of the one before; of amounts of several kinds those that fit best. */
function changes(figures: readonly FoundFigure[]): Reckoned[] {
  if (!figures.some(({ key }) => key.measure === 'growth')) return [];
  const amounts = grouped(figures.filter(isAmount), ({ key, period }) => amountId(key, period.written));
  return figures
    .filter(({ key }) => key.measure === 'growth')
    .flatMap((figure): Reckoned[] => {
      const of = (written: string) => amounts.get(amountId(figure.key, written)) ?? [];
      const { written } = figure.period;
      const before = of(writtenBefore(written, 1));
      const pairs = of(written).flatMap((now) =>
        before
          .filter(({ key }) => key.unit === now.key.unit && key.measure === now.key.measure)
          .map((then) => [then, now] as const),
      );
      const told = pairs.flatMap(([then, now]) => changeOf(figure, then, now));
      const apart = ({ expected }: Reckoned) => Math.abs(expected - valueOf(figure));
      return told.toSorted((a, b) => apart(a) - apart(b)).slice(0, 1);
    });
}

const amountId = (key: FigureKey, written: string) => `${thing(key)} ${key.flow} ${written}`;

function changeOf(figure: FoundFigure, then: FoundFigure, now: FoundFigure): Reckoned[] {
  const [from, to] = [valueOf(then), valueOf(now)];
  if (from <= 0 || to <= 0) return [];
  // "Темп роста" is what it came to, where 100 is the time before.
  const whole = figure.key.more['base'] === undefined ? 1 : 0;
  const expected = (to / from - whole) * 100;
  const rounded = (stepOf(now) / to + stepOf(then) / from) * (to / from) * 53;
  const slack = Math.max(0.11, rounded + stepOf(figure) * 0.53, Math.abs(expected) * 0.01);
  return [{ figure, by: [then, now], expected, turned: (from / to - whole) * 100, slack }];
}

/** A total is told by a share of it and its amount; as many as this have to tell it. */
const TELLING = 4;

/** Shares of one flow and time are of one total, which is that of their middle one. */
function shares(figures: readonly FoundFigure[]): Reckoned[] {
  if (!figures.some(({ key }) => key.measure === 'share')) return [];
  const amounts = grouped(
    figures.filter(({ key }) => key.measure === 'value'),
    ({ key, period }) => amountId(key, period.written),
  );
  const given = grouped(figures, ({ key, period }) =>
    key.measure === 'share' ? `${key.reporter} ${key.flow} ${period.written} ${JSON.stringify(key.more)}` : null,
  );
  return [...given.values()].flatMap((group) => {
    const pairs = group.flatMap((figure) => {
      const [amount, ...others] = amounts.get(amountId(figure.key, figure.period.written)) ?? [];
      const tells = valueOf(figure) >= stepOf(figure) * 5 && amount !== undefined && valueOf(amount) > 0;
      return tells && others.length === 0 ? [{ figure, amount, total: valueOf(amount) / valueOf(figure) }] : [];
    });
    if (pairs.length < TELLING) return [];
    const total = pairs.toSorted((a, b) => a.total - b.total)[Math.floor(pairs.length / 2)]?.total ?? 1;
    return pairs.map(({ figure, amount }): Reckoned => {
      const expected = valueOf(amount) / total;
      const slack = Math.max(stepOf(figure) * 1.1, stepOf(amount) / total, expected * 0.04);
      return { figure, by: [amount], expected, turned: null, slack };
    });
  });
}

/** Parts of a year, and how many of them it has. */
const PARTS = [
  ['month', 12],
  ['quarter', 4],
  ['fiscal-quarter', 4],
  ['half', 2],
  ['fiscal-half', 2],
] as const;

/** A century of months and its years; more figures of one thing are told apart by nothing. */
const MOST_OF_ONE = 1500;

/** What is the same in all periods of a series. */
export const seriesOf = perKey((key) => JSON.stringify([thing(key), key.flow, key.measure, key.unit, key.priceBasis]));

/** Years of which all months, quarters or halves stand beside them. */
function years(figures: readonly FoundFigure[]): Reckoned[] {
  const adding = figures.filter((figure) => isAmount(figure) && figure.key.measure !== 'gdp');
  if (!adding.some(({ period }) => PARTS.some(([part]) => part === period.kind))) return [];
  const series = grouped(adding, ({ key }) => seriesOf(key));
  return [...series.values()]
    .filter((group) => group.length <= MOST_OF_ONE)
    .flatMap((group) => group.flatMap((figure) => ofParts(figure, group)));
}

/** A year with its parts among others of its series; of several kinds of parts the smallest. */
function ofParts(figure: FoundFigure, group: readonly FoundFigure[]): Reckoned[] {
  const { kind, from, to } = figure.period;
  if (kind !== 'year' && kind !== 'fiscal-year') return [];
  const within = group.filter(({ period }) => period.from >= from && period.to <= to);
  for (const [part, count] of PARTS) {
    const parts = within.filter(({ period }) => period.kind === part);
    if (parts.length !== count) continue;
    const expected = parts.reduce((sum, one) => sum + valueOf(one), 0);
    return [{ figure, by: parts, expected, turned: null, slack: slackOf([figure, ...parts]) }];
  }
  return [];
}
