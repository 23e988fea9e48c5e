import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../documents/content-of';
import { readDocx } from '../documents/read-docx';
import { shippedStandIn } from '../../electron/engine/shipped';
import { withPages } from '../../electron/engine/writers/word/pages';
import { stepName } from '../../shared/sentences/steps';
import { canShowWindow, launch, resize, root, screenshots, type Launched } from './harness';
import { engine, exportPack, firstRun, unlock, willOpen, willSave } from './officer';

const usual = { width: 1440, height: 900 };
const workbook = path.join(root, 'resources/sample/imf-dots-exports-of-belarus-by-partner.xlsx');
const lead = 'Our trade is well below what our two economies could do.';
const sold = 'Belarus sold goods worth US$ 36.7 million to Pakistan in 2020.';
const soldWithNote = /Belarus sold goods worth US\$ 36\.7 million\s*\d+\s*to Pakistan in 2020\./;

/** One officer's whole way, by keyboard where there is a key: a spreadsheet, a point, a visit, a pack, a Word file. */
describe.skipIf(!canShowWindow())('from a spreadsheet to a Word pack', () => {
  let program: Launched;
  let page: Page;
  let folder: string;
  const broken: Error[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-job-'));
    program = await launch({ size: usual });
    page = program.page;
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => broken.push(error));
  });
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Pictures of the screen as it is. */
  async function look(name: string): Promise<void> {
    await screenshots(program, `job-${name}`);
    await resize(program.app, page, usual);
  }

  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
  const sheets = () => page.getByRole('region', { name: 'Preview of the pack' }).locator('section.sheet');

  async function caretIn(label: string): Promise<void> {
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, label);
  }

  it('begins with an empty, encrypted store', async () => {
    await look('1-first-run');
    await firstRun(page, 'Start empty');
    await page.getByText('Desk: Europe').waitFor();
    expect(readFileSync(program.storePath).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  });

  it('takes a spreadsheet, and says what was understood of it before it is imported', async () => {
    await willOpen(program.app, [workbook]);
    await page.keyboard.press('Control+o');
    await page.getByRole('heading', { name: path.basename(workbook) }).waitFor();
    await page.getByText('The reporting country is Belarus.').waitFor();
    await page.getByRole('button', { name: /^Import [\d,]+ figures/ }).waitFor();
    await look('2-proposal');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/figures imported from imf-dots-exports-of-belarus/).waitFor();
    expect(await engine(page, 'sources.list', {})).toHaveLength(1);
  });

  it('puts a live figure into a point', async () => {
    await page.keyboard.press('Control+2');
    await page.getByText('There is no point yet.').waitFor();
    await page.keyboard.press('Control+n');
    await caretIn('Lead line');
    await page.keyboard.type(lead);
    await page.keyboard.press('Enter');
    await caretIn('Text');
    await page.keyboard.type('Belarus sold goods worth =exports Belarus Pakistan 2020');
    await page.getByRole('listbox', { name: 'Figures' }).getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' to Pakistan in 2020.');
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await page.locator('.figure').filter({ hasText: 'US$ 36.7 million' }).waitFor();
    await look('3-point');
  });

  it('makes a visit with a meeting in its programme and a person in a delegation', async () => {
    await page.keyboard.press('Control+1');
    await page.getByText('There is no visit yet.').waitFor();
    await page.keyboard.press('Control+n');
    await page.keyboard.type('Foreign Minister of Belarus to Pakistan');
    await page.getByRole('combobox', { name: 'Country' }).fill('Belarus');
    await page.getByRole('option', { name: 'Belarus', exact: true }).click();
    await page.getByLabel('Starts', { exact: true }).fill('2024-11-25');
    await page.getByLabel('Ends', { exact: true }).fill('2024-11-27');
    await box('Title').press('Enter');
    await tab('Programme').click();
    await box('Add: 14:30–15:30 Business Forum, Convention hall').focus();
    await page.keyboard.type('11:00–11:45 Meeting of the foreign ministers, Foreign Office');
    await page.keyboard.press('Enter');
    await page.getByRole('listitem', { name: /^11:00–11:45, Meeting of the foreign ministers/ }).waitFor();
    await page.getByRole('button', { name: 'Edit Kind: Occasion' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Meeting', exact: true }).click();
    await page.getByRole('button', { name: 'Write its brief' }).waitFor();
    await look('4-programme');

    await tab('Delegations').click();
    await page.getByRole('combobox', { name: 'Add a person, or type a name' }).first().focus();
    await page.keyboard.type('A. Person');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keep among people' }).click();
    await page.getByRole('button', { name: 'Open the person' }).waitFor();
    await look('5-delegations');
    expect((await engine(page, 'people.list', { text: '', place: null })).map(({ name }) => name)).toEqual([
      'A. Person',
    ]);
  });

  it('takes the point from the library into the brief of the meeting', async () => {
    await tab('Programme').click();
    await page.getByRole('listitem', { name: /^11:00–11:45, Meeting of the foreign ministers/ }).click();
    await page.getByRole('button', { name: 'Write its brief' }).click();
    // The point speaks of no place yet, so it does not fit by itself.
    await page.getByRole('button', { name: 'Leave out the filter Belarus' }).click();
    await page.getByRole('option', { name: new RegExp(lead) }).waitFor();
    await page.keyboard.press('Control+Shift+p');
    await page.keyboard.type('economies');
    await page.getByRole('option', { name: /Our trade is well below/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Already in this brief').waitFor();
    await page.getByText('US$ 36.7 million').first().waitFor();
    await look('6-brief');
  });

  it('shows in the preview what the pack will hold', async () => {
    await tab('Pack').click();
    const make = page.getByRole('button', { name: /make/i });
    await sheets().first().or(make).first().waitFor();
    if (await make.isVisible()) await make.click();
    await sheets().getByText(lead).first().waitFor();
    expect(await previewed()).toMatch(soldWithNote);
    await look('7-pack');
  });

  it('writes a Word file that holds all of it, each figure with its source in a note', async () => {
    const [visit] = await engine(page, 'visits.list', {});
    const [pack] = await engine(page, 'packs.list', { visitId: visit?.id ?? '' });
    const compiled = await engine(page, 'packs.compile', { packId: pack?.id ?? '' });
    const document = withPages(compiled, shippedStandIn(path.join(root, 'resources')));
    const file = path.join(folder, 'pack.docx');
    await willSave(program.app, file);
    await exportPack(page);
    await look('8-exported');
    await page.keyboard.press('Escape');

    const read = await readDocx(readFileSync(file));
    expect(undated(read)).toEqual(undated(contentOf(document)));

    expect(read.headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('Meeting of the foreign ministers')]),
    );
    expect(read.items.map(({ text }) => text)).toContainEqual(expect.stringContaining(lead));
    expect(spaced(JSON.stringify(read))).toContain(sold);
    expect(read.notes).toContainEqual(
      expect.stringMatching(/^imf-dots-exports-of-belarus-by-partner\.xlsx: exports FOB, reported by Belarus, 2020/),
    );
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
    await look('8-cell');
    await page.keyboard.press('Alt+ArrowLeft');
    await sheets().first().waitFor();
  });

  it('locks, unlocks, and all is there', async () => {
    await page.keyboard.press('Control+l');
    await page.getByText('Locked after your key.').waitFor();
    await look('9-locked');
    await unlock(page);
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
      'visits.addPoint',
      'visits.addMeeting',
      'visits.updateDelegate',
      'people.create',
      'visits.addDelegate',
      'visits.updateItem',
      'visits.addItem',
      'visits.create',
      'points.update',
      'points.create',
      'sources.accept',
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
    await tab('Pack').click();
    await sheets().getByText(lead).first().waitFor();
    expect(await previewed()).toMatch(soldWithNote);
  });

  it('has thrown nothing on the way', () => {
    expect(broken).toEqual([]);
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
    await page.getByRole('heading', { name: 'President of Belarus to Pakistan' }).waitFor({ timeout: 60_000 });
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
