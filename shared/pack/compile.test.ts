import { describe, expect, it } from 'vitest';
import {
  brief,
  briefPoint,
  figurePoint,
  item,
  objective,
  packContent,
  part,
  reading,
  visit,
} from '../../test/support/pack-content';
import type { BriefPoint } from '../contract/briefs';
import { anchorIds } from '../document/anchors';
import { packDocument, runsText } from '../document/pack-document';
import type { DocumentBlock, PackDocument, Section } from '../document/pack-document';
import { paragraph } from '../document/rich-text';
import { cellsOf } from './cells-of';
import { yearPeriod } from '../periods/period';
import { compile } from './compile';
import type { PackContent } from './content';

function compiled(changes: Partial<PackContent> = {}): PackDocument {
  return compile(packContent(changes));
}

function section(document: PackDocument, id: string): Section {
  const found = document.sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

function withPoints(...points: BriefPoint[]): Partial<PackContent> {
  return { points: new Map([['brief', points]]) };
}

function outlined(change: (outline: PackContent['pack']['outline']) => PackContent['pack']['outline']) {
  const { pack } = packContent();
  return { pack: { ...pack, outline: change(pack.outline) } };
}

/** Kind and words of each block that is a line, in order. */
function lines(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item' ? [runsText(block.runs)] : [],
  );
}

describe('the text of a point', () => {
  it('brings quotations, tables with their heads and footnotes onto the page', () => {
    const cell = (row: number, col: number, text: string) => ({
      ...paragraph(`c${row}${col}`, text),
      kind: 'cell' as const,
      row,
      col,
      head: row === 0,
    });
    const noted = paragraph('noted', 'As agreed');
    noted.content.push({ kind: 'note', text: 'Joint statement, 2016.' }, { kind: 'text', text: '.', marks: [] });
    const body = [
      paragraph('first', 'First.'),
      { ...paragraph('q', 'We shall do it.'), kind: 'quote' as const },
      cell(0, 0, 'Year'),
      cell(0, 1, 'Exports'),
      cell(1, 0, 'One'),
      cell(1, 1, '36.7'),
      noted,
    ];
    const document = compiled(withPoints(briefPoint('p1', 'Lead.', { body })));
    const { blocks, notes } = section(document, 'brief-part');
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'paragraph', role: 'quotation' }));
    const table = blocks.find((block) => block.kind === 'table' && block.look === 'data');
    expect(table).toMatchObject({
      columns: [{ align: 'start' }, { align: 'end' }],
      rows: [{ cells: [{ paragraphs: [{ role: 'text' }] }, { paragraphs: [{ role: 'number' }] }] }],
    });
    expect(notes.map(({ runs }) => runsText(runs))).toEqual(['Joint statement, 2016.']);
    expect(packDocument.parse(document)).toEqual(document);
    expect(new Set(anchorIds(document)).size).toBe(anchorIds(document).length);
  });
});

