import { describe, expect, it } from 'vitest';
import { findings, known, outline, packed, saying, withPoints } from '../../test/support/checked';
import { briefPoint, packContent, person } from '../../test/support/pack-content';
import { words } from '../document/pack-document';
import type { DocumentBlock } from '../document/pack-document';
import { paragraph } from '../document/rich-text';
import type { Block } from '../document/rich-text';
import { compile } from '../pack/compile';
import type { PackContent } from '../pack/content';
import { headingJump } from './heading-jump';
import { isInner } from './inner-link';
import { noDescription } from './no-description';

describe('expired-note', () => {
  const withNote = (noteAsOf: string | null): Partial<PackContent> => ({
    people: new Map([['person', person({ noteAsOf })]]),
  });

  it('fires on a note of more than six months before the visit, and on one without a date', () => {
    expect(findings('expired-note', withNote('2024-05-24'))).toHaveLength(1);
    expect(findings('expired-note', withNote(null))).toMatchObject([{ target: { area: 'people', id: 'person' } }]);
  });

  it('fires on a note from before a change of office, and on one old line of it', () => {
    const since = { title: 'Foreign Minister', organisation: '', since: '2024-10-15', until: null };
    const renewed = { people: new Map([['person', person({ noteAsOf: '2024-10-01', offices: [since] })]]) };
    expect(findings('expired-note', renewed)).toMatchObject([{ params: { why: 'office', date: '2024-10-01' } }]);
    const views = { kind: 'views' as const, when: '', text: 'Wants talks.', asOf: '2024-01-01', source: 'Post' };
    const old = { people: new Map([['person', person({ facts: [views] })]]) };
    expect(findings('expired-note', old)).toMatchObject([{ params: { why: 'age', date: '2024-01-01' } }]);
  });

  it('is silent on a note of six months', () => {
    expect(findings('expired-note', withNote('2024-05-25'))).toEqual([]);
  });
});

describe('office-changed', () => {
  const before = { title: 'Deputy Minister', organisation: '', since: null, until: '2024-06-01' };
  const now = { title: 'Foreign Minister', organisation: '', since: '2024-06-01', until: null };
  const promoted = new Map([['person', person({ offices: [now, before] })]]);

  it('fires on the office of before, and on nobody in office', () => {
    expect(
      findings('office-changed', { people: promoted, ...saying('Thank Deputy Minister M. Counterpart.') }),
    ).toMatchObject([{ params: { office: 'Deputy Minister', now: 'Foreign Minister' } }]);
    const gone = new Map([['person', person({ offices: [before] })]]);
    expect(findings('office-changed', { people: gone })).toMatchObject([{ target: { area: 'people', id: 'person' } }]);
  });

  it('is silent on the present office, and on one that ends after the visit', () => {
    expect(
      findings('office-changed', { people: promoted, ...saying('Thank Foreign Minister M. Counterpart.') }),
    ).toEqual([]);
    const leaving = new Map([['person', person({ offices: [{ ...now, until: '2024-12-31' }] })]]);
    expect(findings('office-changed', { people: leaving })).toEqual([]);
  });
});

describe('long-part', () => {
  it('fires on personality notes of more than half a page each, and is silent on those that fit', () => {
    const long = (words: number) => ({
      people: new Map([['person', person({ note: [paragraph('n', 'word '.repeat(words))] })]]),
    });
    expect(findings('long-part', long(500))).toMatchObject([{ params: { pages: 2, most: 1 } }]);
    expect(findings('long-part', long(300))).toEqual([]);
  });
});

describe('uncounted-pages', () => {
  const urdu = 'پاکستان اور بیلاروس کے درمیان تجارت بڑھ رہی ہے۔ '.repeat(20);

  it('finds a part in letters whose widths are not known', () => {
    expect(findings('uncounted-pages', withPoints(briefPoint('p1', urdu)))).toMatchObject([{ section: 'contents' }]);
  });

  it('leaves a pack with a name in its own letters, and one without contents, alone', () => {
    expect(findings('uncounted-pages', withPoints(briefPoint('p1', 'We met Ishaq Dar (اسحاق ڈار).')))).toEqual([]);
    const without = packed({ outline: outline.filter(({ content }) => content.kind !== 'contents') });
    expect(findings('uncounted-pages', { ...withPoints(briefPoint('p1', urdu)), ...without })).toEqual([]);
  });
});

