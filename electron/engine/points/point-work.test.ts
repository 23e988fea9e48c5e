import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract';
import { paragraph } from '../../../shared/document/rich-text';
import type { Block } from '../../../shared/document/rich-text';
import { readDocx } from '../../../test/documents/read-docx';
import { bringIn, head, sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

/** The library's work on points; one store for all of the file, as no test looks at another's points. */
let engine: SharedEngine;
beforeAll(async () => {
  engine = await sharedEngine();
});

async function made(lead: string, more: Partial<Input<'points.create'>> = {}): Promise<string> {
  return (await engine.call('points.create', { lead, kind: 'to-make', language: 'en', ...more })).id;
}
type PointFilterGiven = Input<'points.list'>['filter'];
const pointOf = async (id: string) => (await engine.call('points.get', { id })).point;

describe('comments', () => {
  it('stand beside the text, on a passage or the whole, are answered and resolved, each with undo', async () => {
    const id = await made('Trade grows', { fields: { body: [paragraph('b1', 'It grew by a tenth in 2023.')] } });
    const before = await pointOf(id);
    const remark = { pointId: id, block: 'b1', quoted: 'a tenth', text: 'By how much exactly?' };
    const { id: first } = await engine.call('points.remark', remark);
    await engine.call('points.remark', { pointId: id, block: null, quoted: '', text: 'Good line.' });
    await engine.call('points.answerRemark', { id: first, text: 'Nine per cent.' });
    const threads = async () => engine.call('points.remarks', { id });
    expect(await threads()).toMatchObject([
      { text: 'By how much exactly?', stands: true, author: 'A. Sample', answers: [{ text: 'Nine per cent.' }] },
      { text: 'Good line.', stands: true, block: null, answers: [] },
    ]);
    expect((await pointOf(id)).revision).toBe(before.revision);

    await engine.call('points.resolveRemark', { id: first, resolved: true });
    expect(await threads()).toMatchObject([{ text: 'Good line.' }, { id: first, resolvedBy: 'A. Sample' }]);
    await engine.call('store.undo', {});
    expect(await threads()).toMatchObject([{ id: first, resolvedAt: null }, {}]);
    await engine.call('points.update', { id, fields: { body: [paragraph('b1', 'It grew by 9 % in 2023.')] } });
    expect(await threads()).toMatchObject([{ id: first, stands: false }, {}]);
    await engine.call('points.removeRemark', { id: first });
    expect(await threads()).toMatchObject([{ text: 'Good line.' }]);
    await engine.call('store.undo', {});
    expect(await threads()).toMatchObject([{ id: first, answers: [{ text: 'Nine per cent.' }] }, {}]);
    await engine.call('points.resolveRemark', { id: first, resolved: true });
    await engine.call('points.answerRemark', { id: first, text: 'And now?' });
    expect(await threads()).toMatchObject([{ id: first, resolvedAt: null, answers: [{}, { text: 'And now?' }] }, {}]);
  });
});

describe('two hands on one text', () => {
  it('lose neither lead line nor text of each other, nor a figure, whichever saves last', async () => {
    await bringIn(engine, 'two-hands.csv', [head, 'Belarus,Pakistan,Export,2018,100.5'], '2024-01-31');
    const [offer] = await engine.call('figures.find', { text: 'exports belarus pakistan 2018' });
    if (offer === undefined) throw new Error('nothing was offered');
    const { expression, selectors, wording, readings } = offer;
    const bound = { id: 'b1', expression, selectors, wording, readings };
    const id = await made('Trade', { fields: { body: [paragraph('t', 'It grows.')] } });
    const { lead } = await pointOf(id);
    const chip: Block = { ...lead, content: [{ kind: 'figure', binding: 'b1', text: 'US$ 100.5' }] };
    // The second hand had opened the point before the first wrote, and knows nothing of its figure.
    await engine.call('points.update', { id, fields: { lead: chip, bindings: [bound] } });
    await engine.call('points.update', { id, fields: { body: [paragraph('t', 'It falls.')], bindings: [] } });
    expect(await pointOf(id)).toMatchObject({ lead: chip, body: [paragraph('t', 'It falls.')], bindings: [bound] });

    // A figure that no word shows any more goes with its words.
    await engine.call('points.update', { id, fields: { lead, bindings: [] } });
    expect((await pointOf(id)).bindings).toEqual([]);
  });
});

describe('a clearance', () => {
  const stateOf = async (id: string) => (await engine.call('points.get', { id })).state.clearance;
  const asked = async (id: string, office: string, due: string | null = null) =>
    (await engine.call('points.ask', { id, office, person: '', due })).askId;

  it('takes an office’s own words as a revision that it has cleared, in one step', async () => {
    const id = await made('Trade could grow.');
    const [mine, other] = [await asked(id, 'Commerce'), await asked(id, 'Press')];
    await engine.call('points.answer', { id, askId: other, answer: 'ok' });
    const { lead, body, bindings, theirPoint, stopLine } = await pointOf(id);
    const edits = { lead: paragraph(lead.id, 'Trade should grow.'), body, bindings, theirPoint, stopLine };
    await engine.call('points.answer', { id, askId: mine, answer: 'ok-with-edits', edits });
    const point = await pointOf(id);
    expect(point.lead.content).toMatchObject([{ text: 'Trade should grow.' }]);
    const revision = point.asks[0]?.revision ?? '';
    const theirs = await engine.call('points.compare', { id, from: null, to: revision });
    expect(theirs.from?.fields.lead).toEqual(lead);
    expect(theirs.to.fields.lead).toEqual(edits.lead);
    // Press had cleared other words.
    expect(await engine.call('points.lapsedAnswers', { id })).toEqual([{ askId: other, keepable: false }]);
    expect(await stateOf(id)).toBe('lapsed');
    await engine.call('points.answer', { id, askId: other, answer: 'ok' });
    expect(await stateOf(id)).toBe('cleared');
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});
    expect((await pointOf(id)).lead).toEqual(lead);
    expect(await stateOf(id)).toBe('in-clearance');
  });

  it('is kept through a correction that changes no word, number or name, and no other', async () => {
    const id = await made('we welcome this');
    const askId = await asked(id, 'Press');
    await engine.call('points.answer', { id, askId, answer: 'ok' });
    const { lead } = await pointOf(id);
    await engine.call('points.update', { id, fields: { lead: paragraph(lead.id, 'We welcome this.') } });
    expect(await stateOf(id)).toBe('lapsed');
    expect(await engine.call('points.lapsedAnswers', { id })).toEqual([{ askId, keepable: true }]);
    await engine.call('points.keepAnswer', { id, askId });
    expect(await stateOf(id)).toBe('cleared');
    expect((await pointOf(id)).asks[0]?.kept).toMatchObject([{ by: 'A. Sample' }]);
    await engine.call('points.update', { id, fields: { lead: paragraph(lead.id, 'We welcome that.') } });
    const refused = engine.call('points.keepAnswer', { id, askId });
    await expect(refused).rejects.toMatchObject({ data: { code: 'clearance.words-changed' } });
  });

  it('is refused or withdrawn with a reason, until the office is asked again', async () => {
    const id = await made('We blame nobody.');
    const askId = await asked(id, 'Legal');
    await engine.call('points.answer', { id, askId, answer: 'refused', why: 'Too early.' });
    expect(await stateOf(id)).toBe('refused');
    expect((await pointOf(id)).asks).toMatchObject([{ why: 'Too early.' }]);
    const again = await asked(id, 'Legal');
    expect(await stateOf(id)).toBe('in-clearance');
    await engine.call('points.answer', { id, askId: again, answer: 'ok' });
    await engine.call('points.answer', { id, askId: again, answer: 'withdrawn' });
    expect(await stateOf(id)).toBe('withdrawn');
  });

  it('of the library’s words is none of those that a brief has of its own', async () => {
    const id = await made('As cleared.');
    const askId = await asked(id, 'Press');
    await engine.call('points.answer', { id, askId, answer: 'ok' });
    const { id: visitId } = await engine.call('visits.create', { title: 'With own words' });
    const { id: briefId } = await engine.call('visits.addBrief', { visitId, kind: 'subject', title: 'Own' });
    const { id: useId } = await engine.call('visits.addPoint', { briefId, pointId: id });
    const inBrief = async () => (await engine.call('visits.brief', { id: briefId })).points[0]?.clearance;
    expect(await inBrief()).toBe('cleared');
    const { lead, body, bindings } = await pointOf(id);
    const wording = { lead: paragraph(lead.id, 'As said here alone.'), body, bindings };
    await engine.call('visits.updateUse', { id: useId, fields: { wording } });
    expect(await inBrief()).toBe('lapsed');
    expect(await stateOf(id)).toBe('cleared');
  });

  it('is chased by office, first due first, with what has lapsed, and goes out as a sheet', async () => {
    const late = await made('Late one.');
    const soon = await made('Later one.');
    const gone = await made('Once cleared.', { fields: { validUntil: '2001-01-01' } });
    await asked(soon, 'Chase', '2990-01-01');
    await asked(late, 'Chase', '2001-01-01');
    const cleared = await asked(gone, 'Chase');
    await engine.call('points.answer', { id: gone, askId: cleared, answer: 'ok' });
    const { id: visitId } = await engine.call('visits.create', { title: 'The next visit' });
    const { id: briefId } = await engine.call('visits.addBrief', { visitId, kind: 'subject', title: 'Own' });
    await engine.call('visits.addPoint', { briefId, pointId: late });
    const rows = (await engine.call('library.clearing', {})).filter(({ office }) => office === 'Chase');
    expect(rows.map(({ lead, state, visit }) => [lead, state, visit?.title ?? null])).toEqual([
      ['Late one.', 'awaited', 'The next visit'],
      ['Later one.', 'awaited', null],
      ['Once cleared.', 'again', null],
    ]);
    const path = `${engine.folder}/chase.docx`;
    const { bytes } = await engine.call('library.writeClearing', { office: 'Chase', path, format: 'docx' });
    expect(bytes).toBeGreaterThan(3000);
    const words = JSON.stringify(await readDocx(new Uint8Array(readFileSync(path))));
    expect(words).toContain('Late one.');
    expect(words).toContain('overdue');
    expect(words).not.toContain('Press');
  });
});

