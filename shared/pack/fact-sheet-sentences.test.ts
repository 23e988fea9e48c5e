import { describe, expect, it } from 'vitest';
import { packContent, part, reading, tradeSheet } from '../../test/support/pack-content';
import type { Section } from '../document/pack-document';
import { runsText } from '../document/pack-document';
import type { DraftFigure } from '../figures/drafting/draft';
import { compile } from './compile';
import type { PartContent } from './outline';

/** The sentences of a fact sheet as a pack prints them: drafted, in somebody's own words, or left out. */

const exports2020 = reading(36_683_300);
const figure: DraftFigure = {
  text: 'US$ 36.7 million',
  expression: { op: 'figure', selector: 0 },
  selectors: [{ key: exports2020.key, period: '2020' }],
  readings: [exports2020],
  wording: { form: 'amount', decimals: null, language: 'en' },
};

function printed(changes: Partial<Extract<PartContent, { kind: 'fact-sheet' }>>, language = 'en'): Section | undefined {
  const content: PartContent = { kind: 'fact-sheet', place: 'BLR', other: 'PAK', year: null, ...changes };
  const base = packContent();
  const outline = [part('sheet', content), part('sources', { kind: 'sources' })];
  const draft = [
    {
      key: 'headline' as const,
      parts: [
        { text: 'Exports were ', figure: null },
        { text: figure.text, figure },
        { text: '.', figure: null },
      ],
    },
    { key: 'trade' as const, parts: [{ text: 'They were stable.', figure: null }] },
  ];
  const trade = new Map([['sheet', { ...tradeSheet(exports2020), draft, language }]]);
  return compile({ ...base, pack: { ...base.pack, outline }, trade }).sections[0];
}

const words = (section: Section | undefined) =>
  (section?.blocks ?? []).flatMap((block) => ('runs' in block ? [runsText(block.runs)] : []));

describe('the sentences of a fact sheet', () => {
  it('are drafted, and each figure has a note with its source', () => {
    const section = printed({});
    expect(words(section)).toContain('Exports were US$ 36.7 million.');
    expect(words(section)).toContain('They were stable.');
    expect(section?.notes.map(({ runs }) => runsText(runs))).toEqual([
      expect.stringContaining('reported by Belarus, 2020. Annex A, source 1.'),
    ]);
  });

  it('stand in an officer’s own words, or are left out', () => {
    const text = [
      {
        kind: 'paragraph',
        id: 'b',
        dir: 'auto',
        lang: null,
        portion: null,
        content: [{ kind: 'text', text: 'Mine.', marks: [] }],
      },
    ] as const;
    const section = printed({
      show: ['headline', 'years'],
      texts: {
        headline: {
          text: [...text].map((one) => ({ ...one, content: [...one.content].map((part) => ({ ...part, marks: [] })) })),
          bindings: [],
        },
      },
    });
    expect(words(section)).toEqual(['Mine.']);
    expect(section?.notes).toEqual([]);
  });

  it('bring their language and direction along where the pack has another', () => {
    expect(printed({})?.language).toBeUndefined();
    expect(printed({ language: 'ur' }, 'ur')).toMatchObject({
      language: 'ur',
      dir: 'rtl',
      title: 'ملکی حقائق نامہ: Belarus',
    });
    const notes = printed({ language: 'ru' }, 'ru')?.notes.map(({ runs }) => runsText(runs));
    expect(notes?.[0]).toContain('экспорт');
    expect(notes?.[0]).toContain('Приложение A, источник 1.');
    expect(printed({ language: 'ur' }, 'ur')?.notes.map(({ runs }) => runsText(runs))[0]).toMatch(/^ماخذ: /);
  });
});
