import { expect, test } from 'vitest';
import { readParts } from '../../../test/documents/read-docx';
import { unzip } from './word/patch/unzip';
import { zip } from './zip';

const files = new Map([
  ['[Content_Types].xml', Buffer.from('<Types/>')],
  ['word/ä.xml', Buffer.from('x'.repeat(100_000))],
  ['empty', Buffer.alloc(0)],
]);

test('packs what other readers unpack, and we ourselves', async () => {
  const packed = zip(files);
  for (const read of [await readParts(packed), unzip(packed)]) {
    expect([...read.keys()]).toEqual([...files.keys()]);
    for (const [path, content] of files) expect(Buffer.from(read.get(path) ?? []).equals(content)).toBe(true);
  }
  expect(packed.length).toBeLessThan(1000);
});

test('knows no clock', () => {
  expect(Buffer.from(zip(files)).equals(Buffer.from(zip(files)))).toBe(true);
});