describe('a translation', () => {
  it('is behind once the words of its original change, tells what changed, and is brought up to date', async () => {
    const id = await made('Trade grows.', { fields: { topics: ['Trade'] } });
    const { id: russian } = await engine.call('points.translate', { id, language: 'ru' });
    const texts = async (of: string) =>
      (await engine.call('points.translations', { id: of })).texts.map((one) => [
        one.language,
        one.original,
        one.behind,
      ]);
    expect((await pointOf(russian)).topics).toEqual(['Trade']);
    expect(await texts(russian)).toEqual([
      ['en', true, false],
      ['ru', false, false],
    ]);
    const second = engine.call('points.translate', { id: russian, language: 'ru' });
    await expect(second).rejects.toMatchObject({ data: { code: 'translation.there' } });

    const { lead } = await pointOf(id);
    await engine.call('points.update', { id, fields: { marking: 'restricted' } });
    expect(await texts(id)).toContainEqual(['ru', false, false]);
    await engine.call('points.update', { id, fields: { lead: paragraph(lead.id, 'Trade falls.') } });
    expect(await texts(id)).toContainEqual(['ru', false, true]);
    const listed = async (filter: PointFilterGiven) =>
      (await engine.call('points.list', { filter, sort: 'fit', descending: false, offset: 0, limit: 5 })).rows;
    expect(await listed({ languages: ['ru'], text: 'Trade' })).toMatchObject([{ id: russian, behind: true }]);
    for (const filter of [{}, { languages: ['ru'], text: 'Trade' }, { clearances: ['draft' as const] }])
      expect(await listed({ ...filter, translations: ['behind'] })).toMatchObject([{ id: russian }]);
    expect(await listed({ translations: ['current'] })).toEqual([]);
    expect((await engine.call('points.facets', {})).translations).toEqual([{ value: 'behind', count: 1 }]);
    const { renders } = await engine.call('points.translations', { id: russian });
    const changed = await engine.call('points.compare', { id, from: renders, to: null });
    expect([changed.from?.fields.lead.content, changed.to.fields.lead.content]).toMatchObject([
      [{ text: 'Trade grows.' }],
      [{ text: 'Trade falls.' }],
    ]);
    await engine.call('points.broughtUpToDate', { id: russian });
    expect(await texts(russian)).toContainEqual(['ru', false, false]);
    expect(await listed({ translations: ['current'] })).toMatchObject([{ id: russian }]);
    await engine.call('store.undo', {});
    expect(await texts(russian)).toContainEqual(['ru', false, true]);
  });

  it('may be a point that was there, and stops being one', async () => {
    const [id, urdu] = [await made('We agree.'), await made('ہم متفق ہیں۔', { language: 'ur' })];
    await engine.call('points.setOriginal', { id: urdu, original: id });
    expect((await engine.call('points.translations', { id: urdu })).original).toBe(id);
    await engine.call('points.setOriginal', { id: urdu, original: null });
    expect((await engine.call('points.translations', { id })).texts).toEqual([]);
  });
});

