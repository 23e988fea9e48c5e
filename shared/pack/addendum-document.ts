import type { SectionDifference, UnitDifference } from '../document/compare-documents';
import { words as plain } from '../document/pack-document';
import type { BlockOf, DocumentBlock, PackDocument, Row, Run } from '../document/pack-document';
import type { Visit } from '../contract/visits';
import type { Desk } from '../contract/store';
import type { MarkingScheme } from '../marking/scheme';
import { cell, column, heading, line } from './blocks';
import { editionWords } from './edition-words';
import type { EditionWords } from './edition-words';
import { singleDocument } from './single-document';
import { fill, packWords } from './words';
import { listed, listedApart } from './listed';

/** Everything that an addendum is written from. */
export interface AddendumContent {
  /** The pack as it went out: its language, paper and template are the addendum's. */
  edition: PackDocument;
  version: number;
  number: number;
  /** What changed since the version, or since the addendum before this one. */
  changes: readonly SectionDifference[];
  /** Numbers of the copies that it goes to; none: all who hold the version. */
  copies: readonly number[];
  reason: string;
  visit: Visit;
  desk: Desk;
  scheme: MarkingScheme;
  /** ISO time that stands on it. */
  at: string;
}

/** About as many words as a page of such a table holds. */
const wordsOfPage = 300;

/** One page with what changed since an edition and nothing else: where, the old words, the new, what to do (brief.md 2.7). */
export function addendumDocument(content: AddendumContent): PackDocument {
  const { edition, version, number, changes, visit, desk, scheme, at } = content;
  const { addendum: words } = editionWords(edition.language);
  const document = singleDocument({
    title: fill(words.title, { number, version }),
    subject: [visit.title, edition.subject].filter((part) => part !== '').join(' · '),
    reference: visit.reference,
    draft: '',
    desk: { ...desk, language: edition.language },
    scheme,
    markings: [edition.marking.level, ...changes.flatMap(({ markings }) => markings)],
    zone: visit.zone,
    at,
    blocks: [
      facts(content, words),
      line('addendum/keep', 'release-note', fill(words.keep, { version })),
      ...parts(content),
    ],
  });
  const { paper, template } = edition;
  return { ...document, paper, template, version: `${fill(words.title, { number, version })} · ${document.version}` };
}

/** Whether what changed is likely to fill more than a page: then a new edition serves readers better. */
export function isLong(changes: readonly SectionDifference[]): boolean {
  const texts = changes.flatMap(({ units }) => units.flatMap(({ before, after }) => [before ?? '', after ?? '']));
  return texts.join(' ').split(/\s+/u).length > wordsOfPage;
}

/** `Brief 3, The ministers`; an annex and a part without a number by their own names. */
export function partName({ number, title }: { number: string | null; title: string }, language: string): string {
  if (number === null) return title;
  const { brief, annex } = editionWords(language).addendum;
  const named = fill(/^[A-Z]$/.test(number) ? annex : brief, { number });
  return listed([named, title], language);
}

function facts(content: AddendumContent, words: EditionWords['addendum']): BlockOf<'facts'> {
  const { edition, version, number, changes, copies, reason } = content;
  const to =
    copies.length === 0 ? fill(words.everybody, { version }) : fill(words.to, { copies: spans(copies), version });
  const touched = changes.map((section) =>
    section.number === null ? section.title : partName({ number: section.number, title: '' }, edition.language),
  );
  const fact = (label: string, value: string) => ({
    label,
    value: [value === '' ? plain(packWords(edition.language).missing, ['not-held']) : plain(value)],
  });
  const rows = [[fact(words.labels.to, to), fact(words.labels.touches, listedApart(touched, edition.language))]];
  const earlier = Array.from({ length: number - 1 }, (_, at) => fill(words.title, { number: at + 1, version }));
  const second = [
    ...(reason === '' ? [] : [fact(words.labels.reason, reason)]),
    ...(earlier.length === 0 ? [] : [fact(words.labels.earlier, listedApart(earlier, edition.language))]),
  ];
  if (second.length > 0) rows.push(second);
  return {
    kind: 'facts',
    id: 'addendum/facts',
    origin: null,
    rows: rows.map((pair, at) => ({ id: `addendum/facts/${at + 1}`, facts: pair })),
  };
}

/** `1–4, 7` */
export function spans(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === number) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** One part after the other: what to do with it, then its places with the old words and the new. */
function parts({ edition, changes }: AddendumContent): DocumentBlock[] {
  const words = editionWords(edition.language);
  if (changes.length === 0) return [line('addendum/nothing', 'body', words.addendum.nothing)];
  return changes.flatMap((section) => [
    heading(`addendum/${section.id}`, 2, instruction(section, edition.language)),
    ...(section.units.length === 0 ? [] : [table(section, words)]),
  ]);
}

function table({ id, units }: SectionDifference, words: EditionWords): BlockOf<'table'> {
  const { addendum } = words;
  return {
    kind: 'table',
    id: `addendum/${id}/table`,
    origin: null,
    look: 'form',
    caption: null,
    columns: [column(addendum.where, 0.2), column(addendum.was, 0.38), column(addendum.is, 0.42)],
    rows: units.map((unit) => unitRow(unit, words)),
    source: null,
    description: addendum.description,
  };
}

/** What to do with a part as a whole. */
function instruction(section: SectionDifference, language: string): string {
  const { section: say } = editionWords(language).addendum;
  const { kind, behind } = section;
  const first = kind === 'added' ? 'addedFirst' : kind === 'moved' ? 'movedFirst' : null;
  const sentence = behind === null && first !== null ? say[first] : say[kind];
  return fill(sentence, {
    part: partName(section, language),
    behind: behind === null ? '' : partName(behind, language),
  });
}

function unitRow(unit: UnitDifference, words: EditionWords): Row {
  const { unit: verbs, places } = words.addendum;
  const place = fill(places[unit.what], { number: unit.number ?? '' }).trim();
  const where = [plain(`${verbs[unit.kind]}: `, ['strong']), plain(place), ...under(unit)];
  const dash = [plain(packWords('en').missing, ['quiet'])];
  const was = unit.before === null ? dash : [plain(unit.before)];
  const is = unit.after === null ? dash : unit.kind === 'changed' ? marked(unit) : [plain(unit.after)];
  return row(`addendum/${unit.id}`, [where, was, is]);
}

function under({ under: heading, what }: UnitDifference): Run[] {
  return heading === '' || what === 'point' || what === 'objective' ? [] : [plain(` (${heading})`, ['quiet'])];
}

/** The new words in bold among those that stayed. */
function marked({ words }: UnitDifference): Run[] {
  return words.flatMap(({ kind, text }) =>
    kind === 'removed' ? [] : [plain(text, kind === 'added' ? ['strong'] : [])],
  );
}

function row(id: string, cells: Run[][]): Row {
  return { id, kind: 'plain', changed: false, origin: null, cells: cells.map((runs) => cell(runs)) };
}
