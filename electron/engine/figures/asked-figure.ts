import type { What } from '../../../shared/figures/composition';
import type { Flow, Measure } from '../../../shared/figures/figure';
import { fold } from '../../../shared/places/fold';
import type { PlaceIndex } from '../../../shared/places/place-index';

/** What is asked for in words such as `exports Belarus 2020` or `growth pak bel`. */
export interface AskedFigure {
  /** Codes of at most two places. */
  places: string[];
  /** Where words before a place say it: whose figures they are, where the goods come from and go to. */
  sides: Sides;
  flows: Flow[];
  /** What is measured, where it is no trade. */
  measure: Measure | null;
  /** The one year that is named, and the span where two are. */
  year: string | null;
  from: string | null;
  what: What | null;
  /** A code of goods. */
  product: string | null;
}

export interface Sides {
  reporter: string | null;
  origin: string | null;
  destination: string | null;
}

/** What stands before a place and says its side. */
const sideWords: readonly (readonly [RegExp, keyof Sides])[] = [
  [/^(?:of|by)$/, 'reporter'],
  [/^(?:from|из)$/, 'origin'],
  [/^(?:to|into|в|во)$/, 'destination'],
];
const measureWords: readonly (readonly [RegExp, Measure])[] = [
  [/^gdp$|^ввп$/, 'gdp'],
  [/^population$|^населени/, 'population'],
];
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
  const sides: Sides = { reporter: null, origin: null, destination: null };
  const asked: AskedFigure = {
    places: [],
    sides,
    flows: [],
    measure: null,
    year: null,
    from: null,
    what: null,
    product: null,
  };
  const rest: string[] = [];
  const words = fold(text.replaceAll(ARROW, ' to ')).split(' ');
  for (const [at, word] of words.entries()) {
    const measure = measureWords.find(([pattern]) => pattern.test(word))?.[1];
    const flows = flowWords.find(([pattern]) => pattern.test(word))?.[1];
    const what = whatWords.find(([pattern]) => pattern.test(word))?.[1];
    if (YEAR.test(word)) {
      if (asked.year !== null) asked.from = asked.year;
      asked.year = word;
    } else if (/^(?:hs)?(\d\d|\d{4}|\d{6})$/.test(word)) asked.product = word.replace('hs', '');
    else if (measure !== undefined) asked.measure = measure;
    else if (flows !== undefined) asked.flows.push(...flows);
    else if (what === undefined && !(sideOf(word) !== undefined && YEAR.test(words[at + 1] ?? ''))) rest.push(word);
    if (what !== undefined) asked.what = what;
  }
  if (asked.what === 'balance' && asked.flows.length === 0) asked.flows.push('export', 'balance');
  // A code in capitals is a place as its name is: "PAK to BLR".
  const isCode = (word: string) => word.length === 3 && text.includes(word.toUpperCase());
  const spelled = rest.map((word) => {
    const country = isCode(word) ? places.byCode(word) : null;
    return country?.level === 'country' ? fold(places.nameOf(country.code, 'en')) : word;
  });
  const written = spelled.join(' ');
  const found = places.inText(written);
  for (const { ref, start } of found) {
    const side = sideOf(written.slice(0, start).trim().split(' ').at(-1) ?? '');
    if (side !== undefined) sides[side] = ref.code;
  }
  const named = found.map(({ ref }) => ref.code);
  const parts = named.length > 0 ? named : begun(rest, places, known);
  asked.places = [...new Set(parts)].slice(0, 2);
  return asked;
}

/** `BLR→PAK`, `BLR->PAK`: where the goods go. */
const ARROW = /→|[-–—=]>/g;
const YEAR = /^(?:19|20)\d\d$/;

function sideOf(word: string): keyof Sides | undefined {
  return sideWords.find(([pattern]) => pattern.test(word))?.[1];
}

/** Places of the store whose names begin with words that are still being typed. */
function begun(words: readonly string[], places: PlaceIndex, known: () => string[]): string[] {
  const typed = words.filter((word) => word.length >= 2 && sideOf(word) === undefined);
  if (typed.length === 0) return [];
  const names = known().map((code) => ({ code, name: fold(places.nameOf(code, 'en')) }));
  return typed.flatMap((word) => {
    const exact = names.find(({ code }) => code.toLowerCase() === word);
    const found = exact ?? names.find(({ name }) => ` ${name}`.includes(` ${word}`));
    return found === undefined ? [] : [found.code];
  });
}
