import { expect, test } from 'vitest';
import { anchorIds } from '../../../../shared/document/anchors';
import { runsText } from '../../../../shared/document/pack-document';
import { contentOf } from '../../../../test/documents/content-of';
import { samplePack } from '../../../../test/documents/sample-pack';
import { smallPack } from '../../../../test/documents/small-pack';
import { htmlParts, writeHtml } from './write-html';

const whole = (forPrint: boolean) =>
  htmlParts(samplePack(), { forPrint })
    .sheets.map((sheet) => sheet.html)
    .join('');

function plain(html: string): string {
  return html
    .replace(/<br>/g, '\n')
    .replace(/<sup[^>]*>\d+<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

test('holds every heading, point, cell and note of the model', () => {
  for (const document of [samplePack(), smallPack()]) {
    const words = plain(writeHtml(document, { forPrint: false }));
    const { headings, items, tables, notes, paragraphs } = contentOf(document);
    const expected = [
      ...headings.map((heading) => heading.text.replace('\t', '')),
      ...items.map((item) => `${item.number}${item.text}`),
      ...tables.flat(2).flatMap((cell) => cell.split('\n')),
      ...notes,
      ...paragraphs
        .filter((paragraph) => !['BriefNumber', 'TOC1'].includes(paragraph.style))
        .map((paragraph) => paragraph.text),
    ];
    for (const text of expected) expect(words).toContain(text);
  }
});

test('leads from each thing to its id and to the place where it is written', () => {
  const html = whole(false);
  for (const id of anchorIds(samplePack())) expect(html).toContain(`data-id="${id}"`);
  expect(html).toContain('data-origin="packs:meeting:5"');
});

test('is a file that holds none of our ids, and whose contents lead to its parts', () => {
  const html = writeHtml(samplePack(), { forPrint: false });
  expect(html).not.toContain(' data-');
  const links = [...html.matchAll(/<a class="TOC1 entry" href="#([^"]+)">/g)].map(([, name]) => name);
  expect(links.length).toBe(samplePack().sections.length - 2);
  for (const name of links) expect(html.split(` id="${String(name)}"`)).toHaveLength(2);
});

test('needs no style attribute, no script and nothing from outside', () => {
  for (const forPrint of [true, false]) {
    const html = whole(forPrint);
    expect(html).not.toMatch(/ style=|<script| on[a-z]+=|javascript:/);
    expect(html.match(/ src="(?!data:image\/svg\+xml;base64,)/g)).toBeNull();
  }
});

test('escapes what a text holds', () => {
  const html = htmlParts(smallPack({ title: '<b>"' }), { forPrint: false })
    .sheets.map((sheet) => sheet.html)
    .join('');
  expect(html).toContain('Line one<br>line two &amp; &lt;tags&gt;');
  expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"');
  expect(writeHtml(smallPack({ title: '<b>"' }), { forPrint: false })).toContain('<title>&lt;b&gt;&quot;</title>');
});

test('repeats each section’s marking on paper, and stands once above and below on the screen', () => {
  const html = whole(true);
  const sections = samplePack().sections.length;
  expect(html.match(/<table class="frame"/g)).toHaveLength(sections);
  expect(html.match(/<p class="Marking(Bottom)?[0-9A-F]{6}">/g)).toHaveLength(2 * sections);
  expect(whole(false)).not.toContain('class="frame"');
});

test('draws a chart as a picture with its alternative text', () => {
  const html = whole(false);
  const [, encoded = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(html) ?? [];
  const svg = Buffer.from(encoded, 'base64').toString('utf8');
  for (const label of ['50.5', '−64.0', '2020', 'Difference']) expect(svg).toContain(label);
  expect(html).toContain('alt="Columns: Belarus’s exports to Pakistan fell');
});

test('turns paragraphs of another direction and names their language', () => {
  const html = htmlParts(smallPack(), { forPrint: false })
    .sheets.map((sheet) => sheet.html)
    .join('');
  expect(html).toMatch(/<p class="BodyText"[^>]* dir="rtl"><span lang="ur">/);
  const text = plain(html);
  const blocks = smallPack().sections.flatMap((section) => section.blocks);
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [runsText(block.runs)] : []));
  for (const paragraph of paragraphs) expect(text).toContain(paragraph);
});

test('takes digits and signs beside Arabic letters from a face of Latin ones', () => {
  const [, stack = ''] =
    /font-family:([^;}]*'Times New Roman'[^;}]*)/.exec(writeHtml(smallPack(), { forPrint: true })) ?? [];
  expect(stack.indexOf('Liberation Serif')).toBeGreaterThan(0);
  expect(stack.indexOf('Liberation Serif')).toBeLessThan(stack.indexOf('Noto Naskh Arabic'));
});

test('names in a line of Nastaliq are in the face of their style, with their numbers', () => {
  const pack = smallPack({ dir: 'rtl', language: 'ur' });
  const html = writeHtml(pack, { forPrint: true });
  expect(html).toContain('پاکستان میں <span class="latin">BLR(24) </span>خوش آمدید۔');
  expect(html).toMatch(/\.latin\{font-family:var\(--own\),/);
  expect(writeHtml(smallPack(), { forPrint: true })).not.toContain('class="latin"');
});

test('lines of Nastaliq are as far apart as in Word', () => {
  const css = writeHtml(smallPack({ dir: 'rtl', language: 'ur' }), { forPrint: true });
  expect(css).toMatch(/\.BodyText\{[^}]*line-height:22.75pt/);
});

test('what they will raise and boxes stay whole in print, and a clearance with what it clears', () => {
  const html = writeHtml(samplePack(), { forPrint: true });
  expect(html).toMatch(/<div class="kept together"><table class="PackRaise"/);
  expect(html).toContain('class="PackBoxNotToBeDisclosed together"');
  const [, ...ends] = html.split('<div class="last together">').map((end) => end.split('</section>')[0] ?? '');
  // No form and no notes are on a page alone.
  for (const mark of ['class="PackForm"', 'class="notes"']) {
    expect(ends.filter((end) => end.includes(mark))).toHaveLength(html.split(mark).length - 1);
  }
});

test('numbers stand at the right whichever way the page runs', () => {
  expect(writeHtml(smallPack({ dir: 'rtl', language: 'ur' }), { forPrint: true })).toMatch(
    /\.TableTotalNumber\{[^}]*text-align:right/,
  );
});

test('numbers stand apart from the words beside them, and nowhere else', () => {
  const html = whole(true);
  const cells = html.split('<table').filter((table) => table.includes('class="apart"'));
  expect(cells.length).toBeGreaterThan(0);
  for (const table of cells) expect(table).toMatch(/<td class="apart">.*?<\/td><td>/);
});

test('is the same each time', () => {
  expect(writeHtml(samplePack(), { forPrint: true })).toBe(writeHtml(samplePack(), { forPrint: true }));
});
