/** Texts with nearly the same words, among many. */

export interface Worded {
  id: string;
  /** Only texts of one language are compared. */
  language: string;
  /** Words of the lead line, folded, and of the whole text. */
  lead: readonly string[];
  words: readonly string[];
  /** Ids of those that somebody said are not the same. */
  distinctFrom: readonly string[];
}

export interface Alike {
  a: string;
  b: string;
  /** How much of the words is common, 0 to 1 (Jaccard). */
  likeness: number;
}

/** From here on two texts are told; short ones must have more in common. */
const least = 0.6;
const leastOfShort = 0.8;
const short = 6;

/** A lead line of fewer words says too little to be told for itself. */
const tellingLead = 4;

interface Bag {
  text: Worded;
  /** Numbers of the words, the rarest first, each once. */
  words: number[];
}

/**
 * All pairs that are alike, found by what they have in common of their rarest words: two sets with a likeness of t share a
 * word among the first n - ⌈t·n⌉ + 1 of their n words in one order (Bayardo, Ma, Srikant: Scaling up all pairs similarity
 * search, 2007). At most `most` pairs are told; `more`: there are others.
 */
export function alikePairs(texts: readonly Worded[], most: number): { pairs: Alike[]; more: boolean } {
  const pairs: Alike[] = [];
  const languages = [...new Set(texts.map(({ language }) => language))];
  for (const language of languages) {
    const bags = bagsOf(texts.filter((text) => text.language === language));
    if (!pairsOf(bags, most, pairs)) return { pairs: ordered(pairs), more: true };
  }
  return { pairs: ordered(pairs), more: false };
}

/** Puts pairs in; false where there would be too many. */
function pairsOf(bags: readonly Bag[], most: number, pairs: Alike[]): boolean {
  const holding = new Map<number, Bag[]>();
  const leads = new Map<string, Bag[]>();
  for (const bag of bags) {
    const candidates = new Set<Bag>();
    const first = bag.words.length - Math.ceil(least * bag.words.length) + 1;
    for (const word of bag.words.slice(0, first)) {
      const others = holding.get(word);
      if (others === undefined) holding.set(word, [bag]);
      else {
        for (const other of others) candidates.add(other);
        others.push(bag);
      }
    }
    const lead = bag.text.lead.length < tellingLead ? null : bag.text.lead.join(' ');
    const twins = lead === null ? [] : (leads.get(lead) ?? []);
    if (lead !== null) leads.set(lead, [...twins, bag]);
    for (const other of new Set([...twins, ...candidates])) {
      const likeness = likenessOf(bag.words, other.words);
      if (!tells(bag, other, likeness, twins.includes(other)) || areDistinct(bag.text, other.text)) continue;
      if (pairs.length === most) return false;
      pairs.push({ a: other.text.id, b: bag.text.id, likeness });
    }
  }
  return true;
}

function tells(one: Bag, other: Bag, likeness: number, sameLead: boolean): boolean {
  const needed = Math.min(one.words.length, other.words.length) < short ? leastOfShort : least;
  return likeness >= needed || (sameLead && likeness > 0);
}

function areDistinct(one: Worded, other: Worded): boolean {
  return one.distinctFrom.includes(other.id) || other.distinctFrom.includes(one.id);
}

/** Texts as sets of words in one order, those of the fewest words first; texts without words are left out. */
function bagsOf(texts: readonly Worded[]): Bag[] {
  const counts = new Map<string, number>();
  const sets = texts.map((text) => ({ text, words: new Set(text.words) }));
  for (const { words } of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inOrder = [...counts].toSorted(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const numbers = new Map(inOrder.map(([word], at) => [word, at]));
  return sets
    .filter(({ words }) => words.size > 0)
    .map(({ text, words }) => ({
      text,
      words: [...words].map((word) => numbers.get(word) ?? 0).toSorted((a, b) => a - b),
    }))
    .toSorted((a, b) => a.words.length - b.words.length);
}

/** Jaccard's index of two ascending lists. */
function likenessOf(one: readonly number[], other: readonly number[]): number {
  let [i, j, common] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) common += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return common / (one.length + other.length - common);
}

function ordered(pairs: readonly Alike[]): Alike[] {
  return pairs.toSorted((a, b) => b.likeness - a.likeness || (a.a < b.a ? -1 : 1));
}
