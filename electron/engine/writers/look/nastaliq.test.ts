import { expect, test } from 'vitest';
import type { PackDocument } from '../../../../shared/document/pack-document';
import { readParts } from '../../../../test/documents/read-docx';
import { smallPack } from '../../../../test/documents/small-pack';
import { writeWord } from '../word/write-word';
import { isNastaliq } from './nastaliq';

const options = { copy: 'clean', anchors: null, at: '2024-11-24T16:40:00Z', author: null, editionId: null } as const;

async function part(path: string, language: string, values: Partial<PackDocument> = {}): Promise<string> {
  const parts = await readParts(await writeWord(smallPack({ language, dir: 'rtl', ...values }), options));
  return Buffer.from(parts.get(path) ?? []).toString('utf8');
}

const styleIn = (styles: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';

test('Urdu is set in Nastaliq: its face, lines of exact height, no capitals, room for charts', async () => {
  const styles = await part('word/styles.xml', 'ur');
  const point = styleIn(styles, 'Point');
  expect(point).toContain('<w:szCs w:val="26"/>');
  expect(point).toMatch(/w:line="455" w:lineRule="exact"/);
  expect(styleIn(styles, 'Normal')).toMatch(/w:lineRule="exact"/);
  expect(/<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0]).toMatch(
    /w:cs="Noto Nastaliq Urdu".*w:lineRule="auto"/,
  );
  expect(styleIn(styles, 'ChartHolder')).toMatch(/w:lineRule="auto"/);
  for (const id of ['Heading1', 'Quote', 'CoverKicker', 'TableQuote', 'ReleaseNote', 'Priority', 'Emphasis'])
    expect(styleIn(styles, id), id).not.toMatch(/<w:(caps|i|iCs)\/>/);
  expect(styleIn(await part('word/styles.xml', 'ur', { template: 'us' }), 'Heading2')).not.toContain('<w:u ');
  expect(await part('word/fontTable.xml', 'ur')).toContain('<w:altName w:val="Urdu Typesetting"/>');
});

test('other languages are not, nor are cards of exact height', async () => {
  expect(await part('word/styles.xml', 'ar')).not.toContain('Nastaliq');
  const pack = smallPack({ language: 'ur', dir: 'rtl' });
  expect(isNastaliq(pack)).toBe(true);
  const cards = pack.sections.map((section) => ({ ...section, cards: { size: 'A6' as const, type: 20 as const } }));
  expect(isNastaliq({ ...pack, sections: cards })).toBe(false);
});
