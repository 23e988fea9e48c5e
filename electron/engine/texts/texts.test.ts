import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { encoded } from '../../../test/tables/encoded';
import { wordOfBody } from '../../../test/documents/plain-word';
import type { Taken } from '../../../shared/contract/texts';
import type { Span } from '../../../shared/texts/reading';
import { openEngine, temporaryFolder } from '../../../test/support/engine';

const report = (name: string) => path.resolve(import.meta.dirname, '../../../test/corpus/reports', name);

describe('texts', () => {
  it('are read, taken into a visit in one step, lead back to their words, and are undone', async () => {
    const engine = await openEngine();
    const { sourceId } = await engine.call('texts.import', { path: report('en-1.txt') });
    const text = await engine.call('texts.get', { sourceId });
    expect(text.fields).toMatchObject({ published: '2024-11-25', reportedBy: 'APP' });
    const { visit } = text.reading;
    expect(visit).toMatchObject({ guest: 'BLR', host: 'PAK', starts: '2024-11-25', ends: '2024-11-27' });
    const items = text.reading.offers.map((offer) => (offer.kind === 'person' ? { ...offer, known: null } : offer));
    const taken = await engine.call('texts.take', {
      texts: [{ sourceId, items }],
      visit: {
        into: 'new',
        title: 'President of Belarus to Pakistan',
        fields: { host: 'PAK', guest: 'BLR', starts: visit?.starts ?? null, ends: visit?.ends ?? null },
        guest: visit?.person ?? null,
      },
    });
    const made = await engine.call('visits.get', { id: taken.visitId ?? '' });
    expect(made.delegates.map(({ side, role }) => [side, role])).toEqual([
      ['host', 'Deputy Prime Minister and Foreign Minister'],
      ['guest', 'Foreign Minister'],
      ['guest', 'President'],
    ]);
    expect(made.meetings).toMatchObject([{ title: 'Mohammad Ishaq Dar – Maxim Ryzhenkov' }]);
    const people = await engine.call('people.list', { text: '', place: null });
    expect(people.find(({ id }) => id === made.visit.guestId)?.name).toBe('Aleksandr Lukashenko');
    const claims = await engine.call('figures.claims', { text: '' });
    expect(claims).toMatchObject([
      {
        who: 'Maxim Ryzhenkov',
        low: 250000000,
        sourceId,
        placeSaid: expect.stringContaining('as reported by APP') as string,
      },
    ]);
    const back = await engine.call('texts.passages', { recordId: claims[0]?.id ?? '' });
    expect(back).toMatchObject([{ words: '250 million people', sourceId }]);

    const again = await engine.call('texts.get', { sourceId });
    expect(again.known.map(({ name }) => name)).toContain('Maxim Ryzhenkov');
    expect(again.body.slice(back[0]?.startAt, back[0]?.endAt)).toBe('250 million people');
    const marked = { start: again.body.indexOf('The two foreign'), end: again.body.indexOf('They called') };
    const { id } = await engine.call('texts.takePoint', { sourceId, span: marked, places: ['PAK'], topics: ['Trade'] });
    expect((await engine.call('points.get', { id })).point).toMatchObject({
      asOf: '2024-11-25',
      sourceId,
      topics: ['Trade'],
    });
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});
    expect(await engine.call('people.list', { text: '', place: null })).toEqual([]);
    expect(await engine.call('visits.list', {})).toEqual([]);
    await engine.call('store.redo', {});
    expect(await engine.call('visits.list', {})).toHaveLength(1);
  });

  it('are looked at together: one man of two reports is one, set right before it is taken, in one step with one undo', async () => {
    const engine = await openEngine();
    const first = await engine.call('texts.import', { path: report('en-1.txt') });
    const second = await engine.call('texts.paste', {
      name: 'Second',
      text: 'MINSK, Nov 26 (BelTA): Foreign Minister Maxim Ryzhenkov said that exports had reached $51.3 million in 2019.',
    });
    const ids = [first.sourceId, second.sourceId];
    const { texts, offers, visit } = await engine.call('texts.together', { sourceIds: ids });
    expect(texts.map(({ sourceId }) => sourceId)).toEqual(ids);
    expect(visit).toMatchObject({ guest: 'BLR', host: 'PAK' });
    const named = offers.filter(({ offer }) => offer.kind === 'person' && /Ryzhenkov/.test(offer.name));
    expect(named.map(({ from }) => from.map(({ sourceId }) => sourceId))).toEqual([ids]);
    const claim = offers.find(({ offer }) => offer.kind === 'claim' && offer.low === 51_300_000);
    const setRight = ({ offer }: (typeof offers)[number], spans: Span[]): Taken[] => {
      if (offer.kind === 'person') return [{ ...offer, spans, offices: ['Minister'], known: null }];
      return offer.kind === 'claim' ? [{ ...offer, spans, low: 51_000_000, high: 52_000_000 }] : [];
    };
    const items = ids.map((sourceId) => ({
      sourceId,
      items: [...named, ...(claim === undefined ? [] : [claim])].flatMap((joint) => {
        const spans = joint.from.find((place) => place.sourceId === sourceId)?.spans;
        return spans === undefined ? [] : setRight(joint, spans);
      }),
    }));
    const taken = await engine.call('texts.take', { texts: items, visit: { into: 'none' } });
    expect(taken.count).toBe(2);
    const [person, ...others] = await engine.call('people.list', { text: '', place: null });
    expect(others).toEqual([]);
    expect(person?.offices.map(({ title }) => title)).toEqual(['Minister']);
    const back = await engine.call('texts.passages', { recordId: person?.id ?? '' });
    expect(back.map(({ sourceId }) => sourceId)).toEqual(ids);
    expect(await engine.call('figures.claims', { text: '' })).toMatchObject([{ low: 51_000_000, high: 52_000_000 }]);
    await engine.call('store.undo', {});
    expect(await engine.call('people.list', { text: '', place: null })).toEqual([]);
    expect(await engine.call('figures.claims', { text: '' })).toEqual([]);
    await engine.call('sources.delete', { id: second.sourceId });
    expect((await engine.call('texts.together', { sourceIds: ids })).texts).toHaveLength(1);
  });

  it('are kept once, from the clipboard too, and come back after deletion', async () => {
    const engine = await openEngine();
    const text = readFileSync(report('ru-1.txt'), 'utf8');
    const { sourceId } = await engine.call('texts.paste', { name: 'Pasted', text });
    expect((await engine.call('texts.paste', { name: 'Again', text })).sourceId).toBe(sourceId);
    expect((await engine.call('sources.get', { id: sourceId })).source.format).toBe('text');
    const { reading } = await engine.call('texts.get', { sourceId });
    expect(reading.language).toBe('ru');
    const topics = async () => {
      const { offers } = (await engine.call('texts.get', { sourceId })).reading;
      return offers.flatMap((offer) => (offer.kind === 'topic' ? [offer.name] : []));
    };
    expect(await topics()).toContain('Trade');
    await engine.call('settings.update', { desk: { language: 'ru' } });
    expect(await topics()).toContain('Торговля');
    await engine.call('topics.create', { name: 'Trade', parent: null });
    expect(await topics()).toContain('Trade');
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});
    await engine.call('sources.delete', { id: sourceId });
    expect(await engine.call('sources.list', {})).toEqual([]);
    await engine.call('texts.paste', { name: 'Once more', text });
    expect(await engine.call('sources.list', {})).toHaveLength(1);
    await engine.call('store.undo', {});
    expect(await engine.call('sources.list', {})).toEqual([]);
  });

  it('of old Word briefs give their points by heading, with markings kept', async () => {
    const paragraphs = [
      'RESTRICTED',
      'BRIEF 3',
      'Points to make',
      '*Trade',
      '- We want the joint commission to meet before March.',
      'If raised',
      '_Visas for drivers of lorries, and for all others who cross the border every week',
      '(C) Our position on visas is unchanged.',
      'Background - not to be disclosed',
      'Talks broke down in 2019.',
    ];
    // Bold and underlined paragraphs, as those write who use no styles.
    const shown: Readonly<Record<string, string>> = { '*': '<w:b/>', _: '<w:u w:val="single"/>' };
    const body = paragraphs.map((words) => {
      const look = shown[words.charAt(0)] ?? '';
      return `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${look === '' ? words : words.slice(1)}</w:t></w:r></w:p>`;
    });
    const file = path.join(temporaryFolder(), 'old brief.docx');
    writeFileSync(file, wordOfBody(body.join('')));
    const engine = await openEngine();
    const { sourceId } = await engine.call('texts.import', { path: file });
    const { fields, reading } = await engine.call('texts.get', { sourceId });
    expect(fields.kind).toBe('brief');
    const points = reading.offers.filter((offer) => offer.kind === 'point');
    await engine.call('texts.take', { texts: [{ sourceId, items: points }], visit: { into: 'none' } });
    const { rows } = await engine.call('points.list', {
      filter: {},
      sort: 'kind',
      descending: false,
      offset: 0,
      limit: 10,
    });
    expect(rows.map(({ kind, lead, topics, marking, usability }) => [kind, lead, topics, marking, usability])).toEqual([
      ['to-make', 'We want the joint commission to meet before March.', ['Trade'], 'restricted', 'may-be-used'],
      [
        'if-raised',
        'Our position on visas is unchanged.',
        ['Visas for drivers of lorries, and for all others who cross the border every week'],
        'confidential',
        'may-be-used',
      ],
      ['background', 'Talks broke down in 2019.', [], 'restricted', 'not-to-be-disclosed'],
    ]);
  });

  it('of old briefs keep a marking at the head of the pages, by its level or in the words', async () => {
    const marked = async (marking: string) => {
      const engine = await openEngine();
      const file = path.join(temporaryFolder(), 'marked.docx');
      const shown = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
      const head = shown('Page 1') + shown(marking);
      writeFileSync(file, wordOfBody(shown('Points to make') + shown('We want more trade.'), head));
      const { sourceId } = await engine.call('texts.import', { path: file });
      const { reading } = await engine.call('texts.get', { sourceId });
      const points = reading.offers.filter((offer) => offer.kind === 'point');
      await engine.call('texts.take', { texts: [{ sourceId, items: points }], visit: { into: 'none' } });
      const list = { filter: {}, sort: 'kind', descending: false, offset: 0, limit: 10 } as const;
      return (await engine.call('points.list', list)).rows.map(({ lead, marking: level }) => [lead, level]);
    };
    expect(await marked('– Secret –')).toEqual([['We want more trade.', 'secret']]);
    expect(await marked('LIMITED DISTRIBUTION')).toEqual([['(LIMITED DISTRIBUTION) We want more trade.', 'unmarked']]);
  });

  it('of Word files with tracked changes are read one way or the other, never both together, and without hidden text', async () => {
    const by = 'w:id="1" w:author="A" w:date="2024-11-01T00:00:00Z"';
    const run = (words: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`;
    const body = [
      `<w:p>${run('Points to make')}</w:p>`,
      `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${run('We want ')}<w:del ${by}>${run('ten', 'delText')}</w:del><w:ins ${by}>${run('twenty')}</w:ins>${run(' tractors.')}</w:p>`,
      `<w:p>${run('The rest is agreed.')}<w:r><w:rPr><w:vanish/></w:rPr><w:t> Do not print this.</w:t></w:r></w:p>`,
    ].join('');
    const file = path.join(temporaryFolder(), 'tracked.docx');
    writeFileSync(file, wordOfBody(body));
    const engine = await openEngine();
    const { sourceId } = await engine.call('texts.import', { path: file });
    expect((await engine.call('texts.get', { sourceId })).body).toBe(
      'Points to make\nWe want twenty tractors.\nThe rest is agreed.',
    );
    expect(await engine.call('texts.changes', { sourceId })).toEqual({ readAs: 'accepted', fixed: false });
    await engine.call('texts.readAs', { sourceId, changes: 'rejected' });
    const { body: before, reading } = await engine.call('texts.get', { sourceId });
    expect(before).toBe('Points to make\nWe want ten tractors.\nThe rest is agreed.');
    expect(await engine.call('texts.changes', { sourceId })).toEqual({ readAs: 'rejected', fixed: false });
    const points = reading.offers.filter((offer) => offer.kind === 'point');
    await engine.call('texts.take', { texts: [{ sourceId, items: points }], visit: { into: 'none' } });
    expect(await engine.call('texts.changes', { sourceId })).toMatchObject({ fixed: true });
    await expect(engine.call('texts.readAs', { sourceId, changes: 'accepted' })).rejects.toThrow('record.in-use');
  });

  it('are read right in other encodings, and a time of the day is no prime minister', async () => {
    const engine = await openEngine();
    const [russian, arabic] = ['ru-1.txt', 'ar-1.txt'].map((name) => readFileSync(report(name), 'utf8').trim());
    // windows-1256 has no digits but ours.
    const asOf1256 = arabic?.replace('٢٥٠', '250');
    const utf16 = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le');
    for (const [name, words = '', bytes] of [
      ['koi8-r.txt', russian, encoded(russian ?? '', 'koi8-r')],
      ['1251.txt', russian, encoded(russian ?? '', 'windows-1251')],
      ['1256.txt', asOf1256, encoded(asOf1256 ?? '', 'windows-1256')],
      ['utf-16.txt', arabic, utf16(arabic ?? '')],
      ['utf-16-swapped.txt', russian, utf16(russian ?? '').swap16()],
    ] as const) {
      const file = path.join(temporaryFolder(), name);
      writeFileSync(file, bytes);
      const { sourceId } = await engine.call('texts.import', { path: file });
      expect((await engine.call('texts.get', { sourceId })).body, name).toBe(words);
    }
    const text = 'ISLAMABAD: The talks began at 6:42 PM and the two ministers spoke of trade until 8 PM on Monday.';
    const { sourceId } = await engine.call('texts.paste', { name: 'Times', text });
    const { reading } = await engine.call('texts.get', { sourceId });
    const lit = reading.marks.filter(({ kind }) => kind === 'office').map(({ start, end }) => text.slice(start, end));
    expect(lit.join(' ')).not.toMatch(/PM/);
  });

  it('are refused in words where they are no text, or too long for one', async () => {
    const engine = await openEngine();
    const long = 'Words. '.repeat(100_000);
    const refused = engine.call('texts.paste', { name: 'Long', text: long });
    await expect(refused).rejects.toMatchObject({
      data: { code: 'source.limit', params: { limit: 'textCharacters' } },
    });
    const old = path.join(temporaryFolder(), 'old.doc');
    writeFileSync(old, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]));
    await expect(engine.call('texts.import', { path: old })).rejects.toMatchObject({
      data: { code: 'source.old-format' },
    });
    expect(await engine.call('sources.list', {})).toEqual([]);
  });
});
