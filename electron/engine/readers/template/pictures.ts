import { createHash } from 'node:crypto';

/** A picture of a letterhead as it goes into a file: `word/media/` and its name. */
export interface TemplatePicture {
  /** Made of its bytes, so that the same picture is kept once. */
  name: string;
  mime: string;
  bytes: Uint8Array;
}

const largest = 20 * 1024 * 1024;

const kinds: readonly (readonly [string, string, (head: Buffer) => boolean])[] = [
  ['png', 'image/png', (head) => head.readUInt32BE(0) === 0x89504e47],
  ['jpg', 'image/jpeg', (head) => head.readUInt16BE(0) === 0xffd8],
  ['gif', 'image/gif', (head) => head.toString('latin1', 0, 4) === 'GIF8'],
  ['bmp', 'image/bmp', (head) => head.toString('latin1', 0, 2) === 'BM'],
  ['tif', 'image/tiff', (head) => ['II*\0', 'MM\0*'].includes(head.toString('latin1', 0, 4))],
  ['emf', 'image/x-emf', (head) => head.readUInt32LE(0) === 1 && head.toString('latin1', 40, 44) === ' EMF'],
  ['wmf', 'image/x-wmf', (head) => head.readUInt32LE(0) === 0x9ac6cdd7 || head.readUInt32LE(0) === 0x00090001],
];

/** The picture that some bytes are, by what they begin with and never by a name; null for what Word can't show. */
export function pictureOf(bytes: Uint8Array): TemplatePicture | null {
  if (bytes.length < 48 || bytes.length > largest) return null;
  const head = Buffer.from(bytes.subarray(0, 48));
  const kind = kinds.find(([, , test]) => test(head));
  if (kind === undefined) return null;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { name: `letterhead-${digest}.${kind[0]}`, mime: kind[1], bytes };
}

/** Whether pages that are not Word's can show it. */
export function isShowable({ mime }: TemplatePicture): boolean {
  return ['image/png', 'image/jpeg', 'image/gif', 'image/bmp'].includes(mime);
}
