import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input, MethodName } from '../../shared/contract/contract';
import { paragraph } from '../../shared/document/rich-text';
import { axe, canShowWindow, resize, screenshot, type Launched } from './harness';
import { engine, launchDesk, willSave } from './officer';

/** What the library does with points besides writing them, in one window and by keyboard. */

describe.skipIf(!canShowWindow())('the library’s work on points', () => {
  let program: Launched;
  let page: Page;
  const ask = <M extends MethodName>(method: M, input: Input<M>) => engine(page, method, input);
  const made = async (lead: string, fields: Input<'points.create'>['fields'] = {}) =>
    (await ask('points.create', { lead, kind: 'to-make', language: 'en', fields })).id;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const enter = async (name: string | RegExp) => {
    await button(name).first().focus();
    await press('Enter');
  };
  const menu = async (name: string) => {
    await page.getByRole('menuitem', { name, exact: true }).focus();
    await press('Enter');
  };
  const tab = async (name: RegExp) => {
    await page.getByRole('tab', { name }).focus();
    await press('Enter', 'Space');
  };
  const open = async (lead: string) => {
    await page.getByRole('grid', { name: 'Points' }).getByText(lead, { exact: true }).click();
    await page.getByRole('textbox', { name: 'Lead line' }).getByText(lead, { exact: true }).waitFor();
  };
  let trade: string;

  beforeAll(async () => {
    program = await launchDesk('empty', { size: { width: 1440, height: 900 } });
    page = program.page;
    trade = await made('Trade could be twice what it is.', {
      body: [paragraph('b1', 'It fell by a tenth. It can grow.')],
      places: ['BLR'],
    });
    await made('Trade could be twice what it is today.', { topics: ['Trade'] });
    await page.keyboard.press('Control+2');
    await page.getByRole('grid', { name: 'Points' }).getByText('Trade could be twice what it is.').waitFor();
  });
  afterAll(async () => program.close());

  it('shows what a save changed word by word, and gives earlier words back', async () => {
    await open('Trade could be twice what it is.');
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await text.focus();
    await press('Control+End');
    await page.keyboard.type(' We offer tractors.');
    await expect.poll(async () => (await ask('points.history', { id: trade })).length).toBe(2);
    await tab(/^History/);
    const past = page.getByRole('listbox', { name: 'History' });
    await past.getByRole('option').first().focus();
    await press('Home');
    const changes = page.getByRole('region', { name: 'What changed' });
    await changes.locator('ins', { hasText: 'We offer tractors.' }).waitFor();
    await screenshot(page, 'library-work-history');
    expect(await axe(page)).toEqual([]);
    await press('End');
    await changes.getByText('It fell by a tenth. It can grow.', { exact: true }).waitFor();
    await enter(/^Restore/);
    await page.getByText(/The point is as it was on/).waitFor();
    await text.getByText('It fell by a tenth. It can grow.', { exact: true }).waitFor();
    await press('Control+z');
    await text.getByText('We offer tractors.').waitFor();
  });

  it('takes comments on words of the text, answers and resolves them', async () => {
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    // What undo brought back may be drawn anew while the words are chosen.
    await expect
      .poll(async () => {
        await text.focus();
        await press('Control+Home', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight');
        return page.evaluate(() => getSelection()?.toString().trim());
      })
      .toBe('It fell');
    await press('Control+Alt+m');
    await page.getByRole('textbox', { name: 'Comment on these words' }).waitFor();
    await page.keyboard.type('In which year?');
    await press('Enter');
    await text.locator('.remarked', { hasText: 'It fell' }).waitFor();
    await enter('Answer');
    await page.getByRole('textbox', { name: 'Answer' }).waitFor();
    await page.keyboard.type('In 2023.');
    await press('Enter');
    await page.getByText('In 2023.').waitFor();
    await screenshot(page, 'library-work-comments');
    expect(await axe(page)).toEqual([]);
    await enter('Resolve');
    await text.locator('.remarked').waitFor({ state: 'detached' });
    await page.getByText(/^Resolved by A. Officer/).waitFor();
  });

  it('takes an office’s edits, and chases those who are late', async () => {
    await tab(/^Details/);
    const clearance = page.getByRole('region', { name: 'Clearance' });
    await ask('points.ask', { id: trade, office: 'Commerce', person: 'A. Khan', due: '2001-05-01' });
    await ask('points.ask', { id: trade, office: 'Press', person: '', due: '2990-05-01' });
    await clearance.getByText(/overdue/).waitFor();
    await clearance.getByText(/by 1 May 2990/).waitFor();
    await clearance.getByRole('button', { name: 'Answer' }).last().focus();
    await press('Enter');
    await menu('ok with edits…');
    const edits = page.getByRole('region', { name: 'As Press clears it' });
    await edits.getByRole('textbox', { name: 'Lead line' }).focus();
    await press('End', 'ArrowLeft');
    await page.keyboard.type(' now');
    await edits.locator('ins', { hasText: 'now' }).waitFor();
    await screenshot(page, 'library-work-edits');
    expect(await axe(page)).toEqual([]);
    await enter('Take the edits: cleared');
    await page.getByText('Press has cleared its own words.').waitFor();
    await page.getByRole('textbox', { name: 'Lead line' }).getByText('Trade could be twice what it is now.').waitFor();

    await press('Control+Shift+L');
    const list = page.getByRole('grid', { name: 'To be cleared' });
    await list.getByText('1 May 2001, overdue').waitFor();
    await screenshot(page, 'library-work-clearing');
    expect(await axe(page)).toEqual([]);
    const file = path.join(program.userData, 'chase.docx');
    await willSave(program.app, file);
    await enter('Sheet');
    await menu('Word');
    await expect.poll(() => existsSync(file)).toBe(true);
    const printed = path.join(program.userData, 'chase.pdf');
    await willSave(program.app, printed);
    await press('Control+p');
    await expect.poll(() => existsSync(printed)).toBe(true);
    await list.focus();
    await press('Home', 'Enter');
    await page.getByRole('textbox', { name: 'Lead line' }).getByText('Trade could be twice what it is now.').waitFor();
  });

  it('shows a translation beside its original, behind once that changes, and brings it up to date', async () => {
    const section = page.getByRole('region', { name: 'Translations' });
    await section.getByRole('button', { name: 'Translate…' }).focus();
    await press('Enter');
    await page.getByLabel('Translate into').first().waitFor();
    await page.keyboard.type('Рус');
    await press('ArrowDown', 'Enter');
    await expect
      .poll(async () => (await ask('points.translations', { id: trade })).texts.map(({ language }) => language))
      .toEqual(['en', 'ru']);
    const { lead } = (await ask('points.get', { id: trade })).point;
    await ask('points.update', { id: trade, fields: { lead: paragraph(lead.id, 'Trade could be three times that.') } });
    await section.getByText('The original has changed since.').waitFor();
    await enter('Translations');
    const behind = page.getByRole('checkbox', { name: /^Behind the original/ });
    await behind.focus();
    await press('Space');
    const rows = page.getByRole('grid', { name: 'Points' }).locator('[aria-selected]');
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringMatching(/^Draft\s+behind/)]);
    await screenshot(page, 'library-work-behind');
    await press('Space');
    await expect.poll(() => rows.count()).toBe(3);
    await press('Control+Alt+b');
    const beside = page.getByRole('region', { name: 'The text in English' });
    await beside.locator('ins', { hasText: 'three times that' }).waitFor();
    await screenshot(page, 'library-work-translation');
    expect(await axe(page)).toEqual([]);
    await press('Control+Shift+u');
    await page.getByText('The translation is up to date.').waitFor();
    await section.getByText('The original has changed since.').waitFor({ state: 'detached' });
  });

  it('makes two points that look alike one, and says where it is used', async () => {
    const copy = await ask('points.duplicate', { id: trade });
    const { id: visitId } = await ask('visits.create', { title: 'A visit' });
    const { id: briefId } = await ask('visits.addBrief', { visitId, kind: 'subject', title: 'Trade' });
    await ask('visits.addPoint', { briefId, pointId: copy.id });
    await enter('Look alike');
    await button('Keep these words').first().waitFor();
    await screenshot(page, 'library-work-alike');
    expect(await axe(page)).toEqual([]);
    await resize(program.app, page, { width: 1024, height: 700 });
    await screenshot(page, 'library-work-alike-1024');
    await resize(program.app, page, { width: 1920, height: 1080 });
    const of = page.getByRole('region', { name: /^Point of/ });
    const other = of.filter({ hasNotText: 'in 1 brief' }).getByRole('button', { name: 'Keep these words' });
    await other.focus();
    await press('Enter');
    await page.getByText('The two points are one.').waitFor();
    expect((await ask('points.get', { id: copy.id })).point.id).toBe(trade);
    await enter('To the library');
    const rows = page
      .getByRole('grid', { name: 'Points' })
      .getByText('Trade could be three times that.', { exact: true });
    await expect.poll(() => rows.count()).toBe(1);
    await open('Trade could be three times that.');
    const used = page.getByRole('region', { name: 'Used in' });
    await used.getByRole('button', { name: 'A visit: Briefing pack' }).waitFor();
    await screenshot(page, 'library-work-1920');
    await used.getByRole('button', { name: 'A visit: Trade' }).focus();
    await press('Enter');
    await page.getByRole('tab', { name: /^Briefs/ }).waitFor();
    await press('Control+2', 'Control+z');
    await expect.poll(async () => (await ask('points.get', { id: copy.id })).point.id).toBe(copy.id);
  });
});
