import { describe, expect, it } from 'vitest';
import { htmlParts, writeHtml } from '../../electron/engine/writers/html/write-html';
import { writeWord } from '../../electron/engine/writers/word/write-word';
import { unzip } from '../../electron/engine/writers/word/patch/unzip';
import { secretPack } from '../../test/support/secret-pack';
import type { SecretPack } from '../../test/support/secret-pack';
import { anchorIds } from '../document/anchors';
import type { PackDocument } from '../document/pack-document';
import { packDocument } from '../document/pack-document';
import { leavingText } from '../wording/leaving';
import { textsOf } from '../checks/texts-of';
import { compile, compileGuarded } from './compile';
import type { Part } from './outline';
import { canHave, hasPart, isGuarded, withReader } from './variants';

/**
 * Packs are made at random (a seed each, told where one fails) with words that are not to be disclosed or tactical in
 * every place where words can stand; none of them may be found in anything that a guarded reader gets.
 */

const guarded = ['cards', 'press', 'other-side'] as const;
const seeds = Array.from({ length: 24 }, (_, at) => 1946 + at * 7919);

/** Everything that a file of a document says, its properties included. */
async function everyWord(document: PackDocument): Promise<string> {
  const order = { anchors: {}, at: '2024-11-24T16:40:00Z', author: 'A. Sample', editionId: 'e' };
  const files = await Promise.all(
    (['clean', 'working'] as const).map(async (copy) => unzip(await writeWord(document, { ...order, copy }))),
  );
  const parts = files.flatMap((file) => [...file].map(([, bytes]) => Buffer.from(bytes).toString('utf8')));
  return parts.map((part) => part.replaceAll(/<[^>]+>/gu, '')).join('\n') + parts.join('\n');
}

/** The document as text for a mail. */
function copiedOut(document: PackDocument): string {
  const parts = document.sections.flatMap((section) => [
    { kind: 'heading' as const, text: section.title },
    ...section.blocks.flatMap(textsOf).map(({ text }) => ({ kind: 'paragraph' as const, text })),
  ]);
  const { title, marking, language } = document;
  return leavingText({ title, marking: marking.label, language, parts, sources: [] });
}

/** The secrets that some words tell; plain letters alone, so that a tag or a broken line hides none. */
function told(words: string, { secrets }: SecretPack): string[] {
  const plain = words.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '');
  return secrets.filter((secret) => plain.includes(secret));
}

describe('what guarded readers get', () => {
  it.each(seeds)('tells nothing that is not for them, as text, page or preview (seed %i)', (seed) => {
    const pack = secretPack(seed);
    for (const variant of guarded) {
      const document = compile({ ...pack.content, variant });
      expect(packDocument.parse(document)).toEqual(document);
      expect(told(JSON.stringify(document), pack), variant).toEqual([]);
      expect(told(writeHtml(document, { forPrint: false }), pack), `${variant} html`).toEqual([]);
      expect(told(writeHtml(document, { forPrint: true }), pack), `${variant} pdf`).toEqual([]);
      expect(told(htmlParts(document, { forPrint: false }).css, pack), `${variant} css`).toEqual([]);
      expect(told(copiedOut(document), pack), `${variant} copied`).toEqual([]);
      expect(new Set(anchorIds(document)).size).toBe(anchorIds(document).length);
    }
  });

  it.each(seeds.slice(0, 4))('tells nothing in a Word file, its properties and its parts (seed %i)', async (seed) => {
    const pack = secretPack(seed);
    for (const variant of guarded) {
      expect(told(await everyWord(compile({ ...pack.content, variant })), pack), variant).toEqual([]);
    }
  });

  it('is a test that can fail: officials read all that points say, and every guarded copy says something', () => {
    for (const seed of seeds) {
      const pack = secretPack(seed);
      const officials = told(JSON.stringify(compile({ ...pack.content, variant: 'officials' })), pack);
      expect(officials.length).toBeGreaterThan(10);
      const open = guarded.map((variant) => compile({ ...pack.content, variant }));
      for (const document of open) {
        expect(JSON.stringify(document)).toContain('harmless');
        expect(document.sections.length).toBeGreaterThan(0);
      }
    }
  });

  it('stops at the last gate what somebody has typed into words for them, and says where', () => {
    const { content, pasted } = secretPack(7);
    for (const variant of ['press', 'other-side'] as const) {
      const { document, stopped } = compileGuarded({ ...content, variant });
      expect(stopped.length, variant).toBeGreaterThan(0);
      expect(JSON.stringify(document)).not.toContain(pasted);
    }
  });

  it('has no part that nobody has named for them, whatever is chosen; a part of a kind to come is none', () => {
    const { content } = secretPack(3);
    const { briefs } = content;
    for (const variant of guarded) {
      for (const part of content.pack.outline) {
        const wanted: Part = { ...part, leftOut: [], kept: [variant] };
        const named = canHave(variant, part, briefs);
        expect(hasPart(variant, wanted, briefs)).toBe(named);
        expect(hasPart(variant, withReader(variant, part, true, briefs), briefs)).toBe(named);
        expect(hasPart(variant, withReader(variant, part, false, briefs), briefs)).toBe(false);
      }
      const toCome = { content: { kind: 'telegram' } } as unknown as Part;
      expect(canHave(variant, toCome, briefs)).toBe(false);
      expect(isGuarded(variant)).toBe(true);
    }
  });
});
