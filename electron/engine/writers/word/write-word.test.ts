import { expect, test, vi } from 'vitest';
import validate from '@ooxml-tools/validate';
import { anchorIds } from '../../../../shared/document/anchors';
import type { PackDocument } from '../../../../shared/document/pack-document';
import { SectionBuilder, cell, column, row } from '../../../../test/documents/building';
import { contentOf } from '../../../../test/documents/content-of';
import { readDocx, readParts } from '../../../../test/documents/read-docx';
import { samplePack } from '../../../../test/documents/sample-pack';
import { anchorsFor, smallPack } from '../../../../test/documents/small-pack';
import { pagesByLibreOffice, schemaProblems } from '../../../../test/documents/validators';
import { paragraph } from '../../../../shared/document/rich-text';
import { compile } from '../../../../shared/pack/compile';
import { briefPoint, packContent } from '../../../../test/support/pack-content';
import { zip } from '../zip';
import { parseXml } from './patch/xml';
import type { XmlNode } from './patch/xml';
import { editionProperty } from './word-document';
import { writeWord } from './write-word';

// Validators and LibreOffice take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const at = '2024-11-24T16:40:00Z';

function write(document: PackDocument, copy: 'working' | 'clean' = 'working'): Promise<Uint8Array> {
  return writeWord(document, {
    copy,
    anchors: anchorsFor(anchorIds(document)),
    at,
    author: 'Officer Sample',
    editionId: 'edition-7',
  });
}

async function xml(file: Uint8Array, part: string): Promise<string> {
  return Buffer.from((await readParts(file)).get(part) ?? []).toString('utf8');
}

/** A part as one element a line, so that a golden is reviewed like code. */
function pretty(part: string): string {
  const line = (node: XmlNode, depth: number): string => {
    const indent = '  '.repeat(depth);
    if (typeof node === 'string') return `${indent}${JSON.stringify(node)}\n`;
    const attributes = Object.entries(node.attributes)
      .filter(([key]) => !key.startsWith('xmlns'))
      .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
    return `${indent}${node.name}${attributes.join('')}\n${node.children.map((child) => line(child, depth + 1)).join('')}`;
  };
  return line(parseXml(part), 0);
}

test('writes the parts that the goldens show', async () => {
  const file = await write(smallPack());
  for (const part of ['document', 'numbering', 'footnotes', 'settings', 'header1', 'footer1']) {
    await expect(pretty(await xml(file, `word/${part}.xml`))).toMatchFileSnapshot(
      `../../../../test/golden/word/small-pack/${part}.txt`,
    );
  }
});

const written = (): PackDocument => {
  const body = [
    paragraph('first', 'First.'),
    { ...paragraph('q', 'We shall do it.'), kind: 'quote' as const },
    ...['Year', 'Exports', '2020', '36.7'].map((text, at) => ({
      ...paragraph(`c${at}`, text),
      kind: 'cell' as const,
      row: at >> 1,
      col: at & 1,
      head: at < 2,
    })),
    { ...paragraph('n', 'As agreed'), content: [{ kind: 'note' as const, text: 'Joint statement.' }] },
  ];
  const point = briefPoint('p1', 'Lead.', { body });
  return compile(packContent({ points: new Map([['brief', [point]]]) }));
};

test.each([
  ['sample pack', samplePack()],
  ['small pack', smallPack()],
  ['a point with quotation, table and note', written()],
])(
  '%s: every heading, point, figure, note, cell and running head is read back as in the model',
  async (_name, document) => {
    for (const copy of ['working', 'clean'] as const) {
      const read = await readDocx(await write(document, copy));
      const model = contentOf(document);
      expect(read.headings).toEqual(model.headings);
      expect(read.items).toEqual(model.items);
      expect(read.notes).toEqual(model.notes);
      expect(read.tables).toEqual(model.tables);
      expect(read).toEqual(model);
    }
  },
);

