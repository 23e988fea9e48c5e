import validate from '@ooxml-tools/validate';
import { describe, expect, test, vi } from 'vitest';
import { anchorIds } from '../../../../../shared/document/anchors';
import type { PackDocument } from '../../../../../shared/document/pack-document';
import { noChoices } from '../../../../../shared/templates/choose';
import { contentOf } from '../../../../../test/documents/content-of';
import { readDocx } from '../../../../../test/documents/read-docx';
import type { ReadDocument } from '../../../../../test/documents/read-docx';
import { samplePack } from '../../../../../test/documents/sample-pack';
import { anchorsFor, smallPack } from '../../../../../test/documents/small-pack';
import { schemaProblems } from '../../../../../test/documents/validators';
import { oddities } from '../../../../../test/templates/oddities';
import { readTemplate } from '../../../readers/template/read-template';
import { houseOf } from '../../look/house-look';
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
