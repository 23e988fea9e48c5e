import { z } from 'zod';
import { editionLineId } from './edition-line';
import { origin } from './pack-document';
import type { PackDocument, Section } from './pack-document';
import { unitKind, unitsOf } from './document-units';
import type { Unit } from './document-units';
import { stayed } from './stayed';
import { diffWords } from './word-diff';

/**
 * What differs between two documents of one pack: by section, and in it by what an edition anchors. Numbers that follow
 * from order, dates of the day, contents and the annex of sources are made anew each time and tell nothing.
 */

const change = z.enum(['added', 'removed', 'changed', 'moved']);

export const unitDifference = z.strictObject({
  id: z.string(),
  kind: change,
  what: unitKind,
  /** As printed, where it bears one. */
  number: z.number().int().nullable(),
  /** The heading that it stands under; empty where there is none. */
  under: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  words: z.array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  origin: origin.nullable(),
});
export type UnitDifference = z.infer<typeof unitDifference>;

export const sectionDifference = z.strictObject({
  id: z.string(),
  kind: change,
  /** As printed now, or as it was where it is gone. */
  number: z.string().nullable(),
  title: z.string(),
  /** The section that it now stands behind; null: none. */
  behind: z.strictObject({ number: z.string().nullable(), title: z.string() }).nullable(),
  /** Level of its marking: the higher of what was and what is comes from the scheme, so both stand here. */
  markings: z.array(z.string()),
  units: z.array(unitDifference),
});
export type SectionDifference = z.infer<typeof sectionDifference>;

/** Kinds of section that are made from the others. */
const derived: readonly string[] = ['contents', 'sources'];

/** Sections that differ, in the order in which they stand now; those that are gone come last. */
export function compareDocuments(before: PackDocument, after: PackDocument): SectionDifference[] {
  const written = ({ sections }: PackDocument) => sections.filter(({ kind }) => !derived.includes(kind));
  const [was, is] = [written(before), written(after)];
  const old = new Map(was.map((section) => [section.id, section]));
  const kept = stayed(
    was.map(({ id }) => id),
    is.map(({ id }) => id),
  );
  const present = is.flatMap((section, at): SectionDifference[] => {
    const earlier = old.get(section.id);
    const units = compareSections(earlier ?? null, section);
    const moved = earlier !== undefined && !kept.has(section.id);
    if (earlier !== undefined && units.length === 0 && !moved) return [];
    const kind = earlier === undefined ? 'added' : units.length > 0 ? 'changed' : 'moved';
    return [describe(section, kind, is[at - 1] ?? null, earlier ?? null, units)];
  });
  const gone = was
    .filter(({ id }) => !is.some((section) => section.id === id))
    .map((section) => describe(section, 'removed', null, null, []));
  return [...present, ...gone];
}

function describe(
  section: Section,
  kind: SectionDifference['kind'],
  behind: Section | null,
  earlier: Section | null,
  units: UnitDifference[],
): SectionDifference {
  const { id, number, title, marking } = section;
  const levels = [marking.level, ...(earlier === null ? [] : [earlier.marking.level])];
  return {
    id,
    kind,
    number,
    title,
    behind: behind && { number: behind.number, title: behind.title },
    markings: [...new Set(levels)],
    units,
  };
}

function compareSections(before: Section | null, after: Section): UnitDifference[] {
  const [was, is] = [before === null ? [] : unitsOf(before), unitsOf(after)];
  const old = new Map(was.map((unit) => [unit.id, unit]));
  const now = new Set(is.map(({ id }) => id));
  const kept = stayed(
    was.map(({ id }) => id),
    is.map(({ id }) => id),
  );
  const present = is.flatMap((unit): UnitDifference[] => {
    const earlier = old.get(unit.id);
    if (earlier === undefined) return [differs(null, unit, 'added')];
    if (earlier.text !== unit.text) return [differs(earlier, unit, 'changed')];
    return kept.has(unit.id) || unit.what === 'note' ? [] : [differs(earlier, unit, 'moved')];
  });
  return [...present, ...was.filter(({ id }) => !now.has(id)).map((unit) => differs(unit, null, 'removed'))];
}

function differs(before: Unit | null, after: Unit | null, kind: UnitDifference['kind']): UnitDifference {
  const unit = after ?? before;
  const [was, is] = [before?.text ?? null, after?.text ?? null];
  return {
    id: unit?.id ?? '',
    kind,
    what: unit?.what ?? 'text',
    number: unit?.number ?? null,
    under: unit?.under ?? '',
    before: was,
    after: is,
    words: kind === 'changed' ? diffWords(was ?? '', is ?? '') : [],
    origin: unit?.origin ?? null,
  };
}

/** Whether two documents say the same: then they are one edition. Version and time stand on every page and don't count. */
export function sameContent(a: PackDocument, b: PackDocument): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(document: PackDocument): string {
  const undated = document.sections.map((section) => ({
    ...section,
    head: section.head && { ...section.head, date: '' },
    blocks: section.blocks.filter(
      (block) => block.id !== editionLineId(section.id) && (block.kind !== 'paragraph' || block.role !== 'version'),
    ),
  }));
  return JSON.stringify({ ...document, version: '', sections: undated });
}