test.each([
  ['sample pack, working copy', samplePack(), 'working'],
  ['sample pack, clean copy', samplePack(), 'clean'],
  ['small pack, right to left', smallPack({ dir: 'rtl', language: 'ur' }), 'working'],
  ['small pack on Letter, a word across its pages', smallPack({ paper: 'Letter', watermark: 'DRAFT' }), 'working'],
  ['sample pack as the British set it', samplePack({ template: 'uk' }), 'clean'],
  ['sample pack as the European Union sets it', samplePack({ template: 'eu' }), 'clean'],
  ['sample pack as the United States set it', samplePack({ template: 'us', paper: 'Letter' }), 'clean'],
] as const)('%s: obeys the Open XML SDK and the schemas of ISO/IEC 29500', async (_name, document, copy) => {
  const file = await write(document, copy);
  expect(await validate(file, 'docx', 'Microsoft365')).toEqual([]);
  expect(await schemaProblems(file)).toEqual([]);
});

test('the validators find a fault where there is one', async () => {
  const files = new Map(await readParts(await write(smallPack())));
  const broken = Buffer.from(files.get('word/document.xml') ?? [])
    .toString('utf8')
    .replace('<w:pStyle w:val="BriefNumber"/>', '<w:jc w:val="nowhere"/><w:pStyle w:val="BriefNumber"/>');
  const file = zip(files.set('word/document.xml', Buffer.from(broken)));
  expect(await validate(file, 'docx', 'Microsoft365')).not.toEqual([]);
  expect(await schemaProblems(file)).not.toEqual([]);
});

test('equal input gives equal bytes, whatever was written before', async () => {
  for (const document of [samplePack(), smallPack({ watermark: 'DRAFT' })]) {
    const first = await write(document);
    await write(smallPack(), 'clean');
    expect(Buffer.from(await write(document)).equals(Buffer.from(first))).toBe(true);
  }
});

test('LibreOffice lays it out with the marking above and below and the number of each page', async () => {
  const document = samplePack();
  const pages = await pagesByLibreOffice(await write(document));
  expect(pages).toHaveLength(13);
  pages.forEach((page, n) => {
    const lines = page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(lines[0]).toMatch(/^(RESTRICTED|UNMARKED) – SAMPLE$/);
    expect(lines.at(-1)).toBe(lines[0]);
    expect(lines.at(-2)).toContain(`Page ${String(n + 1)} of 13`);
  });
  // A control over a paragraph must not cost words or notes.
  const words = pages.join('').replace(/[\s\u00a0]+/g, ' ');
  expect(words.includes('In 2020 Belarus sold us US$ 36.68 million;')).toBe(true);
  expect(words.includes('both sides’ exports FOB added')).toBe(true);
});

test('a working copy anchors everything that an edition names, by control and by bookmark, and nothing else', async () => {
  const document = samplePack();
  const ids = anchorIds(document);
  const names = Object.values(anchorsFor(ids)).toSorted();
  const parts = await readParts(await write(document));
  const found = { controls: [] as string[], bookmarks: [] as string[] };
  for (const [path, content] of parts) {
    const text = Buffer.from(content).toString('utf8');
    const controls = [...text.matchAll(/<w:tag w:val="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(/header|footer/.test(path) ? controls : []).toEqual([]);
    found.controls.push(...controls);
    found.bookmarks.push(...[...text.matchAll(/w:name="_C([^"]+)"/g)].map((match) => match[1] ?? ''));
  }
  expect(found.controls.toSorted()).toEqual(names);
  expect(found.bookmarks.toSorted()).toEqual(names);
  expect(await xml(await write(document), 'docProps/custom.xml')).toContain(`name="${editionProperty}"`);
});

test('a clean copy holds no anchor, author or edition, and times are the edition’s', async () => {
  const file = await write(samplePack(), 'clean');
  const parts = await readParts(file);
  const whole = [...parts]
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, content]) => Buffer.from(content).toString('utf8'))
    .join('');
  for (const leftover of [
    '<w:tag ',
    'w:name="_C',
    'Officer Sample',
    'edition-7',
    'dc:creator',
    'lastModifiedBy',
    'rsid',
    'w:vanish',
    'w:comment',
    'attachedTemplate',
    'Un-named',
  ]) {
    expect(whole.includes(leftover), leftover).toBe(false);
  }
  const times = [...(await xml(file, 'docProps/core.xml')).matchAll(/\d{4}-\d\d-\d\dT[^<]+/g)].map(([time]) => time);
  expect(times).toEqual([at, at]);
});

