import validate from '@ooxml-tools/validate';
import { describe, expect, test, vi } from 'vitest';
import { anchorIds } from '../../../../../shared/document/anchors';
import type { PackDocument } from '../../../../../shared/document/pack-document';
import { noChoices } from '../../../../../shared/templates/choose';
import { contentOf } from '../../../../../test/documents/content-of';
import { readDocx, readParts } from '../../../../../test/documents/read-docx';
import type { ReadDocument } from '../../../../../test/documents/read-docx';
import { samplePack } from '../../../../../test/documents/sample-pack';
import { anchorsFor, smallPack } from '../../../../../test/documents/small-pack';
import { pagesByLibreOffice, schemaProblems } from '../../../../../test/documents/validators';
import { oddities } from '../../../../../test/templates/oddities';
import { readTemplate } from '../../../readers/template/read-template';
import { houseOf } from '../../look/house-look';
import { writeHtml } from '../../html/write-html';
import { writeWord } from '../write-word';

vi.setConfig({ testTimeout: 240_000 });

async function write(document: PackDocument, template: Uint8Array, choices = noChoices): Promise<Uint8Array> {
  const { found, parts } = await readTemplate(template);
  return writeWord(document, {
    copy: 'working',
    anchors: anchorsFor(anchorIds(document)),
    at: '2024-11-24T16:40:00Z',
    author: 'Officer Sample',
    editionId: 'edition-7',
    house: { house: houseOf(found, choices), parts },
  });
}

/** What is said, without the styles and the forms of numbers that are a template's to set. */
function said(read: ReadDocument) {
  return {
    headings: read.headings.map(({ level, text }) => ({ level, text: text.split('\t').at(-1) })),
    items: read.items.map(({ number, level, text }) => ({ number, level, text })),
    paragraphs: read.paragraphs.map(({ text }) => text),
    tables: read.tables,
    notes: read.notes,
    charts: read.charts,
  };
}

const whole = new Set([
  'plain',
  'numbered headings',
  'first page apart',
  'even pages apart',
  'clashing names',
  'strict',
]);

describe('a pack in a template of others', () => {
  test.each(Object.entries(oddities))('%s: is lawful, and read back it is the model', async (name, build) => {
    // Everything that a pack holds, in the templates that change the most; the others need not show it again.
    const document = whole.has(name) ? samplePack() : smallPack();
    const file = await write(document, build());
    expect(await validate(file, 'docx', 'Microsoft365')).toEqual([]);
    expect(await schemaProblems(file)).toEqual([]);
    const read = await readDocx(file);
    expect(said(read)).toEqual(said(contentOf(document)));
    for (const [at, { header, footer }] of read.sections.entries()) {
      const { label } = document.sections[at]?.marking ?? { label: '' };
      expect(header.split('\n')[0]).toBe(label);
      expect(footer.split('\n').at(-1)).toBe(label);
      expect(footer).toContain(document.version);
    }
  });
});

function odd(name: string): Uint8Array {
  const build = oddities[name];
  if (build === undefined) throw new Error(`there is no oddity called ${name}`);
  return build();
}

test('LibreOffice shows the letterhead between our marking and our lines, and numbers headings as the template does', async () => {
  const pages = await pagesByLibreOffice(await write(samplePack(), odd('numbered headings')));
  const brief =
    pages.find((page) => page.includes('Meeting with the Foreign Minister of Belarus') && page.includes('3.1')) ?? '';
  const lines = brief.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().replaceAll(/\s+/g, ' ')]));
  expect(lines.slice(0, 2)).toEqual(['RESTRICTED – SAMPLE', 'Ministry of Foreign Affairs of Examplia']);
  expect(lines).toContain('3. Meeting with the Foreign Minister of Belarus');
  expect(lines).toContain('3.1 Objectives');
  expect(lines).toContain('3.2 Points to make');
  expect(lines.at(-1)).toBe('RESTRICTED – SAMPLE');
  expect(lines.at(-2)).toBe('1 Quay Street, Exampleton · mfa.example');
  expect(lines.at(-3)).toMatch(/Page \d+ of \d+$/);
});

test('other pages than Word’s have its faces, inks, margins, numbers and letterhead, in classes alone', async () => {
  const { found } = await readTemplate(odd('numbered headings'));
  const html = writeHtml(samplePack(), { forPrint: true, house: houseOf(found, noChoices) });
  expect(html).toMatch(/\.Heading1\{[^}]*font-family:'Verdana'[^}]*color:#7A1E2C/);
  expect(html).toContain('<span class="number">3.</span>Meeting with');
  expect(html).toContain('<span class="counted">3.1</span>Objectives');
  expect(html).toContain('content:url(data:image/png;base64,');
  expect(html).toMatch(/class="Marking9B1C1C">[^<]*<\/p><div class="letterhead">/);
  expect(html).not.toMatch(/ style=/);
});

test('the same pack in the same template gives the same bytes', async () => {
  const [first, second] = [await write(smallPack(), odd('plain')), await write(smallPack(), odd('plain'))];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('nothing that was hidden, linked, deleted or personal comes along', async () => {
  const parts = await readParts(await write(smallPack(), odd('linked picture, controls, revisions')));
  const all = [...parts].map(([path, content]) => `${path} ${Buffer.from(content).toString('utf8')}`).join('\n');
  expect(all).toContain('Inserted words');
  expect(all).toContain('European Department');
  for (const gone of [
    'deleted words',
    'hidden words',
    'Clerk Forgotten',
    'C:/Users',
    'Enter the department',
    '00AA11BB',
  ])
    expect(all.includes(gone), gone).toBe(false);
});
