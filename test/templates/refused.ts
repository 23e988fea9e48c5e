import { Buffer } from 'node:buffer';
import { zip } from '../../electron/engine/writers/zip';
import { buildTemplate, templateFiles } from './build-template';

/** Files that are no templates, each with the code of the error that says so. */

/** A compound file (MS-CFB) with one sector of a directory: the root and what is at its top. */
function compound(names: readonly string[]): Buffer {
  const file = Buffer.alloc(512 * 3);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(0xfffffffe, 60);
  file.writeUInt32LE(0xfffffffe, 68);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
  // The allocation table: itself, then the directory's only sector.
  file.fill(0xff, 512, 1024);
  file.writeUInt32LE(0xfffffffd, 512);
  file.writeUInt32LE(0xfffffffe, 516);
  ['Root Entry', ...names].forEach((name, at) => {
    const entry = 1024 + at * 128;
    file.write(name, entry, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, entry + 64);
    file.writeUInt8(at === 0 ? 5 : 2, entry + 66);
    file.writeUInt8(1, entry + 67);
    file.writeUInt32LE(0xffffffff, entry + 68);
    file.writeUInt32LE(at > 0 && at < names.length ? at + 1 : 0xffffffff, entry + 72);
    file.writeUInt32LE(at === 0 ? 1 : 0xffffffff, entry + 76);
  });
  return file;
}

function withPart(path: string, content: string): Uint8Array {
  const files = templateFiles({});
  files.set(path, Buffer.from(content, 'utf8'));
  return zip(files);
}

/** A package whose directory says that a part unpacks to four gigabytes. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(buildTemplate({}));
  const at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(0xf0000000, at + 24);
  return bytes;
}

export const passwordProtected = (): Uint8Array => compound(['EncryptionInfo', 'EncryptedPackage']);

export const refused: Readonly<Record<string, { bytes: () => Uint8Array; code: string }>> = {
  'with a password': { bytes: passwordProtected, code: 'template.password' },
  'of Word 97': { bytes: () => compound(['WordDocument', '1Table']), code: 'template.old-format' },
  'an empty file': { bytes: () => new Uint8Array(), code: 'template.empty' },
  'a picture': { bytes: () => Buffer.from('\u0089PNG\r\n', 'latin1'), code: 'template.not-word' },
  'a workbook': {
    bytes: () => zip(new Map([['xl/workbook.xml', Buffer.from('<workbook/>')]])),
    code: 'template.not-word',
  },
  'a bomb': { bytes: bomb, code: 'source.limit' },
  'half a file': { bytes: () => buildTemplate({}).slice(0, 900), code: 'source.damaged' },
  'a broken part': { bytes: () => withPart('word/styles.xml', '<w:styles><w:style>'), code: 'source.damaged' },
  'a document type': {
    bytes: () => withPart('word/document.xml', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'),
    code: 'source.damaged',
  },
};