test('runs and paragraphs of a right-to-left script are marked, Latin pieces within them are not', async () => {
  const body = pretty(await xml(await write(smallPack()), 'word/document.xml'));
  const paragraph = body.slice(body.indexOf('w:bidi'), body.indexOf('The word'));
  expect(paragraph).toContain('w:rtl');
  expect(paragraph).toContain('w:lang w:bidi="ur-PK"');
  expect(/w:r\n\s+w:t xml:space="preserve"\n\s+"BLR\(24\) "/.test(paragraph)).toBe(true);
});

test('a pack that runs from right to left turns sections, paragraphs and tables', async () => {
  const body = await xml(await write(smallPack({ dir: 'rtl', language: 'ur' })), 'word/document.xml');
  expect(body.match(/<w:bidi\/><w:docGrid/g)).toHaveLength(2);
  expect(body.match(/<w:bidiVisual\/>/g)).toHaveLength(4);
});

test('numbers stand at the right of their column whichever way the page runs', async () => {
  const sides = async (dir: 'ltr' | 'rtl') => {
    const body = await xml(await write(smallPack({ dir })), 'word/document.xml');
    return [...body.matchAll(/<w:pStyle w:val="Table\w*Number"\/>(.*?)<\/w:pPr>/g)].map(([, rest]) => rest);
  };
  // In a paragraph that runs from the right, `left` is where it begins.
  expect(await sides('rtl')).toEqual(Array.from({ length: 4 }, () => expect.stringContaining('<w:jc w:val="left"/>')));
  expect((await sides('ltr')).join('')).not.toContain('w:jc');
});

test('the day of a note on a person stays with its last line', async () => {
  const [first] = smallPack().sections;
  const { blocks } = new SectionBuilder('b1')
    .paragraph('Sings.')
    .paragraph('Is known.')
    .paragraph('As of then.', 'release-note');
  const sections = first === undefined ? [] : [{ ...first, kind: 'people' as const, notes: [], blocks }];
  const body = await xml(await write(smallPack({ sections }), 'clean'), 'word/document.xml');
  const kept = ['Sings.', 'Is known.', 'As of then.'].map((words) => {
    const before = body.slice(0, body.indexOf(words));
    return before.slice(before.lastIndexOf('<w:p>')).includes('<w:keepNext/>');
  });
  expect(kept).toEqual([false, true, false]);
});

test('what is translated goes on overleaf, its first row with the second', async () => {
  const rows = ['One.', 'Two.', 'Three.'].map((words) => row([cell(['say', words]), cell('–')]));
  const table = { description: 'Said', columns: [column('Said', 0.5), column('Translation', 0.5)], rows };
  const [first, ...others] = smallPack().sections;
  const sections =
    first === undefined
      ? []
      : [{ ...first, notes: [], blocks: new SectionBuilder('b1').table(table).blocks }, ...others];
  const body = await xml(await write(smallPack({ sections }), 'clean'), 'word/document.xml');
  const kept = body
    .split('<w:tr>')
    .slice(2)
    .map((each) => each.includes('<w:keepNext/>'));
  expect(kept).toEqual([true, false, false]);
});

test('what they will raise, and a box, stay whole where they are short', async () => {
  const body = await xml(await write(samplePack(), 'clean'), 'word/document.xml');
  for (const style of ['PackRaise', 'PackBoxNotToBeDisclosed']) {
    const [table = ''] = body.split(`<w:tblStyle w:val="${style}"/>`).slice(1);
    const [, , ...rows] = (table.split('</w:tbl>')[0] ?? '').split('<w:tr>');
    const kept = rows.map((row) => row.includes('<w:keepNext/>'));
    expect(kept, style).toEqual(rows.map((_row, at) => at < rows.length - 1));
  }
});

test('contents are filled, lead to their titles and ask for no update', async () => {
  const file = await write(samplePack());
  const body = await xml(file, 'word/document.xml');
  expect(body).not.toContain('w:dirty="true"');
  expect(await xml(file, 'word/settings.xml')).not.toContain('updateFields');
  const targets = [...body.matchAll(/w:anchor="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(targets).toHaveLength(8);
  for (const target of targets) expect(body).toContain(`w:name="${target}"`);
});
