import { AppError } from '../../../shared/contract/errors';
import type { Output, Parsed } from '../../../shared/contract/contract';
import type { Edition } from '../../../shared/contract/packs';
import { assertNever } from '../../../shared/document/assert-never';
import { anchorIds } from '../../../shared/document/anchors';
import { packDocument } from '../../../shared/document/pack-document';
import type { DocumentBlock, PackDocument } from '../../../shared/document/pack-document';
import type { Variant } from '../../../shared/pack/outline';
import type { Sliced, Writing } from '../methods';
import { addToRegister, deskOf } from '../settings/queries';
import { newAnchor, newId } from '../store/ids';
import { issueProgramme } from '../visits/issue-programme';
import { cleanCopyLeavesOut } from '../writers/word/clean-copy';
import { printPages } from '../writers/pdf/print-pages';
import { addCopy, addEdition, lastEdition, nextVersion, packById } from './queries';
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
  await refuseBlocked(sliced, order, variant);
  sliced.progress({ stage: 'compile', done: 1, total: 3 });
  await issueProgrammeOf(sliced, order.packId, variant);
  const edition = await prepareEdition(sliced, order.packId, variant);
  if (edition.document.sections.length === 0) throw AppError.of('pack.empty', {});
  sliced.progress({ stage: 'write', done: 2, total: 3 });
  const bytes = await fileBytes(sliced, order, edition);
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

interface PreparedEdition {
  id: string;
  version: number;
  at: string;
  variant: Variant;
  document: PackDocument;
  anchors: Record<string, string>;
  /** Whether it is already in the log. */
  known: boolean;
}

/** Errors of the checks stop an export unless somebody says why it must go out. */
async function refuseBlocked(sliced: Sliced, order: Order, variant: Variant): Promise<void> {
  const findings = await sliced.work('packs.check', { packId: order.packId, variant });
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0 && (order.override ?? '').trim() === '') throw AppError.of('pack.blocked', { errors });
}

/** A programme that goes out bears a number. */
async function issueProgrammeOf(sliced: Sliced, packId: string, variant: Variant): Promise<void> {
  const { outline, visitId } = packById(sliced.db, packId);
  const printed = outline.some(({ content, leftOut }) => content.kind === 'programme' && !leftOut.includes(variant));
  if (printed) await sliced.commit((writing) => issueProgramme(writing, visitId));
}

async function prepareEdition(sliced: Sliced, packId: string, variant: Variant): Promise<PreparedEdition> {
  // As it will be read back: the comparison with the last edition minds the order of keys.
  const document = packDocument.parse(await sliced.work('packs.compile', { packId, variant }));
  const last = lastEdition(sliced.db, packId);
  if (last !== null && last.variant === variant && sameContent(last.document, document)) {
    return { ...last, variant, known: true };
  }
  const anchors = Object.fromEntries(anchorIds(document).map((id) => [id, newAnchor()]));
  return {
    id: newId(),
    version: nextVersion(sliced.db, packId),
    at: sliced.now,
    variant,
    document,
    anchors,
    known: false,
  };
}

/** Version and time stand on every page, so they are left out of the comparison. */
function sameContent(a: PackDocument, b: PackDocument): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(document: PackDocument): string {
  const undated = document.sections.map((section) => ({
    ...section,
    head: section.head && { ...section.head, date: '' },
    blocks: section.blocks.filter(
      (block) => block.kind !== 'paragraph' || (block.role !== 'version' && block.role !== 'cover-value'),
    ),
  }));
  return JSON.stringify({ ...document, version: '', sections: undated });
}

async function fileBytes(sliced: Sliced, order: Order, edition: PreparedEdition): Promise<Uint8Array> {
  const { document, anchors, id } = edition;
  switch (order.format) {
    case 'docx':
    case 'html': {
      const author = deskOf(sliced.db).officer;
      const { bytes } = await sliced.work('packs.write', {
        document,
        format: order.format,
        copy: order.copy,
        anchors,
        editionId: id,
        at: edition.at,
        author,
      });
      return bytes;
    }
    case 'pdf':
      return printPages(document, (html, options) => sliced.print(html, options));
    default:
      return assertNever(order.format);
  }
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
  if (!edition.known) {
    const made = { packId: pack.id, author, program: sliced.programVersion, template: pack.template };
    addEdition(db, { ...edition, ...made });
  }
  const copy: Pick<Edition, 'format' | 'copy' | 'path'> = order;
  addCopy(db, { ...file, editionId: edition.id, format: copy.format, copy: copy.copy, path: copy.path, at: now });
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
