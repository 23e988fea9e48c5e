import { AppError } from '../../../../shared/contract/errors';
import type { Archive } from '../zip';
import { OdsContent } from './ods-content';
import { OdsStyles } from './ods-styles';
import { inSheet, Unpacking } from './in-sheet';
import type { FileOutput } from './sheet-output';
import { readXml } from './xml';

/**
 * Reads an OpenDocument table (.ods, .ots), sheet by sheet, as it is unpacked.
 * @returns how many sheets it has
 * @throws AppError `source.damaged`, `source.encrypted`, `source.limit`
 */
export async function readOds(archive: Archive, file: FileOutput): Promise<number> {
  await refuseEncrypted(archive);
  const styles = new OdsStyles();
  if (archive.has('styles.xml')) await readXml('styles.xml', archive.read('styles.xml'), styles.events());
  return readContent('content.xml', archive.read('content.xml'), styles, file);
}

/** The same as one XML file (.fods). @throws AppError `source.damaged`, `source.limit` */
export function readFlatOds(bytes: Uint8Array, file: FileOutput): Promise<number> {
  return readContent('document', [bytes], new OdsStyles(), file);
}

/** @throws AppError `source.encrypted` when the list of parts gives the content a cipher */
async function refuseEncrypted(archive: Archive): Promise<void> {
  const part = 'META-INF/manifest.xml';
  if (!archive.has(part)) return;
  await readXml(part, archive.read(part), {
    open(name) {
      if (name === 'encryption-data') throw AppError.of('source.encrypted', {});
    },
    text: () => undefined,
    close: () => undefined,
    pause: () => Promise.resolve(),
  });
}

async function readContent(
  part: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  styles: OdsStyles,
  file: FileOutput,
): Promise<number> {
  const content = new OdsContent(file, styles);
  const unpacking = new Unpacking(chunks);
  try {
    await readXml(part, unpacking.chunks(), {
      open: (name, attributes) => content.open(name, attributes),
      text: (text) => content.words(text),
      close: (name) => content.close(name),
      async pause() {
        for (const sheet of content.ended.splice(0)) await sheet.end();
        await content.sheet?.output.flush();
      },
    });
  } catch (error) {
    throw inSheet(error, unpacking.failed ? null : (content.sheet?.place ?? null), part);
  }
  return file.sheets;
}