describe('two points that look alike', () => {
  const words = 'Pakistan welcomes the steady momentum of our relations with Belarus';

  it('are found, and made one with all that spoke of either; one undo brings both back', async () => {
    const keep = await made(`${words}.`, { fields: { topics: ['Political'] } });
    const drop = await made(`${words} today.`, { fields: { topics: ['Trade'], usability: 'not-to-be-disclosed' } });
    const pairs = async () =>
      (await engine.call('library.alike', {})).pairs.filter(({ a, b }) => [a.id, b.id].includes(keep));
    expect(await pairs()).toMatchObject([{ likeness: expect.closeTo(10 / 11, 5) }]);

    const { id: visitId } = await engine.call('visits.create', { title: 'Two alike' });
    const brief = async (title: string) =>
      (await engine.call('visits.addBrief', { visitId, kind: 'subject', title })).id;
    const [one, both] = [await brief('One'), await brief('Both')];
    await engine.call('visits.addPoint', { briefId: one, pointId: drop });
    for (const pointId of [keep, drop]) await engine.call('visits.addPoint', { briefId: both, pointId });
    await engine.call('points.remark', { pointId: drop, block: null, quoted: '', text: 'Said in 2019.' });
    const { id: russian } = await engine.call('points.translate', { id: drop, language: 'ru' });

    await engine.call('library.merge', { keep, drop });
    expect((await engine.call('points.get', { id: drop })).point.id).toBe(keep);
    const point = await pointOf(keep);
    expect(point).toMatchObject({ topics: ['Political', 'Trade'], usability: 'not-to-be-disclosed' });
    expect(point.lead.content).toMatchObject([{ text: `${words}.` }]);
    const { briefs, packs } = await engine.call('library.usedIn', { id: keep });
    expect(briefs.map(({ briefId }) => briefId).toSorted()).toEqual([one, both].toSorted());
    expect(packs.every((pack) => pack.visitId === visitId)).toBe(true);
    expect((await engine.call('visits.brief', { id: both })).points.map((row) => row.point.id)).toEqual([keep]);
    expect(await engine.call('points.remarks', { id: keep })).toMatchObject([{ text: 'Said in 2019.' }]);
    expect((await engine.call('points.translations', { id: russian })).original).toBe(keep);
    const history = await engine.call('points.history', { id: keep });
    const old = history.find(({ merged, lead }) => merged && lead === `${words} today.`);
    expect(old).toBeDefined();
    await engine.call('points.restore', { id: keep, revision: old?.revision ?? '' });
    expect((await pointOf(keep)).lead.content).toMatchObject([{ text: `${words} today.` }]);
    await engine.call('store.undo', {});

    await engine.call('store.undo', {});
    expect((await pointOf(drop)).topics).toEqual(['Trade']);
    expect((await pointOf(keep)).topics).toEqual(['Political']);
    expect((await engine.call('visits.brief', { id: both })).points).toHaveLength(2);
    expect((await engine.call('visits.brief', { id: one })).points.map((row) => row.point.id)).toEqual([drop]);
    expect(await engine.call('points.remarks', { id: keep })).toEqual([]);
    expect((await engine.call('points.translations', { id: russian })).original).toBe(drop);

    await engine.call('library.apart', { a: keep, b: drop });
    expect(await pairs()).toEqual([]);
  });
});

