import type { What } from '../../../shared/figures/composition';
import type { Flow } from '../../../shared/figures/figure';
import { fold } from '../../../shared/places/fold';
import type { PlaceIndex } from '../../../shared/places/place-index';

/** What is asked for in words such as `exports Belarus 2020` or `growth pak bel`. */
export interface AskedFigure {
  /** Codes of at most two places. */
  places: string[];
  flows: Flow[];
  /** The one year that is named, and the span where two are. */
  year: string | null;
  from: string | null;
  what: What | null;
  /** A code of goods. */
  product: string | null;
}

const flowWords: readonly (readonly [RegExp, Flow[]])[] = [
  [/^re ?exp/, ['re-export']],
  [/^exp|^эксп|^برامد/, ['export']],
  [/^imp|^импо|^درامد/, ['import']],
  [/^trade|^turn|^товарооб/, ['export', 'import', 'turnover']],
];
const whatWords: readonly (readonly [RegExp, What])[] = [
  [/^grow|^change|^up$|^рост/, 'growth'],
  [/^share|^доля/, 'share'],
  [/^sum|^total|^both/, 'both'],
  [/^balance|^deficit|^surplus|^баланс|^сальдо/, 'balance'],
  [/^rank|^place|^место/, 'rank'],
  [/^cagr|^average|^средн/, 'average-growth'],
  [/^trend|^тренд/, 'trend'],
  [/^record|^largest|^smallest|^рекорд/, 'record'],
  [/^doubl|^times|^multiple|fold$/, 'multiple'],
  [/^top|^products|^goods|^товары/, 'top'],
  [/^contrib|^вклад/, 'contribution'],
  [/^unit/, 'unit-value'],
  [/^mirror|^gap/, 'mirror-gap'],
  [/^points/, 'points'],
];

/**
 * Reads words as a question for figures.
 *
 * @param known codes of the places that the store's figures name: a name still being typed is looked for among them
 */
export function askedFigure(text: string, places: PlaceIndex, known: () => string[]): AskedFigure {
  const asked: AskedFigure = { places: [], flows: [], year: null, from: null, what: null, product: null };
  const rest: string[] = [];
  for (const word of fold(text).split(' ')) {
    const flows = flowWords.find(([pattern]) => pattern.test(word))?.[1];
    const what = whatWords.find(([pattern]) => pattern.test(word))?.[1];
    if (/^(19|20)\d\d$/.test(word)) {
      if (asked.year !== null) asked.from = asked.year;
      asked.year = word;
    } else if (/^(?:hs)?(\d\d|\d{4}|\d{6})$/.test(word)) asked.product = word.replace('hs', '');
    else if (flows !== undefined) asked.flows.push(...flows);
    else if (what === undefined) rest.push(word);
    if (what !== undefined) asked.what = what;
  }
  if (asked.what === 'balance' && asked.flows.length === 0) asked.flows.push('export', 'balance');
  const named = places.inText(rest.join(' ')).map(({ ref }) => ref.code);
  const parts = named.length > 0 ? named : begun(rest, places, known);
  asked.places = [...new Set(parts)].slice(0, 2);
  return asked;
}

/** Places of the store whose names begin with words that are still being typed. */
function begun(words: readonly string[], places: PlaceIndex, known: () => string[]): string[] {
  const typed = words.filter((word) => word.length >= 2);
  if (typed.length === 0) return [];
  const names = known().map((code) => ({ code, name: fold(places.nameOf(code, 'en')) }));
  return typed.flatMap((word) => {
    const exact = names.find(({ code }) => code.toLowerCase() === word);
    const found = exact ?? names.find(({ name }) => ` ${name}`.includes(` ${word}`));
    return found === undefined ? [] : [found.code];
  });
}
