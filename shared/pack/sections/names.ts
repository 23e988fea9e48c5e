import { textsOf } from '../../checks/texts-of';
import type { Person } from '../../contract/people';
import { runsText } from '../../document/pack-document';
import type { BlockOf, DocumentBlock, Row, Section as DocumentSection } from '../../document/pack-document';
import { acronymsIn } from '../acronyms';
import { cell, column, heading } from '../blocks';
import type { PackContent } from '../content';
import type { PackWords } from '../words';
import { listed } from '../listed';

/**
 * Acronyms of the other sections with what they are short for, and the names of the people with how they are said
 * (brief.md 3, part 14). What nothing spells out is left to the check that asks for it. None where there is nothing to say.
 */
export function nameBlocks(
  id: string,
  others: readonly DocumentSection[],
  content: PackContent,
  { names: words }: PackWords,
): DocumentBlock[] {
  const acronyms = acronymRows(id, others, content);
  const people = [...content.people.values()].filter((person) => isHard(person));
  const collator = new Intl.Collator(content.pack.language);
  const said = people
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .map((person) => nameRow(id, person, content.pack.language));
  return [
    ...part(`${id}/acronyms`, words.acronyms, words.acronymsDescription, acronyms, [
      column(words.short, 0.2),
      column(words.long, 0.8),
    ]),
    ...part(`${id}/people`, words.people, words.peopleDescription, said, [
      column(words.name, 0.34),
      column(words.own, 0.33),
      column(words.say, 0.33),
    ]),
  ];
}

function part(
  id: string,
  title: string,
  description: string,
  rows: Row[],
  columns: BlockOf<'table'>['columns'],
): DocumentBlock[] {
  if (rows.length === 0) return [];
  const look = 'data' as const;
  return [
    heading(`${id}-title`, 2, title),
    { kind: 'table', id, origin: null, look, caption: null, columns, rows, source: null, description },
  ];
}

function acronymRows(id: string, others: readonly DocumentSection[], content: PackContent): Row[] {
  const texts = others.flatMap(({ blocks, notes }) => [
    ...blocks.flatMap(textsOf).map(({ text }) => text),
    ...notes.map(({ runs }) => runsText(runs)),
  ]);
  const printed = new Set(content.scheme.levels.flatMap(({ label, short }) => [label, short]));
  return acronymsIn(texts, content.organisations, content.pack.language).flatMap(({ short, long }) =>
    long === null || printed.has(short) ? [] : [plainRow(`${id}/acronym-${short}`, [short, long])],
  );
}

/** Whether anything is kept of how a name is written or said. */
function isHard({ names }: Person): boolean {
  return names.some(({ form }) => form === 'say' || form === 'own-script');
}

function nameRow(id: string, { id: person, name, names }: Person, language: string): Row {
  const form = (kind: 'say' | 'own-script') =>
    listed(
      names.map((one) => (one.form === kind ? one.text : null)),
      language,
    );
  const row = plainRow(`${id}/name-${person}`, [name, form('own-script'), form('say')]);
  return { ...row, origin: { area: 'people', id: person, at: null } };
}

function plainRow(id: string, texts: readonly string[]): Row {
  return { id, kind: 'plain', changed: false, origin: null, cells: texts.map((text) => cell(text)) };
}
