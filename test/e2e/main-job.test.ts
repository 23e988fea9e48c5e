import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../documents/content-of';
import { wordOfParagraphs } from '../documents/plain-word';
import { readDocx } from '../documents/read-docx';
import { shippedStandIn } from '../../electron/engine/shipped';
import { withPages } from '../../electron/engine/writers/word/pages';
import { stepName } from '../../shared/sentences/steps';
import { canShowWindow, launch, root, screenshot, type Launched } from './harness';
import { choose, openTab, pressAt, reach, watchPointer } from './keyboard';
import { passphrase } from './desk';
import { engine, exportPack, firstRun, lock, willOpen, willSave } from './officer';

const usual = { width: 1440, height: 900 };
const sample = (name: string) => path.join(root, 'resources/sample', name);
const workbooks = ['belarus', 'pakistan'].map((country) => sample(`imf-dots-exports-of-${country}-by-partner.xlsx`));
const report = readFileSync(path.join(root, 'test/corpus/reports/en-1.txt'), 'utf8');
const oldBrief = [
  'BRIEF 3: MEETING WITH THE FOREIGN MINISTER',
  'Points to make',
  'Trade',
  '- The joint commission should meet before March.',
  'If raised',
  'Our position on visas is unchanged.',
];
const lead = 'Our trade is well below what our two economies could do.';
const fromOldBrief = 'The joint commission should meet before March.';
const sold = 'Belarus sold goods worth US$ 36.7 million to Pakistan in 2020.';
const soldWithNote = /Belarus sold goods worth US\$ 36\.7 million\s*\d+\s*to Pakistan in 2020\./;

