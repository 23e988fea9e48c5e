import path from 'node:path';
import { AppError } from '../../../../shared/contract/errors';
import type { Archive } from '../zip';
import { attribute, readXml } from './xml';

/** The parts of a workbook that its sheets need. Part names are those of the archive; null where there is none. */
export interface Workbook {
  sheets: readonly { name: string; hidden: boolean; part: string }[];
  sharedStrings: string | null;
  styles: string | null;
  /** Dates count from 1904 instead of 1900. */
  from1904: boolean;
}

interface Relationship {
  id: string;
  /** The last word of the type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`; strict files use others before it. */
  type: string;
  part: string;
}

/**
 * Finds the workbook and its parts through the relationships. Chart, dialogue and macro sheets hold no table and are
 * left out.
 * @throws AppError `source.damaged`
 */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const root = await readRelationships(archive, '');
  const main = root.find((relationship) => relationship.type === 'officeDocument')?.part;
  if (main === undefined || !archive.has(main)) throw AppError.of('source.damaged', { part: '_rels/.rels' });
  const parts = await readRelationships(archive, main);
  const worksheets = new Map(parts.filter(({ type }) => type === 'worksheet').map(({ id, part }) => [id, part]));
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  let from1904 = false;
  await readXml(main, archive.read(main), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const part = worksheets.get(attribute(attributes, 'id') ?? '');
      if (part === undefined) return;
      const state = attributes['state'] ?? 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden: state !== 'visible', part });
    },
    text: ignore,
    close: ignore,
    pause: () => Promise.resolve(),
  });
  const partOf = (type: string) => parts.find((found) => found.type === type && archive.has(found.part))?.part ?? null;
  return { sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), from1904 };
}

/** The relationships of a part ('' for the package itself); none when it has no such part. */
export async function readRelationships(archive: Archive, of: string): Promise<Relationship[]> {
  const folder = path.posix.dirname(of);
  const part = path.posix.join(folder, '_rels', `${path.posix.basename(of)}.rels`);
  if (!archive.has(part)) return [];
  const found: Relationship[] = [];
  await readXml(part, archive.read(part), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = (attributes['Target'] ?? '').replaceAll('\\', '/');
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      const absolute = target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target);
      found.push({ id: attributes['Id'] ?? '', type, part: absolute });
    },
    text: ignore,
    close: ignore,
    pause: () => Promise.resolve(),
  });
  return found;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function ignore(): void {
  // A part's reader that has no use for this event.
}
