import type { NameForm, Office, PersonFields } from '../contract/people';

type Mergeable = Omit<PersonFields, 'marking'>;

/** One person out of two who are the same: `keep` where both say something else, everything that only `drop` says besides. */
export function mergedPerson(keep: Mergeable, drop: Mergeable): Mergeable {
  return {
    name: keep.name,
    names: mergedNames(keep, drop),
    place: keep.place ?? drop.place,
    offices: mergedOffices(keep.offices, drop.offices),
    facts: [
      ...keep.facts,
      ...drop.facts.filter((fact) => !keep.facts.some(({ kind, text }) => kind === fact.kind && text === fact.text)),
    ],
    note: [...keep.note, ...drop.note],
    noteAsOf: olderOf(keep, drop),
    languages: [...new Set([...keep.languages, ...drop.languages])],
    interpreter: keep.interpreter ?? drop.interpreter,
    distinctFrom: [...new Set([...keep.distinctFrom, ...drop.distinctFrom])],
  };
}

function mergedNames(keep: Mergeable, drop: Mergeable): NameForm[] {
  const fresh: NameForm[] = [{ form: 'alias', text: drop.name, lang: null }, ...drop.names];
  const there = new Set([keep.name, ...keep.names.map(({ form, text }) => `${form} ${text}`)]);
  const isThere = ({ form, text }: NameForm) => text === keep.name || there.has(`${form} ${text}`);
  return [...keep.names, ...fresh.filter((name) => !isThere(name))];
}

/** The same office is one, with the days of both. */
function mergedOffices(keep: readonly Office[], drop: readonly Office[]): Office[] {
  const named = ({ title }: Office) => title.trim().toLowerCase();
  const both = keep.map((office) => {
    const same = drop.find((other) => named(other) === named(office));
    if (same === undefined) return office;
    return {
      title: office.title,
      organisation: office.organisation === '' ? same.organisation : office.organisation,
      since: office.since ?? same.since,
      until: office.until ?? same.until,
    };
  });
  return [...both, ...drop.filter((office) => !keep.some((other) => named(other) === named(office)))];
}

/** Where both have a note it is as old as the older one. */
function olderOf(keep: Mergeable, drop: Mergeable): string | null {
  if (keep.note.length === 0) return drop.noteAsOf ?? keep.noteAsOf;
  if (drop.note.length === 0) return keep.noteAsOf;
  if (keep.noteAsOf === null || drop.noteAsOf === null) return null;
  return keep.noteAsOf < drop.noteAsOf ? keep.noteAsOf : drop.noteAsOf;
}
