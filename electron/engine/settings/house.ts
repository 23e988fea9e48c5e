import type { PackDocument } from '../../../shared/document/pack-document';
import type { HouseOfPack } from '../../../shared/pack/house';
import { readTemplate } from '../readers/template/read-template';
import type { ReadableDb } from '../store/database';
import { houseOf } from '../writers/look/house-look';
import type { House } from '../writers/look/house-look';
import { lookOf } from '../writers/look/looks';
import type { HouseTemplate } from '../writers/word/template/merge-template';
import { houseTemplateById, nameOfTemplate, templateBytes, templateFile } from './template-queries';

/** What a pack says of the ministry's own template that it is set in; null for the looks that are shipped. */
export function houseOfPack(db: ReadableDb, template: string): HouseOfPack | null {
  const known = nameOfTemplate(db, template);
  if (known === null) return null;
  if (known.removed) return { kind: 'removed', name: known.name };
  const { id, name, file, choices } = houseTemplateById(db, template);
  return { kind: 'there', id, name, file, choices };
}

/** The face of headings in the look of a pack, which its cards are set in. */
export function headFace(db: ReadableDb, template: string): string {
  const house = houseOfPack(db, template);
  const kept = house?.kind === 'there' ? templateFile(db, house.file) : null;
  const look =
    house?.kind === 'there' && kept !== null
      ? houseOf(kept.found, house.choices).look
      : lookOf({ template, language: 'en', sections: [] });
  return look.faces.head;
}

/** The template that a document is set in, as pages other than Word's need it. */
export function houseOfDocument(db: ReadableDb, { house }: Pick<PackDocument, 'house'>): House | null {
  const kept = house === undefined ? null : templateFile(db, house.file);
  return house === undefined || kept === null ? null : houseOf(kept.found, house.choices);
}

/** The same with all that goes into a Word file. */
export async function houseTemplateOf(db: ReadableDb, document: PackDocument): Promise<HouseTemplate | null> {
  const house = houseOfDocument(db, document);
  const bytes = document.house === undefined ? null : templateBytes(db, document.house.file);
  if (house === null || bytes === null) return null;
  const { parts } = await readTemplate(bytes);
  return { house, parts };
}