/** One officer's whole way from an empty store, by keyboard alone: a report, spreadsheets, an old brief; a visit, its briefs, a Word file. */
describe.skipIf(!canShowWindow())('from a press report, spreadsheets and an old brief to a Word pack', () => {
  let program: Launched;
  let page: Page;
  let folder: string;
  let pointed: () => number;
  const broken: Error[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-job-'));
    program = await launch({ size: usual });
    page = program.page;
    page.on('pageerror', (error) => broken.push(error));
    pointed = await watchPointer(page);
  });
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const look = (name: string) => screenshot(page, `job-${name}`);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (words: string) => page.keyboard.type(words);
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const option = (name: string | RegExp) => page.getByRole('option', { name }).first();
  const sheets = () => page.getByRole('region', { name: 'Preview of the pack' }).locator('section.sheet');
  const visitTab = (name: string) => openTab(page, 'Parts of the visit', name);

  async function caretIn(label: string): Promise<void> {
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, label);
  }

  it('begins with an empty, encrypted store', async () => {
    for (const [label, words] of [
      ['Ministry', 'Ministry of Foreign Affairs'],
      ['Desk', 'Europe'],
      ['Officer', 'A. Officer'],
      ['Passphrase', passphrase],
      ['The same again', passphrase],
    ] as const) {
      await reach(box(label));
      await type(words);
    }
    await look('1-first-run');
    await pressAt(button('Start empty'));
    await page.getByText('Desk: Europe').waitFor();
    expect(readFileSync(program.storePath).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  });

  it('takes what was recognised in a pasted report into a visit', async () => {
    await program.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), report);
    await press('Control+4');
    await page.getByText('No file yet.').waitFor();
    await press('Control+v');
    await option(/Mohammad Ishaq Dar.*Deputy Prime Minister and Foreign Minister/).waitFor();
    await look('2-report');
    await press('Control+Enter');
    await page.getByRole('tablist', { name: 'Parts of the visit' }).waitFor();
    await look('3-visit');
  });

  it('takes two spreadsheets, and says what was understood of them before they are imported', async () => {
    await willOpen(program.app, workbooks);
    await press('Control+o');
    const lines = page.getByRole('list', { name: 'Report of the files' }).getByRole('listitem');
    await expect.poll(() => lines.filter({ hasText: /understood: [\d,]+ figures/ }).count()).toBe(2);
    await pressAt(button(/^Look.*belarus/));
    await page.getByText('The reporting country is Belarus.').waitFor();
    await look('4-proposal');
    await press('Alt+ArrowLeft');
    await lines.first().waitFor();
    await press('Control+Enter');
    await page.getByText(/figures imported from 2 files/).waitFor();
    await look('5-imported');
  });

  it('takes the points of an old brief into the library', async () => {
    const file = path.join(folder, 'old brief.docx');
    writeFileSync(file, wordOfParagraphs(oldBrief));
    await willOpen(program.app, [file]);
    await press('Control+o');
    await option(fromOldBrief).waitFor();
    await look('6-old-brief');
    await press('Control+Enter');
    await page
      .getByText(/taken over/i)
      .first()
      .waitFor();
    await press('Control+2');
    await page.getByRole('grid', { name: 'Points' }).getByText(fromOldBrief).waitFor();
    await look('7-library');
  });

  it('puts a live figure into a point, and has it cleared', async () => {
    await press('Control+n');
    await caretIn('Lead line');
    await type(lead);
    await press('Enter');
    await caretIn('Text');
    await type('Belarus sold goods worth =exports Belarus Pakistan 2020');
    await page.getByRole('listbox', { name: 'Figures' }).getByRole('option').first().waitFor();
    await press('Enter');
    await type(' to Pakistan in 2020.');
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await page.locator('.figure').filter({ hasText: 'US$ 36.7 million' }).waitFor();
    await look('8-point');
    await pressAt(button('Ask an office…'));
    await expect.poll(() => box('Office').evaluate((field) => field === document.activeElement)).toBe(true);
    await type('Commerce');
    await press('Enter');
    await choose(button('Answer'), 'ok');
    await page.getByText('Cleared').first().waitFor();
    const change = button('Another answer of Commerce');
    await expect.poll(() => change.evaluate((own) => own === document.activeElement)).toBe(true);
    await look('9-cleared');
  });

  it('puts both points into the brief of the meeting', async () => {
    await press('Control+1');
    await visitTab('Briefs');
    await look('10-brief-empty');
    // Neither point speaks of a place, so they do not fit by themselves.
    await press('Control+Shift+p');
    await pressAt(button('Leave out the filter Belarus'));
    for (const [words, point] of [
      ['economies', /Our trade is well below/],
      ['commission', fromOldBrief],
    ] as const) {
      await press('Control+Shift+p');
      await type(words);
      const found = page.getByRole('option', { name: point, selected: true });
      await found.waitFor();
      await press('Enter');
      await found.waitFor({ state: 'detached' });
      await press('Control+a');
    }
    await page.getByText('US$ 36.7 million').first().waitFor();
    await look('11-brief');
  });

  it('adds to the programme by typing', async () => {
    await visitTab('Programme');
    await reach(box('Add: 14:30–15:30 Business Forum, Convention hall'));
    await type('11:00–11:45 Meeting of the foreign ministers, Foreign Office');
    await press('Enter');
    await page.getByRole('listitem', { name: /^11:00–11:45, Meeting of the foreign ministers/ }).waitFor();
    await look('12-programme');
  });

  it('shows in the preview what the pack will hold', async () => {
    await visitTab('Pack');
    const make = page.getByRole('button', { name: /make/i });
    await sheets().first().or(make).first().waitFor();
    if (await make.isVisible()) await pressAt(make);
    await sheets().getByText(lead).first().waitFor();
    expect(await previewed()).toMatch(soldWithNote);
    await look('13-pack');
  });

  it('writes a Word file that holds all of it, each figure with its source in a note', async () => {
    const [visit] = await engine(page, 'visits.list', {});
    const [pack] = await engine(page, 'packs.list', { visitId: visit?.id ?? '' });
    const compiled = await engine(page, 'packs.compile', { packId: pack?.id ?? '' });
    const document = withPages(compiled, shippedStandIn(path.join(root, 'resources')));
    const file = path.join(folder, 'pack.docx');
    await willSave(program.app, file);
    await press('Control+e');
    const drawer = page.getByRole('dialog', { name: 'Export the pack' });
    await pressAt(drawer.getByRole('button', { name: 'Export…' }));
    await drawer.getByText(/^v\d+ is written$/).waitFor();
    await look('14-exported');
    await press('Escape');

    const read = await readDocx(readFileSync(file));
    expect(undated(read)).toEqual(undated(contentOf(document)));

    expect(read.headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('Mohammad Ishaq Dar – Maxim Ryzhenkov')]),
    );
    for (const point of [lead, fromOldBrief])
      expect(read.items.map(({ text }) => text)).toContainEqual(expect.stringContaining(point));
    expect(JSON.stringify(read.tables)).toContain('Meeting of the foreign ministers');
    expect(spaced(JSON.stringify(read))).toContain(sold);
    expect(read.notes).toContainEqual(expect.stringMatching(/^IMF: exports FOB, reported by Belarus, 2020/));
  });

  it('leads from a footnote of the Word file back to the cell', async () => {
    const { notes, tables } = await readDocx(readFileSync(path.join(folder, 'pack.docx')));
    const number = /source (\d+)\./.exec(notes[0] ?? '')?.[1];
    const line = tables.flat().find((row) => row.length === 5 && row[0] === number);
    // As it is copied out of Word.
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText((line ?? []).join('\t'));
    await page.getByRole('option', { name: /by-partner\.xlsx, Exports, FOB, AE144/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[role=row][aria-rowindex="144"] [data-lit]').waitFor();
    expect(await page.locator('[role=gridcell][data-lit]').textContent()).toBe('36.68');
    await look('15-cell');
    await page.keyboard.press('Alt+ArrowLeft');
    await sheets().first().waitFor();
  });

  it('locks, unlocks, and all is there', async () => {
    await lock(page);
    await page.getByText('Locked after your key.').waitFor();
    await reach(box('Passphrase'));
    await type(passphrase);
    await press('Enter');
    await sheets().getByText(lead).first().waitFor();
    expect(await previewed()).toMatch(soldWithNote);
  });

  it('takes back by name what was done, latest first', async () => {
    const undone: string[] = [];
    for (let next = await step('undo'); next !== null; next = await step('undo')) {
      await page.keyboard.press('Control+z');
      await page
        .getByText(`Undone: ${stepName(next.name, next.params, 'en')}`)
        .first()
        .waitFor();
      if (next.name !== undone.at(-1)) undone.push(next.name);
    }
    expect(undone).toEqual([
      'visits.addItem',
      'visits.addPoint',
      'points.answer',
      'points.ask',
      'points.update',
      'points.create',
      'texts.take',
      'texts.import',
      'sources.acceptMany',
      'texts.take',
      'texts.paste',
    ]);
    expect(await engine(page, 'figures.list', {})).toEqual([]);
    expect(await engine(page, 'visits.list', {})).toEqual([]);
  });

  it('brings all of it back', async () => {
    for (let next = await step('redo'); next !== null; next = await step('redo')) {
      await page.keyboard.press('Control+y');
      await page
        .getByText(`Done again: ${stepName(next.name, next.params, 'en')}`)
        .first()
        .waitFor();
    }
    await page.keyboard.press('Control+1');
    await visitTab('Pack');
    await sheets().getByText(lead).first().waitFor();
    expect(await previewed()).toMatch(soldWithNote);
  });

  it('has thrown nothing on the way, and needed no pointer', () => {
    expect(broken).toEqual([]);
    expect(pointed()).toBe(0);
  });

  async function step(which: 'undo' | 'redo') {
    return (await engine(page, 'store.status', {}))[which];
  }

  async function previewed(): Promise<string> {
    return spaced((await sheets().allInnerTexts()).join('\n'));
  }
});

