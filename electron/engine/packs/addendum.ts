import path from 'node:path';
import type { Output, Parsed } from '../../../shared/contract/contract';
import type { HeldCopy, Holder } from '../../../shared/contract/editions';
import { AppError } from '../../../shared/contract/errors';
import { anchorIds } from '../../../shared/document/anchors';
import type { PackDocument } from '../../../shared/document/pack-document';
import { addendumDocument, isLong } from '../../../shared/pack/addendum-document';
import { copyName } from '../../../shared/pack/copy-name';
import { numberedCopy } from '../../../shared/pack/numbered-copy';
import type { Reading, Sliced, Writing } from '../methods';
import { deskScheme } from '../settings/desk-scheme';
import { addToRegister, deskOf } from '../settings/queries';
import { newAnchor, newId } from '../store/ids';
import { visitById } from '../visits/queries';
import { sheetsOf, sinceLast } from './compose-edition';
import { documentBytes } from './document-bytes';
import { addAddendum, copiesOf, editionById } from './edition-queries';
import type { WholeEdition } from './edition-queries';
import { heldCopyOf } from './export-copies';
import { numbered } from './kept-editions';
import { addCopy, packById } from './queries';
import { writeTogether } from './write-together';

type Order = Parsed<'editions.composeAddendum'>;

interface Composed {
  number: number;
  changes: number;
  long: boolean;
  document: PackDocument;
  packDocument: PackDocument;
}

/** The next addendum to an edition, and the pack with it. */
function compose(reading: Reading, { editionId, reason }: Order): Composed {
  const edition = editionById(reading.db, editionId);
  const { number, changes, present } = sinceLast(reading, edition);
  const document = addendumDocument({
    edition: edition.document,
    version: edition.version,
    number,
    changes,
    copies: stillOut(reading, edition).map((copy) => copy.number),
    reason: reason.trim(),
    visit: visitById(reading.db, packById(reading.db, edition.packId).visitId),
    desk: deskOf(reading.db),
    scheme: deskScheme(reading),
    at: reading.now,
  });
  return { number, changes: changes.length, long: isLong(changes), document, packDocument: present };
}

/** The numbered copies of an edition that nobody gave back. */
function stillOut({ db }: Pick<Reading, 'db'>, { id, packId }: WholeEdition): (HeldCopy & Holder)[] {
  return numbered(copiesOf(db, packId).get(id) ?? []).filter(({ fate }) => fate === null);
}

export async function previewAddendum(reading: Reading, order: Order): Promise<Output<'editions.previewAddendum'>> {
  const { number, changes, long, document } = compose(reading, order);
  return { ...(await sheetsOf(reading.db, document)), number, changes, long };
}

/** @throws AppError `addendum.empty` */
export function composeAddendum(reading: Reading, order: Order): Output<'editions.composeAddendum'> {
  const { number, changes, document, packDocument } = compose(reading, order);
  if (changes === 0) throw AppError.of('addendum.empty', { version: editionById(reading.db, order.editionId).version });
  return { number, document, packDocument };
}

/** Writes an addendum: one file, or one a holder. It is kept with its edition, and the next one begins where it ends. */
export async function exportAddendum(
  sliced: Sliced,
  order: Parsed<'editions.exportAddendum'>,
): Promise<Output<'editions.exportAddendum'>> {
  const { editionId, reason, format, each } = order;
  sliced.progress({ stage: 'compile', done: 0, total: null });
  const edition = editionById(sliced.db, editionId);
  const made = await sliced.work('editions.composeAddendum', { editionId, reason });
  const id = newId();
  const files = filesOf(sliced, order, edition, made.document);
  const anchors = Object.fromEntries(anchorIds(made.document).map((one) => [one, newAnchor()]));
  const of = { id, at: sliced.now, anchors };
  const written = await writeTogether(
    files.map(({ target, document }) => ({
      target,
      bytes: () => documentBytes(sliced, document, of, { format, copy: 'clean' }),
    })),
    {
      signal: sliced.signal,
      progress: (done) => sliced.progress({ stage: each ? 'copies' : 'write', done, total: files.length }),
      record: (sizes) =>
        sliced.commit((writing) => {
          const { now: at, author } = writing;
          addAddendum(writing.db, { id, editionId, at, author, reason: reason.trim(), ...made });
          files.forEach((file, i) => {
            const size = sizes[i];
            if (size !== undefined)
              recordFile(writing, edition, { id, number: made.number, format }, { ...file, ...size });
          });
        }),
    },
  );
  const copies = files.map(({ copyId, target, holder }, i) => {
    const file = { path: target, size: written[i]?.size ?? 0, sha256: written[i]?.sha256 ?? '' };
    return heldCopyOf(copyId, sliced.now, { format, copy: 'clean' }, file, holder, made.number);
  });
  return { number: made.number, version: edition.version, copies };
}

interface AddendumFile {
  copyId: string;
  target: string;
  holder: Holder | null;
  document: PackDocument;
}

function filesOf(
  sliced: Sliced,
  { path: target, each, format }: Parsed<'editions.exportAddendum'>,
  edition: WholeEdition,
  document: PackDocument,
): AddendumFile[] {
  if (!each) return [{ copyId: newId(), target, holder: null, document }];
  const scheme = deskScheme(sliced);
  const holders = stillOut(sliced, edition).map(({ number, name, office }) => ({ number, name, office }));
  const figures = String(Math.max(0, ...holders.map(({ number }) => number))).length;
  return holders.map((holder) => ({
    copyId: newId(),
    target: path.join(target, copyName(document.title, holder, figures, format)),
    holder,
    document: numberedCopy(document, holder, scheme),
  }));
}

function recordFile(
  writing: Writing,
  { id: editionId, packId, version }: WholeEdition,
  { id: addendum, number, format }: { id: string; number: number; format: 'docx' | 'pdf' },
  file: AddendumFile & { sha256: string; size: number },
): void {
  const { db, author: who, now: at } = writing;
  const { copyId, target, holder, sha256, size } = file;
  addCopy(db, { id: copyId, editionId, format, copy: 'clean', path: target, sha256, size, at, holder, addendum });
  const held = holder === null ? {} : { copyId, number: holder.number, name: holder.name, office: holder.office };
  const params = { what: 'addendum', addendum: number, version, format, ...held, path: target, sha256 };
  addToRegister(db, { at, who, action: 'export', subject: packById(db, packId).title, params });
}
