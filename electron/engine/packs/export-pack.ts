import { AppError } from '../../../shared/contract/errors';
import type { Output, Parsed } from '../../../shared/contract/contract';
import type { DocumentBlock, PackDocument } from '../../../shared/document/pack-document';
import type { Sliced, Writing } from '../methods';
import { addToRegister } from '../settings/queries';
import { newId } from '../store/ids';
import { cleanCopyLeavesOut } from '../writers/word/clean-copy';
import { documentBytes } from './document-bytes';
import { keepEdition, prepareEdition, refuseBlocked } from './prepare-edition';
import type { PreparedEdition } from './prepare-edition';
import { addCopy, packById } from './queries';
import { writeWhole } from './write-file';

type Order = Parsed<'packs.export'>;

/**
 * Writes a pack to a file. The document is compiled and the file written beside this thread; edition and register
 * know of the file just before it takes its place. A pack that has not changed since its last edition goes out as that
 * edition again: same edition, same content.
 * @throws AppError `pack.blocked`, `pack.empty`, `file.unwritable`, `print.unavailable`
 */
export async function exportPack(sliced: Sliced, order: Order): Promise<Output<'packs.export'>> {
  const variant = order.variant ?? 'officials';
  sliced.progress({ stage: 'check', done: 0, total: 3 });
  await refuseBlocked(sliced, order.packId, variant, order.override);
  sliced.progress({ stage: 'compile', done: 1, total: 3 });
  const edition = await prepareEdition(sliced, order.packId, variant);
  sliced.progress({ stage: 'write', done: 2, total: 3 });
  const bytes = await documentBytes(sliced, edition.document, edition, order);
  if (sliced.signal.aborted) throw AppError.of('call.cancelled', {});
  const copyId = newId();
  const { sha256, size } = await writeWhole(order.path, bytes, (file) =>
    sliced.commit((writing) => record(writing, sliced, order, edition, { id: copyId, ...file })),
  );
  return {
    id: copyId,
    packId: order.packId,
    version: edition.version,
    at: sliced.now,
    variant,
    format: order.format,
    copy: order.copy,
    path: order.path,
    sha256,
    bytes: size,
    ...counts(edition.document),
    removed: order.copy === 'clean' && order.format === 'docx' ? cleanCopyLeavesOut() : [],
  };
}

function record(
  writing: Writing,
  sliced: Sliced,
  order: Order,
  edition: PreparedEdition,
  file: { id: string; sha256: string; size: number },
): void {
  const { db, author, now } = writing;
  const pack = packById(db, order.packId);
  keepEdition(writing, sliced, pack.id, edition);
  const { format, copy, path } = order;
  addCopy(db, { ...file, editionId: edition.id, format, copy, path, at: now, holder: null, addendum: null });
  const entry = { at: now, who: author, subject: pack.title };
  const params = { version: edition.version, variant: edition.variant, format: order.format, copy: order.copy };
  addToRegister(db, { ...entry, action: 'export', params: { ...params, path: order.path, sha256: file.sha256 } });
  const reason = (order.override ?? '').trim();
  if (reason !== '') addToRegister(db, { ...entry, action: 'override', params: { version: edition.version, reason } });
}

/** What the file holds, in numbers that a person can check. */
function counts(document: PackDocument): { sections: number; points: number; figures: number } {
  const points = document.sections.flatMap((section) => section.blocks).map(pointsIn);
  const notes = document.sections.map((section) => section.notes.length);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return { sections: document.sections.length, points: sum(points), figures: sum(notes) };
}

function pointsIn(block: DocumentBlock): number {
  if (block.kind === 'item') return block.list === 'point' ? 1 : 0;
  if (block.kind === 'box') return block.rows.length;
  return block.kind === 'table' && block.look === 'raise' ? block.rows.length : 0;
}