describe('compiling a pack', () => {
  it('gives one section a part, in the order of the outline, and a whole document', () => {
    const document = compiled();
    expect(packDocument.parse(document)).toEqual(document);
    expect(document.sections.map(({ id }) => id)).toEqual([
      'cover',
      'contents',
      'programme',
      'brief-part',
      'people',
      'sources',
    ]);
    const reversed = compiled(outlined((outline) => outline.toReversed()));
    expect(reversed.sections.map(({ id }) => id)).toEqual(document.sections.map(({ id }) => id).toReversed());
  });

  it('gives the same document for the same content, with ids that are all different', () => {
    expect(compiled()).toEqual(compiled());
    const ids = anchorIds(compiled(withPoints(figurePoint('p1', 'US$ 1', reading(1)), briefPoint('p2', 'Second.'))));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('numbers briefs through, annexes by letters, and neither cover nor contents', () => {
    expect(compiled().sections.map(({ number }) => number)).toEqual([null, null, '1', '2', '3', 'A']);
    const moved = compiled(
      outlined(([cover, contents, programme, own, ...rest]) =>
        [cover, contents, own, programme, ...rest].filter((p) => p !== undefined),
      ),
    );
    expect(section(moved, 'brief-part').number).toBe('1');
    expect(section(moved, 'brief-part').head?.reference).toBe('BLR(24)\u00a01');
  });

  it('leaves out what the variant leaves out, numbers what is left, and lists it in the contents', () => {
    const { pack } = outlined((outline) =>
      outline.map((p) =>
        p.id === 'programme' ? { ...p, leftOut: ['principal' as const] } : { ...p, kept: ['principal' as const] },
      ),
    );
    const principal = compiled({ pack, variant: 'principal' });
    expect(principal.sections.map(({ id }) => id)).not.toContain('programme');
    expect(section(principal, 'brief-part').number).toBe('1');
    const [list] = section(principal, 'contents').blocks;
    expect(list?.kind === 'contents' && list.entries.map((entry) => entry.section)).toEqual([
      'brief-part',
      'people',
      'sources',
    ]);
    expect(compiled({ pack }).sections.map(({ id }) => id)).toContain('programme');
  });

  it('has no annex of names where there is nothing to say, and letters what stands behind it without it', () => {
    const withNames = outlined(([cover, contents, ...rest]) =>
      [cover, contents, part('names', { kind: 'names' }), ...rest].filter((p) => p !== undefined),
    );
    const silent = compiled(withNames);
    expect(silent.sections.map(({ id }) => id)).not.toContain('names');
    expect(section(silent, 'sources').number).toBe('A');
    expect(JSON.stringify(section(silent, 'contents').blocks)).not.toContain('Acronyms');
    const spelt = compiled({ ...withNames, ...withPoints(briefPoint('p1', 'The Joint Commission (JC) meets.')) });
    expect(section(spelt, 'names').number).toBe('A');
    expect(section(spelt, 'sources').number).toBe('B');
  });

  it('takes a title of its own for a part, else that of what it draws from', () => {
    const renamed = outlined((outline) => [...outline, part('own', { kind: 'delegations' }, { title: 'Who comes' })]);
    const document = compiled(renamed);
    expect(section(document, 'own').title).toBe('Who comes');
    expect(section(document, 'brief-part').title).toBe('The ministers');
  });

  it('marks a part as high as the highest that stands in it, unless it is marked itself', () => {
    const secret = withPoints(briefPoint('p1', 'Words.', { marking: 'secret' }));
    expect(section(compiled(secret), 'brief-part').marking).toMatchObject({ level: 'secret', label: 'SECRET' });
    const own = outlined((outline) =>
      outline.map((p) => (p.id === 'brief-part' ? { ...p, marking: 'confidential' } : p)),
    );
    expect(section(compiled({ ...secret, ...own }), 'brief-part').marking.level).toBe('confidential');
  });

  it('marks a sample on every page', () => {
    const document = compiled({ visit: visit({ sample: true }) });
    expect(document.sections.every(({ running }) => running.start.includes('SAMPLE'))).toBe(true);
    expect(section(document, 'cover').blocks).toContainEqual(expect.objectContaining({ role: 'sample-notice' }));
  });
});

describe('a brief', () => {
  it('opens with the meeting, its objectives and all points to make', () => {
    const { blocks } = section(
      compiled(withPoints(briefPoint('p1', 'First.'), briefPoint('p2', 'Second.', { topics: ['Trade'] }))),
      'brief-part',
    );
    expect(blocks[0]).toMatchObject({ kind: 'facts' });
    const points = blocks.filter((block) => block.kind === 'item' && block.list === 'point');
    expect(points).toMatchObject([
      { number: 1, origin: { area: 'points', id: 'p1' } },
      { number: 2, origin: { area: 'points', id: 'p2' } },
    ]);
    const objectiveAt = blocks.findIndex((block) => block.kind === 'item' && block.list === 'objective');
    expect(objectiveAt).toBeLessThan(blocks.findIndex((block) => block === points[0]));
    expect(lines(blocks)).toContain('Obtain a date for the commission.');
  });

  it('answers in one go: what follows the lead goes on in its line', () => {
    const body = [paragraph('b1', 'Let us set aims.'), paragraph('b2', 'By sector.')];
    const raised = briefPoint('p1', 'The aim was set in 2017.', { kind: 'if-raised', theirPoint: 'Why?', body });
    const table = section(compiled(withPoints(raised)), 'brief-part').blocks.find((block) => block.kind === 'table');
    const answer = table?.rows[0]?.cells[2]?.paragraphs.map(({ runs }) => runsText(runs));
    expect(answer).toEqual(['The aim was set in 2017. Let us set aims.', 'By sector.']);
  });

  it('leaves room for the longest word of likelihood in every language', () => {
    const raised = withPoints(briefPoint('p1', 'Lead.', { kind: 'if-raised', theirPoint: 'Why?' }));
    const widths = ['en', 'ru'].map((language) => {
      const { pack } = packContent();
      const own = section(compiled({ ...raised, pack: { ...pack, language } }), 'brief-part');
      const table = own.blocks.find((block) => block.kind === 'table' && block.look === 'raise');
      return table?.kind === 'table' ? table.columns.map(({ width }) => width) : [];
    });
    // 160 mm of text: the twelve letters of «Маловероятно» are 27 mm wide at ten points of Arial.
    expect((widths[1]?.[1] ?? 0) * 160).toBeGreaterThan(29.5);
    expect((widths[0]?.[1] ?? 0) * 160).toBeLessThan(22);
    for (const each of widths) expect(each.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
  });

  it('prints the local wording where there is one', () => {
    const point = briefPoint('p1', 'The library’s words.');
    const wording = { lead: paragraph('l', 'The words of this brief.'), body: [], bindings: [] };
    const { blocks } = section(compiled(withPoints({ ...point, use: { ...point.use, wording } })), 'brief-part');
    expect(lines(blocks)).toContain('The words of this brief.');
    expect(lines(blocks).join()).not.toContain('library');
  });

  it('never prints a tactical point, in any variant', () => {
    const tactical = briefPoint('p1', 'They cannot wait.', { kind: 'tactical' });
    for (const variant of ['officials', 'principal'] as const) {
      expect(JSON.stringify(compiled({ ...withPoints(tactical), variant }))).not.toContain('They cannot wait');
    }
  });

  it('keeps what is not to be disclosed in a box of its own, and background from the principal', () => {
    const points = withPoints(
      briefPoint('p1', 'Free to use.', { kind: 'background' }),
      briefPoint('p2', 'Keep it.', { kind: 'background', usability: 'not-to-be-disclosed' }),
    );
    const boxes = section(compiled(points), 'brief-part').blocks.filter((block) => block.kind === 'box');
    expect(boxes.map((box) => [box.usability, box.rows.map((row) => runsText(row.runs))])).toEqual([
      ['may-be-used', ['Free to use.']],
      ['not-to-be-disclosed', ['Keep it.']],
    ]);
    expect(JSON.stringify(compiled({ ...points, variant: 'principal' }))).not.toContain('Keep it');
  });

  it('says that a time is not held rather than leave it out', () => {
    const { blocks } = section(compiled({ items: [item({ place: '' })] }), 'brief-part');
    const facts = blocks.find((block) => block.kind === 'facts');
    const place = facts?.rows.flatMap((row) => row.facts).find(({ label }) => label === 'Where');
    expect(place?.value).toMatchObject([{ roles: ['not-held'] }]);
  });

  it('gives a steering brief the objectives of the visit', () => {
    const document = compiled({
      briefs: [brief({ kind: 'steering', meetingIds: [] })],
      objectives: [objective({ briefId: null, text: paragraph('o', 'a treaty.') }), objective({ id: 'other' })],
    });
    const found = lines(section(document, 'brief-part').blocks).filter((line) => line.startsWith('Obtain'));
    expect(found).toEqual(['Obtain a treaty.']);
  });
});

describe('figures in a pack', () => {
  it('cite their source in a note after the punctuation, and stand in the annex with sheet and cell', () => {
    const document = compiled(withPoints(figurePoint('p1', 'US$ 36.7 million', reading(36_680_000))));
    const own = section(document, 'brief-part');
    const point = own.blocks.find((block) => block.kind === 'item' && block.list === 'point');
    const noted = point?.kind === 'item' ? point.runs.filter((run) => run.note !== null) : [];
    expect(noted).toMatchObject([{ text: '.', note: own.notes[0]?.id }]);
    expect(runsText(own.notes[0]?.runs ?? [])).toContain('reported by Belarus');
    expect(own.notes[0]?.origin).toMatchObject({
      area: 'sources',
      at: expect.stringMatching(/![A-Z]+\d+$/) as unknown,
    });
    const [table] = section(document, 'sources').blocks;
    const cells = table?.kind === 'table' ? table.rows[0]?.cells.map((c) => runsText(c.paragraphs[0]?.runs ?? [])) : [];
    expect(cells).toContain('US$ 36.7 million');
    expect(cells).toContain('AE25');
  });

  it('name a publisher in their note by its acronym, which the annex of names spells out', () => {
    const read = reading(36_680_000);
    const source = { ...read.source, publisher: 'World Trade Organization' };
    const document = compiled({
      ...outlined((outline) => [...outline, part('names', { kind: 'names' })]),
      ...withPoints(figurePoint('p1', 'US$ 36.7 million', { ...read, source })),
      organisations: [['World Trade Organization', 'World Trade Organisation', 'WTO', 'ВТО']],
    });
    const [note] = section(document, 'brief-part').notes;
    expect(runsText(note?.runs ?? [])).toMatch(/^WTO, /);
    expect(JSON.stringify(section(document, 'names').blocks)).toContain('World Trade Organization');
    expect(JSON.stringify(section(document, 'sources').blocks)).toContain('World Trade Organization');
  });

  it('share a note where they are of one series and stand in one sentence', () => {
    const now = reading(36_680_000);
    const before = { ...reading(35_060_000), address: { ...now.address, col: 30 } };
    const ours = { ...reading(1_060_000), key: { ...now.key, reporter: 'PAK' } };
    const sold = figurePoint('sold', 'US$ 36.7 million', now).point;
    const grew = figurePoint('grew', '4.6 %', { ...before, period: yearPeriod(2019) }).point;
    const bought = figurePoint('bought', 'US$ 1.06 million', ours).point;
    const chip = (of: typeof sold) => of.lead.content.filter(({ kind }) => kind === 'figure');
    const say = (text: string) => ({ kind: 'text' as const, text, marks: [] });
    const content = [
      ...chip(sold),
      say(', up '),
      ...chip(grew),
      say('; we sold '),
      ...chip(bought),
      say('. Up '),
      ...chip(grew),
      say('.'),
    ];
    const bindings = [sold, grew, bought].flatMap((of) => of.bindings);
    const own = section(
      compiled(withPoints(briefPoint('p1', '', { lead: { ...sold.lead, content }, bindings }))),
      'brief-part',
    );
    expect(own.notes.map(({ runs }) => runsText(runs))).toEqual([
      expect.stringMatching(/Belarus, 2019, 2020\. Annex A, sources 1–2\.$/),
      expect.stringMatching(/Pakistan, 2020\. Annex A, source 3\.$/),
      expect.stringMatching(/Belarus, 2019\. Annex A, source 2\.$/),
    ]);
    expect(own.notes[0]?.others).toHaveLength(1);
    const point = own.blocks.find((block) => block.kind === 'item' && block.list === 'point');
    const marked = point?.kind === 'item' ? point.runs.filter(({ note }) => note !== null) : [];
    expect(marked.map(({ text }) => text)).toEqual([';', '.', '.']);
  });

  it('lead from their note to every cell that they rest on, once', () => {
    const [now, before] = [reading(36_680_000), reading(35_060_000)];
    const members = [3, 4].map((row) => ({ figureId: row, name: String(row), label: null, value: 1, row, col: 2 }));
    const at = (row: number, col: number) => ({ ...now, address: { ...now.address, row, col } });
    const cells = cellsOf([at(25, 31), at(25, 30), { ...before, members }, at(25, 31)]);
    expect(cells.map((cell) => cell.at?.split('!')[1])).toEqual(['AE25', 'AD25', 'B3', 'B4']);
    expect(new Set(cells.map(({ area, id }) => `${area} ${id}`))).toEqual(new Set([`sources ${now.source.id}`]));
  });

  it('are numbered once each in order of appearance, whatever part shows them', () => {
    const document = compiled(
      withPoints(
        figurePoint('p1', 'US$ 2', reading(2)),
        figurePoint('p2', 'US$ 2', reading(2)),
        figurePoint('p3', 'US$ 3', reading(3, 'Customs')),
      ),
    );
    const [table] = section(document, 'sources').blocks;
    expect(table?.kind === 'table' && table.rows).toHaveLength(2);
  });

  it('say so where there are none', () => {
    expect(lines(section(compiled(), 'sources').blocks)).toEqual(['No figures in this pack.']);
  });
});

describe('the other side’s copy', () => {
  it.each([
    [null, 'FOR THE DELEGATION OF BELARUS'],
    ['PAK', 'FOR THE DELEGATION OF BELARUS'],
    ['BLR', 'FOR THE DELEGATION OF PAKISTAN'],
  ])('of a desk whose country is %s says so in the place of the marking', (country, said) => {
    const document = compiled({ variant: 'other-side', desk: { ...packContent().desk, country } });
    expect([...new Set(document.sections.map(({ marking }) => marking.label))]).toEqual([said]);
  });
});

describe('a programme', () => {
  it('begins each day with its name, and has the items of a day under it', () => {
    const items = [item(), item({ id: 'next', day: '2024-11-26', title: 'Departure' })];
    const text = JSON.stringify(section(compiled({ items }), 'programme').blocks);
    expect(text).toContain('Tuesday 26');
    expect(text.indexOf('Meeting of the ministers')).toBeLessThan(text.indexOf('Departure'));
  });

  it('of several full days stands on one page first, and each of them begins one; a day of a line or two does not', () => {
    const day = (date: string, titles: readonly string[]) =>
      titles.map((title) => item({ id: `${date}-${title}`, day: date, title }));
    const full = ['Welcome', 'Talks', 'Lunch'];
    const items = [...day('2024-11-25', full), ...day('2024-11-26', full), ...day('2024-11-27', ['Departure'])];
    const { blocks } = section(compiled({ items }), 'programme');
    const heads = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    expect(heads.map(({ runs, newPage = false }) => [runsText(runs), newPage])).toEqual([
      ['At a glance', false],
      ['Monday 25\u00a0November\u00a02024', true],
      ['Tuesday 26\u00a0November\u00a02024', true],
      ['Wednesday 27\u00a0November\u00a02024', false],
    ]);
    const [overview] = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []));
    expect(overview).toBe(items.length);
  });
});
