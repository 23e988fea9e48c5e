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

/**
 * How much of their words texts of so many different words must have in common to be told; of two the stricter counts. A
 * sentence may differ in two of its words, a longer text in no more than a fourth of all; of a few words nearly all must agree.
 */
function least(size: number): number {
  if (size < 6) return 0.8;
  return size <= 20 ? 0.6 : 0.75;
}

/** A lead line of fewer words says too little to be told for itself. */
const tellingLead = 4;

/** So many of their rarest words two texts must share before they are compared in full; small ones fewer. */
const firstLook = 3;

interface Bag {
  text: Worded;
  /** Numbers of the words, the rarest first, each once. */
  words: number[];
}

/**
 * All pairs that are alike, found by what they have in common of their rarest words: two sets of a likeness of t share at
 * least k words among the first n - ⌈t·n⌉ + k of their n words in one order (Bayardo, Ma, Srikant: Scaling up all pairs
 * similarity search, 2007; Wang, Li, Feng: Can we beat the prefix filtering?, 2012). At most `most` pairs are told; `more`:
 * there are others.
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
  const candidatesOf = firstLooks(bags);
  const leads = new Map<string, number[]>();
  for (const [at, bag] of bags.entries()) {
    const lead = bag.text.lead.length < tellingLead ? null : bag.text.lead.join(' ');
    const twins = lead === null ? [] : (leads.get(lead) ?? []);
    if (lead !== null) leads.set(lead, [...twins, at]);
    for (const index of new Set([...twins, ...candidatesOf(at)])) {
      const other = bags[index];
      if (other === undefined || areDistinct(bag.text, other.text)) continue;
      const likeness = likenessOf(bag.words, other.words);
      if (!tells(bag, other, likeness, twins.includes(index))) continue;
      if (pairs.length === most) return false;
      pairs.push({ a: other.text.id, b: bag.text.id, likeness });
    }
  }
  return true;
}

/** Finds for one bag after the other which of those before share enough of their rarest words with it. */
function firstLooks(bags: readonly Bag[]): (at: number) => number[] {
  const holding = new Map<number, number[]>();
  const shared = new Uint8Array(bags.length);
  const needed = (size: number) => Math.min(firstLook, Math.ceil(least(size) * size));
  return (at) => {
    const { words } = bags[at] ?? { words: [] };
    const size = words.length;
    const first = size - Math.ceil(least(size) * size) + needed(size);
    const smallest = least(size) * size;
    const touched: number[] = [];
    for (const word of words.slice(0, first)) {
      const others = holding.get(word);
      if (others === undefined) {
        holding.set(word, [at]);
        continue;
      }
      // Bags come by size: from the end, as the first that is too small ends it.
      for (let i = others.length - 1; i >= 0; i -= 1) {
        const other = others[i] ?? 0;
        if ((bags[other]?.words.length ?? 0) < smallest) break;
        if (shared[other] === 0) touched.push(other);
        shared[other] = Math.min(255, (shared[other] ?? 0) + 1);
      }
      others.push(at);
    }
    const found = touched.filter((other) => (shared[other] ?? 0) >= needed(bags[other]?.words.length ?? 0));
    for (const other of touched) shared[other] = 0;
    return found;
  };
}

function tells(one: Bag, other: Bag, likeness: number, sameLead: boolean): boolean {
  const needed = Math.max(least(one.words.length), least(other.words.length));
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