/** Somebody who only wants to see what comes out. */
describe.skipIf(!canShowWindow())('the sample visit of first run', () => {
  let program: Launched;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-sample-'));
    program = await launch({ size: usual });
  });
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes out as a Word file and as pages', async () => {
    const { app, page } = program;
    await firstRun(page, 'Open the sample visit');
    await page.getByRole('heading', { name: 'President of Belarus to Pakistan' }).waitFor();
    await page.getByRole('tab', { name: /^Pack/ }).click();
    await page.getByRole('region', { name: 'Preview of the pack' }).locator('section.sheet').first().waitFor();
    const word = path.join(folder, 'sample.docx');
    await willSave(app, word);
    await exportPack(page, { copy: 'Clean copy' });
    await page.keyboard.press('Escape');
    const pages = path.join(folder, 'sample.pdf');
    await willSave(app, pages);
    await exportPack(page, { format: 'PDF' });

    const read = await readDocx(readFileSync(word));
    expect(read.charts.length).toBeGreaterThan(0);
    expect(read.notes.length).toBeGreaterThan(0);
    const text = spaced(execFileSync('pdftotext', ['-layout', pages, '-'], { encoding: 'utf8' }));
    for (const { text: title } of read.headings.filter(({ level }) => level === 1))
      expect(text.replaceAll(/\s+/g, ' ').toLowerCase()).toContain(title.split('\t').at(-1)?.toLowerCase());
    expect(text).toMatch(/Page 1 of \d+/);
    // Contents that name a page name the right one.
    const sheets = text.split('\f');
    const contents = sheets.find((sheet) => sheet.toLowerCase().includes('contents')) ?? '';
    const named = [...contents.matchAll(/^ *\d+ {2,}(\S.*?) {2,}(\d+)$/gm)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, title = '', at = ''] of named)
      expect(sheets[Number(at) - 1]?.toLowerCase()).toContain(title.toLowerCase());
  }, 120_000);
});

/** Without the minute, which may have passed between compiling and exporting. */
function undated<T>(content: T): T {
  // A programme is a draft until it goes out.
  return JSON.parse(JSON.stringify(content).replaceAll(/\b\d\d:\d\d\b(, draft)?/g, 'then')) as T;
}

/** With plain spaces in place of those that keep a number on one line. */
function spaced(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
