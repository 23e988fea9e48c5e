import type { Output, Parsed } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/contract/errors';
import type { VisitSheet } from '../../../shared/contract/sheets';
import type { PackDocument } from '../../../shared/document/pack-document';
import { compile } from '../../../shared/pack/compile';
import type { PrintedPack } from '../../../shared/pack/content';
import type { PartContent } from '../../../shared/pack/outline';
import { portionsByDefault } from '../../../shared/pack/portions';
import { usualReaders } from '../../../shared/pack/usual-readers';
import { packWords } from '../../../shared/pack/words';
import type { Reading, Sliced } from '../methods';
import { deskScheme } from '../settings/desk-scheme';
import { addToRegister, deskOf } from '../settings/queries';
import { newId } from '../store/ids';
import { issueProgramme } from '../visits/issue-programme';
import { itemsOf, visitById } from '../visits/queries';
import { printPages } from '../writers/pdf/print-pages';
import { contentOf } from './gather-content';
import { listPacks } from './queries';
import { writeWhole } from './write-file';

/**
 * Writes a sheet of a visit to a file by the writers of packs: a document of one part, a page a day of a programme.
 * @throws AppError `file.unwritable`, `print.unavailable`, `call.cancelled`
 */
export async function writeSheet(
  sliced: Sliced,
  { visitId, sheet, format, path }: Parsed<'visits.writeSheet'>,
): Promise<Output<'visits.writeSheet'>> {
  sliced.progress({ stage: 'compile', done: 0, total: 2 });
  if (sheet.kind === 'programme') await sliced.commit((writing) => issueProgramme(writing, visitId));
  const document = compileSheet(sliced, visitId, sheet);
  sliced.progress({ stage: 'write', done: 1, total: 2 });
  const bytes = await sheetBytes(sliced, document, format);
  if (sliced.signal.aborted) throw AppError.of('call.cancelled', {});
  const { size } = await writeWhole(path, bytes, ({ sha256 }) =>
    sliced.commit(({ db, author, now }) =>
      addToRegister(db, {
        at: now,
        who: author,
        action: 'export',
        subject: `${visitById(db, visitId).title}: ${document.subject}`,
        params: { format, copy: 'clean', path, sha256 },
      }),
    ),
  );
  return { path, bytes: size };
}

/** The document of a sheet. */
export function compileSheet(
  reading: Pick<Reading, 'db' | 'resources' | 'now'>,
  visitId: string,
  sheet: VisitSheet,
): PackDocument {
  const visit = visitById(reading.db, visitId);
  const { language } = deskOf(reading.db);
  const [pack] = listPacks(reading.db, visitId);
  const printed: PrintedPack = {
    id: visitId,
    visitId,
    title: packWords(language)[sheet.kind].title,
    outline: partsOf(reading, visitId, sheet).map((content) => ({
      id: newId(),
      title: null,
      content,
      leftOut: [],
      marking: null,
    })),
    template: 'generic',
    paper: pack?.paper ?? 'A4',
    language,
    marking: visit.marking,
    portions: portionsByDefault(deskScheme(reading)),
    watermark: '',
    ...usualReaders,
    fileName: '',
  };
  return compile(contentOf(reading, printed, 'officials', null));
}

/** One part a day, so that each begins a page. */
function partsOf({ db }: Pick<Reading, 'db'>, visitId: string, sheet: VisitSheet): PartContent[] {
  if (sheet.kind !== 'programme') return [{ kind: sheet.kind }];
  if (sheet.day !== null) return [{ kind: 'programme', day: sheet.day }];
  const days = [...new Set(itemsOf(db, visitId).map(({ day }) => day))];
  return days.length === 0 ? [{ kind: 'programme' }] : days.map((day) => ({ kind: 'programme', day }));
}

async function sheetBytes(sliced: Sliced, document: PackDocument, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  if (format === 'pdf') return printPages(document, (html, options) => sliced.print(html, options));
  const { bytes } = await sliced.work('packs.write', {
    document,
    format,
    copy: 'clean',
    anchors: {},
    editionId: newId(),
    at: sliced.now,
    author: deskOf(sliced.db).officer,
  });
  return bytes;
}
