import { posix } from 'node:path';
import { AppError } from '../../../../shared/contract/errors';
import { elements } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { topNames } from '../sheets/compound';
import type { Bounds } from '../limits';
import { openArchive } from '../zip';
import type { Archive } from '../zip';
import { parseCanonical } from './canonical-xml';

const MEGA = 1024 * 1024;

/** What a template may cost: far more than any ministry's, far less than would hold this computer up. */
export const templateBounds: Bounds = { fileBytes: 50 * MEGA, unpackedBytes: 200 * MEGA, cells: 0 };
const largestPart = 40 * MEGA;

/** A relationship of a part: what it is for, and the part that it leads to; null where it leads out of the file. */
export interface Relation {
  id: string;
  /** The last word of its type: `header`, `image`. */
  type: string;
  part: string | null;
}

/** A Word file from outside, its parts found by what they are for and never by their names. */
export interface TemplatePackage {
  /** The part that holds the text. */
  main: string;
  /** Whether there is such a part, whatever the case of its name. */
  has: (part: string) => boolean;
  /** Content type of the text's part. */
  mainType: string;
  /** @throws AppError `source.damaged` */
  bytes: (part: string) => Promise<Uint8Array>;
  xml: (part: string) => Promise<XmlElement>;
  /** Of a part; '' for the file as a whole. */
  relations: (part: string) => Promise<readonly Relation[]>;
}

/**
 * Opens a Word file or template.
 * @throws AppError `template.password`, `template.old-format`, `template.empty`, `template.not-word`, `source.limit`, `source.damaged`
 */
export async function openTemplate(bytes: Uint8Array): Promise<TemplatePackage> {
  refuseByBytes(bytes);
  const archive = await openArchive(bytes, templateBounds);
  const relations = relationsOf(archive);
  const main = (await relations('')).find(({ type }) => type === 'officeDocument')?.part ?? null;
  if (main === null || !archive.has(main)) throw AppError.of('template.not-word', {});
  const root = await xmlOf(archive, main);
  if (root.name !== 'w:document') throw AppError.of('template.not-word', {});
  const known = new Map<string, Promise<XmlElement>>([[main, Promise.resolve(root)]]);
  return {
    main,
    has: (part) => archive.has(part),
    mainType: await typeOf(archive, main),
    bytes: (part) => partBytes(archive, part),
    xml: (part) => {
      const parsed = known.get(part) ?? xmlOf(archive, part);
      known.set(part, parsed);
      return parsed;
    },
    relations,
  };
}

function refuseByBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw AppError.of('template.empty', {});
  if (bytes.length > templateBounds.fileBytes)
    throw AppError.of('source.limit', { limit: 'fileBytes', allowed: templateBounds.fileBytes });
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) refuseCompound(bytes);
  // The formats of Word 2 to 6 without a compound file around them.
  if (starts(0xdb, 0xa5) || starts(0xdc, 0xa5) || starts(0xfe, 0x37, 0, 0x23) || starts(0x31, 0xbe))
    throw AppError.of('template.old-format', {});
  if (!starts(0x50, 0x4b)) throw AppError.of('template.not-word', {});
}

/** Old Word files and encrypted new ones are both compound files (MS-CFB; MS-OFFCRYPTO 1.3). */
function refuseCompound(bytes: Uint8Array): never {
  const names = topNames(bytes);
  if (names.has('ENCRYPTEDPACKAGE') || names.has('ENCRYPTIONINFO')) throw AppError.of('template.password', {});
  throw names.has('WORDDOCUMENT') ? AppError.of('template.old-format', {}) : AppError.of('template.not-word', {});
}

async function partBytes(archive: Archive, part: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of archive.read(part)) {
    length += chunk.length;
    if (length > largestPart) throw AppError.of('source.limit', { limit: 'unpackedBytes', allowed: largestPart });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function xmlOf(archive: Archive, part: string): Promise<XmlElement> {
  return parseCanonical(part, await partBytes(archive, part));
}

function relationsOf(archive: Archive): (part: string) => Promise<readonly Relation[]> {
  const known = new Map<string, Promise<readonly Relation[]>>();
  return (part) => {
    const read = known.get(part) ?? readRelations(archive, part);
    known.set(part, read);
    return read;
  };
}

async function readRelations(archive: Archive, part: string): Promise<readonly Relation[]> {
  const path = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(path)) return [];
  const root = await xmlOf(archive, path);
  return elements(root).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    part: attributes['TargetMode'] === 'External' ? null : targetOf(part, attributes['Target'] ?? ''),
  }));
}

/** A target is meant from the folder of its part, or from the top. */
function targetOf(part: string, target: string): string {
  const straight = unescaped(target.replaceAll('\\', '/').split('#')[0] ?? '');
  return straight.startsWith('/') ? straight.slice(1) : posix.join(posix.dirname(part), straight);
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

async function typeOf(archive: Archive, part: string): Promise<string> {
  if (!archive.has('[Content_Types].xml')) throw AppError.of('template.not-word', {});
  const root = await xmlOf(archive, '[Content_Types].xml');
  const own = elements(root).find(
    ({ name, attributes }) =>
      name === 'ct:Override' && attributes['PartName']?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  return own?.attributes['ContentType'] ?? '';
}
