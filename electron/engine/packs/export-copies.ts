import path from 'node:path';
import type { Output, Parsed } from '../../../shared/contract/contract';
import type { HeldCopy, Holder } from '../../../shared/contract/editions';
import type { Edition } from '../../../shared/contract/packs';
import { copyName } from '../../../shared/pack/copy-name';
import { numberedCopy } from '../../../shared/pack/numbered-copy';
import type { Sliced, Writing } from '../methods';
import { deskScheme } from '../settings/desk-scheme';
import { addToRegister } from '../settings/queries';
import { newId } from '../store/ids';
import { documentBytes } from './document-bytes';
import { refuseTaken } from './kept-editions';
import { keepEdition, prepareEdition, refuseBlocked } from './prepare-edition';
import { addCopy, packById } from './queries';
import { writeTogether } from './write-together';

type Order = Parsed<'editions.exportCopies'>;

/** Writes one numbered copy a holder into a folder: all of them or none, each in the register with its holder. */
export async function exportCopies(sliced: Sliced, order: Order): Promise<Output<'editions.exportCopies'>> {
  const { packId, variant, holders, format, copy, folder } = order;
  sliced.progress({ stage: 'check', done: 0, total: holders.length });
  await refuseBlocked(sliced, packId, variant, order.override);
  const edition = await prepareEdition(sliced, packId, variant);
  refuseTaken(sliced.db, packId, edition.id, holders);
  const scheme = deskScheme(sliced);
  const figures = String(Math.max(...holders.map(({ number }) => number))).length;
  const copies = holders.map((holder) => ({
    id: newId(),
    holder,
    target: path.join(folder, copyName(order.name, holder, figures, format)),
  }));
  const written = await writeTogether(
    copies.map(({ holder, target }) => ({
      target,
      bytes: () => documentBytes(sliced, numberedCopy(edition.document, holder, scheme), edition, order),
    })),
    {
      signal: sliced.signal,
      progress: (done) => sliced.progress({ stage: 'copies', done, total: copies.length }),
      record: (files) =>
        sliced.commit((writing) => {
          keepEdition(writing, sliced, packId, edition);
          const about = { editionId: edition.id, version: edition.version, variant, format, copy };
          const subject = packById(writing.db, packId).title;
          copies.forEach(({ id, holder, target }, at) => {
            const file = files[at];
            if (file !== undefined) recordCopy(writing, subject, about, { ...file, id, path: target }, holder);
          });
          recordOverride(writing, subject, edition.version, order.override);
        }),
    },
  );
  const made = copies.map(({ id, holder, target }, at) =>
    heldCopyOf(
      id,
      sliced.now,
      order,
      { path: target, size: written[at]?.size ?? 0, sha256: written[at]?.sha256 ?? '' },
      holder,
    ),
  );
  return { editionId: edition.id, version: edition.version, folder, copies: made };
}

export interface CopyOf extends Pick<Edition, 'format' | 'copy' | 'version' | 'variant'> {
  editionId: string;
}

export interface CopyFile {
  id: string;
  path: string;
  sha256: string;
  size: number;
}

/** Writes a copy of an edition into the log and the register. */
export function recordCopy(writing: Writing, subject: string, of: CopyOf, file: CopyFile, holder: Holder | null): void {
  const { db, author: who, now: at } = writing;
  const { editionId, version, variant, format, copy } = of;
  addCopy(db, { ...file, editionId, format, copy, at, holder, addendum: null });
  const held =
    holder === null ? {} : { copyId: file.id, number: holder.number, name: holder.name, office: holder.office };
  const params = { version, variant, format, copy, ...held, path: file.path, sha256: file.sha256 };
  addToRegister(db, { at, who, action: 'export', subject, params });
}

/** Writes down why something went out although a check stopped it. */
export function recordOverride(
  { db, author: who, now: at }: Writing,
  subject: string,
  version: number,
  override: string | undefined,
): void {
  const reason = (override ?? '').trim();
  if (reason !== '') addToRegister(db, { at, who, action: 'override', subject, params: { version, reason } });
}

/** A copy that was just written, as lists show it. */
export function heldCopyOf(
  id: string,
  at: string,
  { format, copy }: Pick<Edition, 'format' | 'copy'>,
  { path: file, sha256, size }: Omit<CopyFile, 'id'>,
  holder: Holder | null,
  addendum: number | null = null,
): HeldCopy {
  const { number, name, office } = holder ?? { number: null, name: '', office: '' };
  return { id, at, format, copy, path: file, sha256, bytes: size, number, name, office, addendum, fate: null };
}
