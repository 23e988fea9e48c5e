import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, canShowWindow, screenshots, type Launched } from './harness';
import { engine, launchDesk, willSave } from './officer';

/** The work on a visit in the real window, by the keyboard: kinds, versions, sheets, seats, signing, an earlier visit. */

const usual = { width: 1440, height: 900 };

/** Goes to a tab of the visit by the keyboard. */
async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).focus();
  await page.keyboard.press('Enter');
}

/** Presses a button by the keyboard. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

describe.skipIf(!canShowWindow())('the work on a visit', () => {
  let program: Launched;
  let page: Page;
  let visitId: string;

  beforeAll(async () => {
    program = await launchDesk('empty', { size: usual });
    page = program.page;
  });
  afterAll(async () => program.close());

  const visit = async () => engine(page, 'visits.get', { id: visitId });

  it('begins by its kind, with programme, briefs and outline', async () => {
    await page.keyboard.press('Control+1');
    await page.getByText('There is no visit yet.').waitFor();
    await page.keyboard.press('Control+n');
    await page.getByRole('heading', { name: 'New visit' }).waitFor();
    await page.keyboard.type('President of Kazakhstan to Pakistan');
    await page.getByText('3 days, 11 lines of programme, 5 briefs.').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visit-work-new');
    await page.getByRole('combobox', { name: 'Country' }).focus();
    await page.keyboard.type('Kazakh');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('Starts').fill('3 Mar 31');
    await page.getByLabel('Starts').press('Enter');
    await page.getByRole('heading', { name: 'President of Kazakhstan to Pakistan' }).waitFor();
    visitId = (await engine(page, 'visits.list', {}))[0]?.id ?? '';
    const { visit: made, items, meetings, briefs } = await visit();
    expect(made).toMatchObject({ kind: 'incoming', preset: 'incoming', guest: 'KAZ', ends: '2031-03-05' });
    expect([items.length, meetings.length, briefs.length]).toEqual([11, 3, 5]);
  });

  it('issues its programme, shows bars at what changed, tells of ways that are too long, and writes a day', async () => {
    await openTab(page, 'Programme');
    await page.getByText('Programme v1, draft: not issued yet').waitFor();
    await press(page, 'Issue v1');
    await page.getByText(/^Programme v1, \d/).waitFor();
    const talks = page.getByRole('listitem', { name: /^11:15–12:30, Delegation talks/ });
    await talks.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listitem', { name: /^11:20–12:35, Delegation talks.*Changed since v1/ }).waitFor();
    await page.getByText('Programme v2, draft, replaces v1').waitFor();
    await page.getByRole('listitem', { name: /^11:20–12:35/ }).focus();
    await page.keyboard.press('Enter');
    await press(page, 'Way there, min: Not stated');
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    await page.getByText('20 min for a way of 40 min from One-to-one').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visit-work-programme');
    const file = path.join(program.userData, 'day.docx');
    await willSave(program.app, file);
    await press(page, 'Print');
    await page.getByRole('menuitem', { name: 'Tue 4 Mar: Word' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Written: day.docx').waitFor();
    expect(existsSync(file)).toBe(true);
    await page.getByText(/^Programme v2, .*replaces v1$/).waitFor();
    await page.getByRole('radio', { name: 'List' }).check();
    await page.getByRole('grid', { name: 'Programme' }).getByText('Delegation talks').waitFor();
    await screenshots(program, 'visit-work-list');
  });

  it('has its meetings by time and by country, and adds a bilateral', async () => {
    await page.getByRole('radio', { name: 'By time and country' }).check();
    await page.getByRole('combobox', { name: 'Country', exact: true }).focus();
    await page.keyboard.type('Uzbek');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'From' }).fill('15:00');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Meeting with Uzbekistan', exact: true }).waitFor();
    expect((await visit()).meetings.find(({ place }) => place === 'UZB')).toBeDefined();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visit-work-matrix');
  });

  it('takes a pasted list into a delegation and seats it', async () => {
    await openTab(page, 'Delegations');
    await press(page, 'Paste a list');
    await page.getByRole('textbox', { name: /^A line a member/ }).waitFor();
    await page.keyboard.insertText(
      '1. A. Example, President\n2. B. Example, Foreign Minister\n3. C. Example, Ambassador',
    );
    await page.getByText('3 members found').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visit-work-paste');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('listbox', { name: 'Guest: Kazakhstan' }).getByText('B. Example').waitFor();
    await page.getByRole('radio', { name: 'At the table' }).check();
    const second = page.getByRole('button', { name: 'B. Example Foreign Minister' });
    await second.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await visit()).delegates.map(({ seat }) => seat)).toEqual([0, 1, 2]);
    await second.focus();
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await visit()).delegates.map(({ seated }) => seated)).toEqual([true, false, true]);
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visit-work-seating');
    await press(page, 'Seat by precedence');
    await expect.poll(async () => (await visit()).delegates.map(({ seat }) => seat)).toEqual([null, null, null]);
  });

  it('lists what is to be signed', async () => {
    await openTab(page, 'Signing');
    await page.getByText('Nothing is to be signed yet.').waitFor();
    const line = page.getByRole('textbox', { name: /^Add: title of a memorandum/ });
    await line.focus();
    await page.keyboard.type('Memorandum on leather');
    await page.keyboard.press('Enter');
    await press(page, 'Signs for us: Not stated');
    await page.keyboard.type('Minister for Commerce');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Signing sheet' }).getByText('Minister for Commerce').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visit-work-signing');
  });

  it('is made into the next visit, with what is to be confirmed', async () => {
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'New visit from this one' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('People, offices, figures, dates and clearances are marked').waitFor();
    await page.getByRole('textbox', { name: 'Title' }).focus();
    await page.keyboard.type('The next visit');
    await page.getByLabel('Starts').fill('1 Sep 2032');
    await page.getByLabel('Starts').press('Enter');
    await page.getByRole('heading', { name: 'The next visit' }).waitFor();
    await page.getByRole('region', { name: 'What came over' }).getByText('A. Example').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visit-work-earlier');
    await press(page, 'Confirm: Takes part again? A. Example');
    await page.getByText('1 thing confirmed.').waitFor();
    const rows = await engine(page, 'visits.list', {});
    const next = rows.find(({ title }) => title === 'The next visit')?.id ?? '';
    const { lines } = await engine(page, 'visits.carried', { visitId: next });
    expect(lines.find(({ title }) => title === 'A. Example')?.open).toEqual(['office']);
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await engine(page, 'visits.carried', { visitId: next })).lines[1]?.open.length)
      .toBeGreaterThan(0);
  });

  it('lets the desk change its kinds of visit', async () => {
    await page.keyboard.press('Control+n');
    await press(page, 'Edit kinds of visit');
    await page.getByRole('option', { name: 'Courtesy call' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Courtesy call' }).click();
    await press(page, /^Edit Name: /);
    await page.keyboard.type('Call on the Minister');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /^Call on the Minister changed/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visit-work-presets');
    await press(page, 'As it was shipped');
    await page.getByRole('option', { name: 'Courtesy call' }).waitFor();
  });
});
