import type { Person } from '../contract/people';
import { mayBeOne, soundsOf } from '../texts/likeness';

/** Who may be one person under two spellings, found without comparing everybody with everybody. */

export type Named = Pick<Person, 'id' | 'name' | 'names' | 'place' | 'distinctFrom'>;

/** More people than this who share two sounds of a name are told apart by nothing here. */
const MOST_OF_ONE_SOUND = 100;

interface Entry {
  person: Named;
  /** Every full form of the name, in words. */
  forms: string[][];
}

/** Pairs who may be one: of one country or of an unknown one, and never said to be two. Each pair once, in order of the list. */
export function alikePairs(people: readonly Named[]): [Named, Named][] {
  const pairs: [Named, Named][] = [];
  const seen = new Set<string>();
  const entries = people.map(entryOf);
  for (const group of groupsOf(entries)) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        const key = `${a.person.id} ${b.person.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (mayBeSame(a, b)) pairs.push([a.person, b.person]);
      }
    }
  }
  return pairs;
}

/** Those of a list who may be one and the same as `person`. */
export function alikeTo<T extends Named>(person: Named, people: readonly T[]): T[] {
  const own = entryOf(person);
  const keys = new Set(keysOf(own));
  return people.filter((other) => {
    if (other.id === person.id) return false;
    const entry = entryOf(other);
    return keysOf(entry).some((key) => keys.has(key)) && mayBeSame(own, entry);
  });
}

function entryOf(person: Named): Entry {
  const written = [person.name, ...person.names.filter(({ form }) => isWholeName(form)).map(({ text }) => text)];
  const forms = written.map((name) => wordsOf(name)).filter((words) => words.length > 1);
  return { person, forms };
}

/** A form of address or a respelling to say it is no name to compare. */
const isWholeName = (form: Person['names'][number]['form']) =>
  form === 'own-script' || form === 'alias' || form === 'spoken';

function wordsOf(name: string): string[] {
  return name.split(/[\s,]+/u).filter((word) => word !== '');
}

/** Two words of a name as they sound, every two of each form: people who may be one share such a key. */
function keysOf({ forms }: Entry): string[] {
  const keys = new Set<string>();
  for (const words of forms) {
    const sounds = words.map(soundsOf).filter((sound) => sound !== '');
    for (const [i, first] of sounds.entries())
      for (const second of sounds.slice(i + 1)) keys.add(first < second ? `${first} ${second}` : `${second} ${first}`);
  }
  return [...keys];
}

function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST_OF_ONE_SOUND);
}

function mayBeSame(a: Entry, b: Entry): boolean {
  const [one, two] = [a.person, b.person];
  if (one.place !== null && two.place !== null && one.place !== two.place) return false;
  if (one.distinctFrom.includes(two.id) || two.distinctFrom.includes(one.id)) return false;
  return a.forms.some((form) => b.forms.some((other) => mayBeOne(form, other)));
}