describe('where a point is used', () => {
  it('is told by briefs, by the packs that print them, and by the editions that went out', async () => {
    const id = await made('Used everywhere.');
    const { id: visitId } = await engine.call('visits.create', { title: 'Used' });
    const { id: briefId } = await engine.call('visits.addBrief', { visitId, kind: 'subject', title: 'Where' });
    await engine.call('visits.addPoint', { briefId, pointId: id });
    const { id: packId } = await engine.call('packs.create', { visitId, title: 'The pack' });
    const before = await engine.call('library.usedIn', { id });
    expect(before).toMatchObject({ briefs: [{ briefId }], editions: [] });
    expect(before.packs).toContainEqual(expect.objectContaining({ packId, title: 'Used: The pack' }));
    const order = { packId, format: 'html', copy: 'clean', path: `${engine.folder}/used.html` } as const;
    await engine.call('packs.export', { ...order, override: 'To be looked at.' });
    expect((await engine.call('library.usedIn', { id })).editions).toMatchObject([{ visitId, version: 1 }]);
  });
});

describe('amounts that are typed in a brief', () => {
  it('are answered for with a reason, for that brief', async () => {
    const { id: visitId } = await engine.call('visits.create', { title: 'Amounts' });
    const { id } = await engine.call('visits.addBrief', { visitId, kind: 'subject', title: 'Typed' });
    const owned = async () => (await engine.call('visits.brief', { id })).brief.ownAmounts;
    await engine.call('visits.ownAmount', { id, text: 'US$ 5 million', reason: 'The embassy says so' });
    expect(await owned()).toMatchObject([{ text: 'US$ 5 million', reason: 'The embassy says so', by: 'A. Sample' }]);
    await engine.call('visits.ownAmount', { id, text: 'us$ 5 million', reason: '' });
    expect(await owned()).toEqual([]);
  });
});
