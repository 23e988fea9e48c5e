import { expect, test, vi } from 'vitest';
import { paragraph } from '../../../../shared/document/rich-text';
import type { PackDocument } from '../../../../shared/document/pack-document';
import { compile } from '../../../../shared/pack/compile';
import { samplePack } from '../../../../test/documents/sample-pack';
import { pagesByLibreOffice } from '../../../../test/documents/validators';
import { openSample, resources } from '../../../../test/support/engine';
import { brief, packContent } from '../../../../test/support/pack-content';
import { shippedStandIn } from '../../shipped';
import { withPages } from './pages';
import { writeWord } from './write-word';

// LibreOffice takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const counted = (document: PackDocument) => withPages(document, shippedStandIn(resources));

const plain = (line: string) => line.replaceAll(/\s+/gu, ' ').trim();

/** The page on which LibreOffice begins each numbered section, by its number in the running head. */
async function startsByLibreOffice(document: PackDocument): Promise<Record<string, number>> {
  const options = { copy: 'clean' as const, anchors: null, at: '2024-11-24T16:40:00Z', author: null, editionId: null };
  const pages = await pagesByLibreOffice(await writeWord(document, options));
  const starts = document.sections.flatMap(({ id, number, running: { end } }) => {
    const at =
      number === null
        ? -1
        : pages.findIndex((page) => page.split('\n').some((line) => plain(line).endsWith(plain(end))));
    return at < 0 ? [] : [[id, at + 1] as const];
  });
  return Object.fromEntries(starts);
}

/** The sample in full, for its principal, and in Russian. */
async function sampleIn(form: 'full' | 'principal' | 'russian'): Promise<PackDocument> {
  const engine = await openSample();
  const { packId } = await engine.call('visits.createSample', {});
  if (form === 'russian') await engine.call('packs.update', { id: packId, fields: { language: 'ru' } });
  return engine.call('packs.compile', form === 'principal' ? { packId, variant: 'principal' } : { packId });
}

// One by one, for each takes LibreOffice its time.
test.each([
  ['full', 'generic', true],
  ['full', 'uk', true],
  ['full', 'eu', true],
  ['full', 'us', true],
  // Parts of these fill a page to the last line.
  ['principal', 'uk', false],
  ['russian', 'generic', false],
] as const)(
  'the contents of the sample, %s, %s, name the pages on which LibreOffice begins its parts',
  async (form, template, isNamed) => {
    const document = counted({ ...(await sampleIn(form)), template, paper: template === 'us' ? 'Letter' : 'A4' });
    const starts = await startsByLibreOffice(document);
    expect(Object.keys(starts)).toHaveLength(form === 'principal' ? 5 : 10);
    expect(isNamed ? document.pages : (document.pages ?? starts)).toMatchObject(starts);
  },
);

test('names no page where a reader without the face would see another', () => {
  // A brief of it fills two pages in Caladea and three in Cambria.
  expect(counted(samplePack()).pages).toBeUndefined();
  expect(counted(samplePack({ template: 'uk' })).pages).toMatchObject({ steering: 3, programme: 5, meeting: 6 });
});

test('names no page where letters have no known width, and of a document without contents', () => {
  const text = [paragraph('a', 'پاکستان اور بیلاروس کے درمیان تجارت بڑھ رہی ہے۔ '.repeat(20))];
  const urdu = compile(packContent({ briefs: [brief({ texts: [{ part: 'why', text, bindings: [] }] })] }));
  expect(counted(urdu).pages).toBeUndefined();
  const usual = compile(packContent());
  expect(counted(usual).pages).toMatchObject({ contents: 2, programme: 3 });
  const { pages } = counted({ ...usual, sections: usual.sections.filter(({ kind }) => kind !== 'contents') });
  expect(pages).toBeUndefined();
});
