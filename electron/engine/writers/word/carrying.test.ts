import { expect, test, vi } from 'vitest';
import type { Part } from '../../../../shared/pack/outline';
import { pagesByLibreOffice } from '../../../../test/documents/validators';
import { openSample, resources } from '../../../../test/support/engine';
import { shippedStandIn } from '../../shipped';
import { withPages } from './pages';
import { writeWord } from './write-word';

// LibreOffice takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

test('carrying sheets show a title and the marking alone, and count for the pages of the contents', async () => {
  const engine = await openSample();
  const { packId } = await engine.call('visits.createSample', {});
  const sheet: Omit<Part, 'id'> = { title: null, content: { kind: 'carrying' }, leftOut: [], marking: null };
  const before = await engine.call('packs.compile', { packId });
  await engine.call('packs.addPart', { id: packId, part: sheet, after: null });
  await engine.call('packs.addPart', { id: packId, part: sheet, after: before.sections.at(-1)?.id ?? null });
  const document = await engine.call('packs.compile', { packId });
  const options = { copy: 'clean' as const, anchors: null, at: '2024-11-24T16:40:00Z', author: null, editionId: null };
  const pages = await pagesByLibreOffice(await writeWord(document, options));
  const lines = (page: string) =>
    page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const alone = [document.marking.label, document.subject, document.marking.label];
  expect(lines(pages[0] ?? '')).toEqual(alone);
  expect(lines(pages.findLast((page) => page.trim() !== '') ?? '')).toEqual(alone);
  const contents = (one: typeof document) =>
    one.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])));
  expect(contents(document).map(({ title }) => title)).toEqual(contents(before).map(({ title }) => title));
  const starts = (one: typeof document) => withPages(one, shippedStandIn(resources)).pages ?? {};
  const [{ id } = { id: '' }] = before.sections.slice(2);
  expect(starts(document)[id]).toBe((starts(before)[id] ?? 0) + 1);
});
