import { fold } from '../places/fold';
import type { GrammaticalCase } from './office';
import { women } from './words/russian';

/**
 * Russian names back to the nominative. Every word gives the forms that it may come from, each with its case; the case
 * that all words of the name agree in and that its office has wins (as grammars for Russian facts do it), and a form that
 * the text itself writes elsewhere wins over one that it doesn't.
 */

interface Form {
  word: string;
  case: GrammaticalCase;
}

type Ending = readonly [RegExp, string, readonly GrammaticalCase[]];

/** Endings of men's names, the more telling ones first: what is cut off, what is put there, the cases. */
const MEN: readonly Ending[] = [
  [/(?<=ск|цк)(?:ого)$/u, 'ий', ['genitive', 'accusative']],
  [/(?<=ск|цк)(?:ому)$/u, 'ий', ['dative']],
  [/(?<=ск|цк)(?:им)$/u, 'ий', ['instrumental']],
  [/(?<=ск|цк)(?:ом)$/u, 'ий', ['prepositional']],
  [/(?<=[оеё]в|[иы]н)ым$/u, '', ['instrumental']],
  [/ией$|ие[мй]$/u, 'ий', ['instrumental']],
  [/ия$/u, 'ий', ['genitive', 'accusative']],
  [/ию$/u, 'ий', ['dative']],
  [/ии$/u, 'ий', ['prepositional']],
  [/(?<=[аеёоуяю])я$/u, 'й', ['genitive', 'accusative']],
  [/(?<=[аеёоуяю])ю$/u, 'й', ['dative']],
  [/(?<=[аеёоуяю])ем$/u, 'й', ['instrumental']],
  [/(?<=[аеёоуяю])е$/u, 'й', ['prepositional']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, '', ['genitive', 'accusative']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, '', ['dative']],
  [/(?:(?<=[бвгджзклмнпрстфхцчшщ])ом|(?<=[жцчшщ])ем)$/u, '', ['instrumental']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, '', ['prepositional']],
  [/у$/u, 'а', ['accusative']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ой|ей)$/u, 'а', ['instrumental']],
  [/ью$/u, 'ья', ['accusative']],
  [/ы$/u, 'а', ['genitive']],
  [/(?<=[рлнт])я$/u, 'ь', ['genitive', 'accusative']],
  [/(?<=[рлнт])ю$/u, 'ь', ['dative']],
  [/(?<=[рлнт])ем$/u, 'ь', ['instrumental']],
];
const WOMEN: readonly Ending[] = [
  [/(?<=[оеё]в|[иы]н)ой$/u, 'а', ['genitive', 'dative', 'instrumental', 'prepositional']],
  [/(?<=[оеё]в|[иы]н)у$/u, 'а', ['accusative']],
  [/(?<=ск|цк)ой$/u, 'ая', ['genitive', 'dative', 'instrumental', 'prepositional']],
  [/(?<=ск|цк)ую$/u, 'ая', ['accusative']],
  [/ии$/u, 'ия', ['genitive', 'dative', 'prepositional']],
  [/ию$/u, 'ия', ['accusative']],
  [/ией$/u, 'ия', ['instrumental']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])[ыи]$/u, 'а', ['genitive']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, 'а', ['dative', 'prepositional']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, 'а', ['accusative']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ой|ей)$/u, 'а', ['instrumental']],
];

/** Turkic names that no case changes: Рахимберды, Оразгулы, Мамед оглы. */
const UNCHANGED = /(?:берды|верды|гулы|кулы|гельды|дурды|оглы|кызы|зода|заде)$/iu;

/** Words of a name in the nominative. `cases`: what the office before it stands in; empty where none does. */
export function nominativeOf(
  words: readonly string[],
  cases: readonly GrammaticalCase[],
  attested: ReadonlySet<string>,
): string[] {
  const woman = words.some(isWoman) && !words.some(isMans);
  const forms = words.map((word) => formsOf(word, woman ? WOMEN : MEN));
  const allowed = cases.length > 0 ? cases : casesOf(forms, words, attested);
  const oblique: GrammaticalCase[] = allowed.filter((one) => one !== 'nominative');
  if (
    allowed.includes('nominative') &&
    (oblique.length === 0 || !forms.some((of) => of.some((form) => oblique.includes(form.case))))
  )
    return [...words];
  const chosen = bestCase(oblique, forms, words, attested);
  return words.map((word, at) => forms[at]?.find((form) => form.case === chosen)?.word ?? word);
}

/** A man's patronymic settles it. */
const isMans = (word: string) => /(?:ович|евич|ьич)(?:а|у|ем|е)?$/u.test(word);

function isWoman(word: string): boolean {
  if (/(?:(?:[оеё]в|[иы]н)ой|(?:ск|цк)(?:ая|ую))$/u.test(word)) return true;
  const folded = fold(word);
  const bases = [folded, ...WOMEN.map(([ending, put]) => folded.replace(ending, put))];
  return (
    bases.some((base) => women.has(base)) ||
    /(?:овна|евна|ична|овны|евны|ичны|овне|евне|овной|евной|овну|евну)$/.test(folded)
  );
}

/** Names whose nominative has a vowel that the other cases lose: Павла, Павел. */
const withFleeting = (base: string) => FLEETING[base] ?? base.replace(/([её])нк$/u, '$1нок');
const FLEETING: Readonly<Record<string, string>> = { Павл: 'Павел', Льв: 'Лев' };

function formsOf(word: string, endings: readonly Ending[]): Form[] {
  if (word.length < 3 || UNCHANGED.test(word) || !/^\p{Script=Cyrillic}/u.test(word)) return [];
  const forms: Form[] = [];
  for (const [ending, put, cases] of endings) {
    if (!ending.test(word)) continue;
    const base = withFleeting(word.replace(ending, put));
    if (base.length < 2 || (base.length < 3 && put === '')) continue;
    for (const one of cases) if (!forms.some((form) => form.case === one)) forms.push({ word: base, case: one });
  }
  return forms;
}

/** Without an office: an oblique case only where the text writes the same name in the nominative, or all words agree in one. */
function casesOf(forms: readonly Form[][], words: readonly string[], attested: ReadonlySet<string>): GrammaticalCase[] {
  const last = forms.at(-1) ?? [];
  const known = last.filter(({ word }) => attested.has(word)).map((form) => form.case);
  if (known.length > 0 && !known.includes('nominative')) return known;
  const surname = words.at(-1) ?? '';
  if (words.length < 2)
    return /(?:[оеё]в|[иы]н)(?:ым|у)$|(?:ск|цк)(?:ого|ому|им)$/u.test(surname)
      ? last.map((form) => form.case)
      : ['nominative'];
  const agreed = last
    .map((form) => form.case)
    .filter((one) => forms.every((of, at) => of.some((form) => form.case === one) || isStiff(words[at] ?? '')));
  return agreed.length > 0 && forms.filter((of) => of.length > 0).length > 1 ? agreed : ['nominative'];
}

/** Words that have no cases: Али, Лукашенко, Зардари. */
const isStiff = (word: string) => /[оиуыэю]$/u.test(word);

function bestCase(
  cases: readonly GrammaticalCase[],
  forms: readonly Form[][],
  words: readonly string[],
  attested: ReadonlySet<string>,
): GrammaticalCase | null {
  const score = (one: GrammaticalCase) =>
    forms.reduce((sum, of, at) => {
      const form = of.find((each) => each.case === one);
      if (form === undefined) return sum - (isStiff(words[at] ?? '') ? 0 : 1);
      return sum + 1 + (attested.has(form.word) ? 2 : 0);
    }, 0);
  return cases.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}
