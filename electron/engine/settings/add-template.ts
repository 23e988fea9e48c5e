import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../shared/contract/errors';
import type { Output, Parsed } from '../../../shared/contract/contract';
import { chooseStyles, noChoices } from '../../../shared/templates/choose';
import { foundTemplate } from '../../../shared/templates/found';
import { lacksOf } from '../../../shared/templates/lacks';
import type { Sliced } from '../methods';
import { templateBounds } from '../readers/template/template-package';
import { createRecord, saveRecord } from '../store/records';
import { houseTemplateById, keepTemplateFile } from './template-queries';

/**
 * Takes a ministry's own template in: it is read beside the engine's thread, and its bytes are kept in the store. With `replaces` it is
 * the newer file of a template that is there; what was set right in that stays.
 * @throws AppError `file.missing`, `file.unreadable`, `template.*`, `source.damaged`, `source.limit`
 */
export async function addTemplate(
  sliced: Sliced,
  { path: from, name, replaces }: Parsed<'templates.add'>,
): Promise<Output<'templates.add'>> {
  const fileName = path.basename(from);
  const before = replaces === undefined ? null : houseTemplateById(sliced.db, replaces);
  const bytes = await bytesOf(from);
  const read = await sliced.work('templates.read', { bytes, file: fileName });
  const found = foundTemplate.parse(JSON.parse(read.found));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const title = (name ?? before?.name ?? '').trim() || fileName.replace(/\.[^.]+$/, '');
  const choices = before === null ? noChoices : { ...before.choices, section: null };
  const id = await sliced.commit((writing) => {
    writing.named({ title });
    keepTemplateFile(writing.db, { sha256, found: read.found, bytes });
    const fields = { name: title, file: sha256, fileName, choices };
    if (before === null) return createRecord(writing, 'house-template', fields);
    saveRecord(writing, 'house-template', before.id, fields);
    return before.id;
  });
  const chosen = chooseStyles(found, choices);
  return { id, name: title, found: chosen, lacks: lacksOf(found, choices, chosen), stripped: found.stripped };
}

async function bytesOf(from: string): Promise<Uint8Array<ArrayBuffer>> {
  const where = { file: path.basename(from) };
  try {
    const { size } = await stat(from);
    if (size > templateBounds.fileBytes)
      throw AppError.of('source.limit', { limit: 'fileBytes', allowed: templateBounds.fileBytes }, where);
    return new Uint8Array(await readFile(from));
  } catch (error) {
    if (error instanceof AppError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing) throw AppError.of('file.missing', { path: from }, where);
    throw AppError.of(
      'file.unreadable',
      { path: from, detail: error instanceof Error ? error.message : String(error) },
      where,
    );
  }
}
