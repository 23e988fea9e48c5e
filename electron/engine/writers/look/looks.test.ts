import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../../test/documents/sample-pack';
import { packTemplate } from '../../../../shared/pack/template';
import { writeHtml } from '../html/write-html';
import { readParts } from '../../../../test/documents/read-docx';
import { writeWord } from '../word/write-word';
import { lookOf } from './looks';

const options = { copy: 'clean', anchors: null, at: '2024-11-24T16:40:00Z', author: null, editionId: null } as const;

async function partOf(template: string, part: string): Promise<string> {
  const parts = await readParts(await writeWord(samplePack({ template }), options));
  return Buffer.from(parts.get(part) ?? []).toString('utf8');
}

/** What the styles part says of one style. */
function styleIn(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
}

describe('the looks that are shipped', () => {
  it('are each named by a template, and an unknown one is printed in the generic look', () => {
    expect(packTemplate.options.map((template) => lookOf({ template, language: 'en', sections: [] }).id)).toEqual([
      ...packTemplate.options,
    ]);
    expect(lookOf({ template: 'of a later program', language: 'en', sections: [] }).id).toBe('generic');
  });

  it.each([
    ['generic', 'Cambria', '<w:lvlText w:val="%1"/>', '9B1C1C'],
    ['uk', 'Arial', '<w:lvlText w:val="–"/>', '000000'],
    ['eu', 'Calibri', '<w:lvlText w:val="•"/>', '003399'],
    ['us', 'Times New Roman', '<w:lvlText w:val="•"/>', '000000'],
  ])('%s: face, signs of points and ink of markings are its own', async (template, face, sign, ink) => {
    const styles = await partOf(template, 'word/styles.xml');
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0]).toContain(`w:ascii="${face}"`);
    expect(styleIn(styles, 'Marking9B1C1C')).toContain(`<w:color w:val="${ink}"/>`);
    expect(await partOf(template, 'word/numbering.xml')).toContain(sign);
  });

  it('take Times New Roman where Cambria would be of another make in Cyrillic, and a short word for annexes in the contents', async () => {
    expect(lookOf({ template: 'generic', language: 'ru-RU', sections: [] }).faces.body).toBe('Times New Roman');
    expect(lookOf({ template: 'uk', language: 'ru', sections: [] }).faces.body).toBe('Arial');
    const russian = await readParts(await writeWord(samplePack({ language: 'ru' }), options));
    const body = Buffer.from(russian.get('word/document.xml') ?? []).toString('utf8');
    expect(body).toMatch(/Прил\. A<\/w:t>/);
    expect(writeHtml(samplePack({ language: 'ru' }), { forPrint: false })).toContain(
      '<span class="number">Прил. A</span>',
    );
  });

  it('set an inch of margin and single lines for the American one, on its own paper', async () => {
    const letter = await writeWord(samplePack({ template: 'us', paper: 'Letter' }), options);
    const body = Buffer.from((await readParts(letter)).get('word/document.xml') ?? []).toString('utf8');
    expect(body).toContain('<w:pgSz w:w="12240" w:h="15840"');
    expect(body).toMatch(/<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/);
    expect(await partOf('us', 'word/styles.xml')).toContain('w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>');
  });

  it('show in HTML what Word shows', () => {
    const html = (template: string) => writeHtml(samplePack({ template }), { forPrint: false });
    expect(html('uk')).toContain('<span class="number">–</span>');
    expect(html('generic')).not.toContain('<span class="number">–</span>');
    expect(html('us')).toMatch(/\.Heading2\{[^}]*text-decoration:underline/);
    expect(html('eu')).toMatch(/\.Heading2\{[^}]*border-bottom:0\.75pt solid #003399/);
  });
});
