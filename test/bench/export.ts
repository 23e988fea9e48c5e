import { spawnSync } from 'node:child_process';
import type { WordOptions } from '../../electron/engine/writers/word/write-word';
import { anchorIds } from '../../shared/document/anchors';
import type { PackDocument, Section } from '../../shared/document/pack-document';
import { samplePack } from '../documents/sample-pack';
import { anchorsFor } from '../documents/small-pack';
import { writeBare } from './export-floor';
import { peakMemory, report, timed } from './report';

/** The sample pack has 13 pages; so many make a book of about 300. */
const times = 23;

const runs = 7;

/**
 * A 300-page pack as a working copy, against the bare docx library writing the same blocks, in turn. The memory is that
 * of a process that writes one and nothing else.
 */
export async function benchExport(): Promise<void> {
  // As the program reads it: when it is needed.
  const { writeWord } = await import('../../electron/engine/writers/word/write-word');
  const document = longPack();
  const options = optionsFor(document);
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run++) {
    globalThis.gc?.();
    const bare = await timed(() => writeBare(document));
    globalThis.gc?.();
    const mine = await timed(() => writeWord(document, options));
    // The first run only warms up.
    if (run > 0) floor.push(bare);
    if (run > 0) ours.push(mine);
  }
  report({ name: 'export of a 300-page pack ÷ bare docx library', ours, floor, peak: peakOfOne() });
}

function peakOfOne(): number {
  const done = spawnSync(process.execPath, [process.argv[1] ?? '', 'export-once'], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return Number(done.stdout);
}

/** Writes the pack once and says the largest memory of the process, MiB. */
export async function exportOnce(): Promise<void> {
  const { writeWord } = await import('../../electron/engine/writers/word/write-word');
  const document = longPack();
  await writeWord(document, optionsFor(document));
  process.stdout.write(String(peakMemory()));
}

function optionsFor(document: PackDocument): WordOptions {
  return {
    copy: 'working',
    anchors: anchorsFor(anchorIds(document)),
    at: '2024-11-24T16:40:00Z',
    author: 'Officer Sample',
    editionId: 'edition',
  };
}

function longPack(): PackDocument {
  const pack = samplePack();
  const copies = Array.from({ length: times }, (_, n) => pack.sections.map((section) => renamed(section, String(n))));
  return { ...pack, sections: copies.flat() };
}

/** The same section with ids of its own. */
function renamed(section: Section, copy: string): Section {
  const text = JSON.stringify(section, (key, value: unknown) =>
    (key === 'id' || key === 'note' || key === 'section') && typeof value === 'string' ? `${copy}-${value}` : value,
  );
  return JSON.parse(text) as Section;
}