describe('what the desk knows beside the pack', () => {
  it('fires on open comments, on interests without a line and on copies that are out', () => {
    const interests = [
      { pointId: 'i1', theirPoint: 'Visas for drivers', used: false },
      { pointId: 'i2', theirPoint: 'Flights', used: true },
    ];
    const copiesOut = [{ version: 1, replacedBy: 3, count: 4 }];
    const beside = { remarks: new Map([['p1', 2]]), interests, copiesOut };
    expect(findings('comments-left', {}, beside)).toMatchObject([{ params: { count: 2 }, target: { id: 'p1' } }]);
    expect(findings('interest-without-line', {}, beside)).toMatchObject([
      { params: { theirPoint: 'Visas for drivers' } },
    ]);
    expect(findings('copies-out', {}, beside)).toMatchObject([{ params: { version: 1, count: 4 } }]);
  });

  it('is silent on comments of other points, and where nothing is out', () => {
    const beside = { remarks: new Map([['p9', 2]]) };
    for (const check of ['comments-left', 'interest-without-line', 'copies-out']) {
      expect(findings(check, {}, beside)).toEqual([]);
    }
  });

  it('fires on a brief that stands as it was with all its points, and is silent where one was changed', () => {
    const points = withPoints(briefPoint('p1', 'One.'), briefPoint('p2', 'Two.'));
    const same = (of: 'brief' | 'use', recordId: string) => ({ briefId: 'brief', recordId, of, visit: 'Earlier' });
    const all = [same('brief', 'brief'), same('use', 'p1'), same('use', 'p2')];
    expect(findings('unchanged', points, { unchanged: all })).toMatchObject([{ params: { visit: 'Earlier' } }]);
    expect(findings('unchanged', points, { unchanged: all.slice(0, 2) })).toEqual([]);
  });
});

describe('heading-jump, no-description and inner-link', () => {
  /** The document of the pack with other blocks in its brief. */
  const withBlocks = (change: (blocks: DocumentBlock[]) => DocumentBlock[]) => {
    const content = packContent();
    const document = compile(content);
    const sections = document.sections.map((section) =>
      section.kind === 'brief' ? { ...section, blocks: change(section.blocks) } : section,
    );
    return { content, document: { ...document, sections }, beside: known };
  };

  it('fires on a heading that skips a level, and is silent below one of the second', () => {
    const deep = {
      kind: 'heading' as const,
      id: 'h',
      origin: null,
      level: 3 as const,
      runs: [words('Deep')],
      dir: 'auto' as const,
    };
    expect(headingJump.find(withBlocks((blocks) => [deep, ...blocks]))).toMatchObject([
      { params: { heading: 'Deep' } },
    ]);
    expect(headingJump.find(withBlocks((blocks) => [...blocks, deep]))).toEqual([]);
  });

  it('fires on a table that says nothing to readers by ear, and is silent on those of the pack', () => {
    const mute = (blocks: DocumentBlock[]) =>
      blocks.map((block) => (block.kind === 'table' ? { ...block, description: ' ' } : block));
    expect(noDescription.find(withBlocks(mute))).toMatchObject([{ params: { what: 'table' } }]);
    expect(noDescription.find(withBlocks((blocks) => blocks))).toEqual([]);
  });

  it('tells links into the house from others', () => {
    expect(
      ['http://intranet/x', 'https://wiki.mfa.local/a', 'http://10.0.0.7/', 'http://a:b@files/'].map(isInner),
    ).toEqual([true, true, true, true]);
    expect(['https://mofa.gov.pk/', 'mailto:desk@mofa.gov.pk', 'https://localnews.pk'].map(isInner)).toEqual([
      false,
      false,
      false,
    ]);
    const content: Block['content'] = [
      { kind: 'text', text: 'See there', marks: [{ kind: 'link', href: 'http://intranet/x' }] },
    ];
    const linked = briefPoint('p1', '', { lead: { ...paragraph('l', ''), content } });
    expect(findings('inner-link', withPoints(linked))).toMatchObject([{ params: { link: 'http://intranet/x' } }]);
    expect(findings('inner-link')).toEqual([]);
  });
});
