import { within } from '../limits';
import type { Archive } from '../zip';

/** Parts that hold tables or lead to them; pictures, macros and embedded files are left out. */
const NEEDED = /\.(?:bin|xml|rels)$/i;
const NEVER = /(?:vbaproject|printersettings|embeddings|activex|ctrlprops|customxml|\/media\/|externallinks)/i;

/**
 * A binary workbook (MS-XLSB) packed anew from parts whose length and checksum have been looked at: the library that
 * reads it believes what an archive says of itself.
 * @throws AppError `source.damaged`, `source.limit`
 */
export async function repacked(archive: Archive): Promise<Uint8Array> {
  within('workbookUnpackedBytes', archive.unpackedBytes);
  const { CFB } = await import('@e965/xlsx');
  const container = CFB.utils.cfb_new({ root: '' });
  for (const name of archive.names.filter((part) => NEEDED.test(part) && !NEVER.test(part))) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive.read(name)) chunks.push(chunk);
    CFB.utils.cfb_add(container, `/${name}`, Buffer.concat(chunks));
  }
  return new Uint8Array(CFB.write(container, { fileType: 'zip', type: 'buffer' }));
}
