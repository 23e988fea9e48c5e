import { presentOffice } from '../../../shared/contract/people';
import type { Person, PersonLine } from '../../../shared/contract/people';
import { alikePairs, alikeTo } from '../../../shared/people/alike';
import type { Named } from '../../../shared/people/alike';
import type { ReadableDb } from '../store/database';
import { namedPeople } from './queries';

type Listed = Named & Pick<Person, 'offices'>;

/** Pairs of people who may be one; those with one person where `of` names one. */
export function alikeLines(db: ReadableDb, of: string | null): { a: PersonLine; b: PersonLine }[] {
  const people = namedPeople(db);
  const byId = new Map(people.map((one) => [one.id, one]));
  const one = of === null ? null : (byId.get(of) ?? null);
  if (of !== null && one === null) return [];
  const pairs: [Named, Named][] =
    one === null ? alikePairs(people) : alikeTo(one, people).map((other): [Named, Named] => [one, other]);
  const line = ({ id }: Named) => lineOf(byId.get(id));
  return pairs.flatMap(([a, b]) => {
    const [first, second] = [line(a), line(b)];
    return first === null || second === null ? [] : [{ a: first, b: second }];
  });
}

function lineOf(person: Listed | undefined): PersonLine | null {
  if (person === undefined) return null;
  const { id, name, place } = person;
  return { id, name, place, office: presentOffice(person)?.title ?? '' };
}
