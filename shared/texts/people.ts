import { mayBeOne } from './likeness';
import type { Mention, NameMention, OfficeMention } from './mentions';
import type { Office } from './office';
import type { Span } from './reading';

/** Somebody of whom a text speaks, gathered from all places that name him. */
export interface Somebody {
  key: string;
  words: readonly string[];
  name: string;
  spellings: string[];
  offices: Office[];
  country: string | null;
  /** The country where only the report's own speaks for it. */
  guessed: string | null;
  spans: Span[];
}

/** Who is meant at a place: one, or several by "the two ministers". */
export interface Meant extends Span {
  people: readonly string[];
  /** The office by which they are called there, if by one. */
  office: Office | null;
  written: string;
}

/**
 * Gathers the people of a text. Full names first, then shorter ones go to whoever they fit; an office alone goes back to
 * the last who holds it. A name that nothing speaks for is nobody.
 */
export function gatherPeople(mentions: readonly Mention[]): { people: Somebody[]; meant: Meant[] } {
  const people: Somebody[] = [];
  const whose = new Map<NameMention, Somebody>();
  const names = mentions.filter((mention) => mention.kind === 'name');
  const full = names.filter(({ words, sure }) => sure && words.length > 1);
  const short = names.filter(({ words, offices, sure }) => sure && words.length === 1 && offices.length > 0);
  for (const mention of [...full, ...short, ...names]) {
    if (whose.has(mention)) continue;
    const known = whom(people, mention);
    if (known === null && !mayBegin(mention, people)) continue;
    const one = known ?? begin(people, mention);
    whose.set(mention, one);
    note(one, mention);
  }
  for (const one of people) one.spans.sort((a, b) => a.start - b.start);
  return { people, meant: mentions.flatMap((mention, at) => meantBy(mention, mentions.slice(0, at), whose)) };
}

/** Somebody new begins with what speaks for a name; a single word only with an office or a title beside it. */
function mayBegin(mention: NameMention, people: readonly Somebody[]): boolean {
  if (!mention.sure) return false;
  // A first name and patronymic alone address somebody, and name nobody.
  if (mention.words.length === 2 && mention.offices.length === 0 && isPatronymic(mention.words[1] ?? '')) return false;
  if (mention.words.length > 1 || mention.offices.length > 0) return true;
  return !people.some(({ words }) => mayBeOne(words, mention.words));
}

function begin(people: Somebody[], { words, written }: NameMention): Somebody {
  const key = `p${people.length + 1}`;
  const one: Somebody = {
    key,
    words,
    name: joined(words, written),
    spellings: [],
    offices: [],
    country: null,
    guessed: null,
    spans: [],
  };
  people.push(one);
  return one;
}

const joined = (words: readonly string[], written: string) => (words.length === 0 ? written : words.join(' '));

function note(one: Somebody, mention: NameMention): void {
  const name = joined(mention.words, mention.written);
  if (mention.words.length > 1 && name !== one.name && !one.spellings.includes(name)) {
    if (mention.words.length > one.words.length && contains(mention.words, one.words)) {
      one.spellings.push(one.name);
      one.name = name;
      one.words = mention.words;
    } else one.spellings.push(name);
  }
  one.spans.push({ start: mention.start, end: mention.end });
  for (const office of mention.offices) {
    one.country ??= office.country;
    if (office.head === 'counterpart') continue;
    const same = one.offices.findIndex((held) => isSameOffice(held, office));
    if (same < 0) one.offices.push(office);
    else if (office.title.length > (one.offices[same]?.title.length ?? 0)) one.offices[same] = office;
  }
}

const contains = (long: readonly string[], short: readonly string[]) => short.every((word) => long.includes(word));

/** Whether one title says what the other says, perhaps more of it. */
function isSameOffice(a: Office, b: Office): boolean {
  const [one, other] = [a.title, b.title].map((title) => title.replace(/\s/gu, ''));
  if (one === other) return true;
  if (a.head !== b.head && !a.title.includes(b.title) && !b.title.includes(a.title)) return false;
  const [x, y] = [a.field.split(' '), b.field.split(' ')];
  return a.field === '' || b.field === '' || x.some((word) => y.includes(word));
}

/** `Иванович`, in the nominative. */
const isPatronymic = (word: string) => /^\p{Lu}\p{Ll}+(?:ович|евич|ьич|овна|евна|ична)$/u.test(word);

/** A name's words with its initials apart: `Р.Примеров`. */
const apart = (words: readonly string[]) => words.flatMap((word) => word.split('.').filter((part) => part !== ''));

/** The one whom a name fits; null where nobody or more than one fits equally. */
function whom(people: readonly Somebody[], mention: NameMention): Somebody | null {
  const countries = mention.offices.flatMap(({ country }) => country ?? []);
  const fits = people.filter(
    ({ words, country, spellings }) =>
      [words, ...spellings.map((spelling) => spelling.split(' '))].some((known) =>
        mayBeOne(apart(known), apart(mention.words)),
      ) &&
      (country === null || countries.length === 0 || countries.includes(country)),
  );
  const byOffice = fits.filter(({ offices }) =>
    mention.offices.some((office) => offices.some((held) => isSameOffice(held, office))),
  );
  const chosen = fits.length > 1 && byOffice.length > 0 ? byOffice : fits;
  const exact = chosen.filter(({ name }) => name === mention.words.join(' '));
  // Of two whom a short name fits, whoever has been named already.
  const before = chosen.filter(({ spans }) => spans.some(({ start }) => start < mention.start));
  const [only, other] = exact.length > 0 ? exact : chosen.length > 1 && before.length > 0 ? before : chosen;
  return other === undefined ? (only ?? null) : null;
}

function meantBy(mention: Mention, before: readonly Mention[], whose: ReadonlyMap<NameMention, Somebody>): Meant[] {
  const { start, end, written } = mention;
  if (mention.kind === 'name') {
    const one = whose.get(mention);
    if (one === undefined) return [];
    const from = Math.min(start, ...mention.officeSpans.map((span) => span.start));
    const words = mention.offices.length > 0 ? mention.offices[0] : undefined;
    return [{ start: from, end, people: [one.key], office: words ?? null, written }];
  }
  return [{ start, end, written, office: mention.office, people: holders(mention, before, whose) }];
}

/** Those last named who hold the office; two for "the two ministers". */
function holders(
  { office }: OfficeMention,
  before: readonly Mention[],
  whose: ReadonlyMap<NameMention, Somebody>,
): string[] {
  const named = before.flatMap((mention) => (mention.kind === 'name' ? (whose.get(mention) ?? []) : [])).toReversed();
  // Where a country is named, whoever is known to be of it goes before those of whom nothing is known.
  const found: string[] = [];
  const sorted =
    office.country === null
      ? named
      : [
          ...named.filter(({ country }) => country === office.country),
          ...named.filter(({ country }) => country === null),
        ];
  for (const one of sorted) {
    if (found.includes(one.key)) continue;
    const held = one.offices.some(
      (other) => other.title.toLowerCase().includes(office.head) || other.head === office.head,
    );
    const field = office.field === '' || one.offices.some((other) => sharesField(other, office));
    if (!held || !field) continue;
    found.push(one.key);
    if (found.length === (office.plural ? 2 : 1)) break;
  }
  return found;
}

function sharesField(a: Office, b: Office): boolean {
  return b.field.split(' ').some((word) => a.field.split(' ').includes(word));
}
