import type { packMethods } from '../../../shared/contract/packs';
import { compile } from '../../../shared/pack/compile';
import type { Part } from '../../../shared/pack/outline';
import type { Methods, Writing } from '../methods';
import { newId } from '../store/ids';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { createPack } from '../visits/pack-of-visit';
import { withoutStamps } from '../visits/without-stamps';
import { AppError } from '../../../shared/contract/errors';
import { acceptFinding, checkPack } from './check-pack';
import { exportPack } from './export-pack';
import { fixFinding } from './fix-finding';
import { gatherContent } from './gather-content';
import { previewPack } from './preview-pack';
import { editionPlace, editionsOf, listPacks, packById } from './queries';
import { writeDocument } from './write-document';

export const packs: Methods<typeof packMethods> = {
  'packs.list': ({ db }, { visitId }) =>
    listPacks(db, visitId).map(({ id, visitId: of, title, updated, marking }) => ({
      id,
      visitId: of,
      title,
      updated,
      marking,
    })),
  'packs.get': ({ db }, { id }) => packById(db, id),
  'packs.create'(writing, { visitId, title }) {
    const id = createPack(writing, visitId, title ?? null);
    writing.named({ title: packById(writing.db, id).title });
    return { id };
  },
  'packs.update'(writing, { id, fields }) {
    writing.named({ title: packById(writing.db, id).title }, id);
    saveRecord(writing, 'pack', id, fields);
    return {};
  },
  'packs.copy'(writing, { id, title }) {
    writing.named({ title });
    const fields = withoutStamps(packById(writing.db, id));
    const outline = fields.outline.map((part) => ({ ...part, id: newId() }));
    return { id: createRecord(writing, 'pack', { ...fields, title, outline }) };
  },
  'packs.delete'(writing, { id }) {
    writing.named({ title: packById(writing.db, id).title });
    deleteRecord(writing, 'pack', id);
    return {};
  },
  'packs.movePart'(writing, { id, partId, after }) {
    changeOutline(writing, id, (outline) => {
      const part = outline.find((p) => p.id === partId) ?? missing(partId);
      return insertAfter(
        outline.filter((p) => p !== part),
        part,
        after,
      );
    });
    return {};
  },
  'packs.setPart'(writing, { id, part }) {
    changeOutline(writing, id, (outline) => outline.map((p) => (p.id === part.id ? part : p)));
    return {};
  },
  'packs.addPart'(writing, { id, part, after }) {
    const made: Part = { ...part, id: newId() };
    changeOutline(writing, id, (outline) => insertAfter(outline, made, after));
    return { partId: made.id };
  },
  'packs.removePart'(writing, { id, partId }) {
    changeOutline(writing, id, (outline) => outline.filter((p) => p.id !== partId));
    return {};
  },
  'packs.compile': (reading, { packId, variant }) => compile(gatherContent(reading, packId, variant ?? 'officials')),
  'packs.preview': (reading, { packId, variant }) => previewPack(reading.db, gatherContent(reading, packId, variant)),
  'packs.check': (reading, { packId, variant }) => checkPack(reading, packId, variant ?? 'officials'),
  'packs.fix'(writing, { packId, fix }) {
    writing.named({ title: packById(writing.db, packId).title });
    return { places: fixFinding(writing, packId, fix) };
  },
  'packs.accept'(writing, { packId, ...taken }) {
    writing.named({ title: packById(writing.db, packId).title });
    acceptFinding(writing, packId, taken);
    return {};
  },
  'packs.write': (reading, order) => writeDocument(reading, order),
  'packs.export': exportPack,
  'packs.editionPlace': ({ db }, { id }) => editionPlace(db, id),
  'packs.editions': ({ db }, { packId }) => editionsOf(db, packId),
};

function changeOutline(writing: Writing, id: string, change: (outline: Part[]) => Part[]): void {
  const pack = packById(writing.db, id);
  writing.named({ title: pack.title });
  saveRecord(writing, 'pack', id, { outline: change(pack.outline) });
}

function insertAfter(outline: Part[], part: Part, after: string | null): Part[] {
  const at = after === null ? 0 : outline.findIndex((p) => p.id === after) + 1;
  return outline.toSpliced(at, 0, part);
}

function missing(id: string): never {
  throw AppError.of('record.missing', { kind: 'part', id });
}
