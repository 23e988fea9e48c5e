import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, canShowWindow, screenshots, type Launched } from './harness';
import { readDocx } from '../documents/read-docx';
import { filledForm } from '../support/filled-form';
import { drop } from './drop';
import { engine, launchDesk, willSave } from './officer';

/** Commitments, briefs, commissioning, records and call notes in one real window, by keyboard. */

const usual = { width: 1440, height: 900 };

/** Goes to a tab of the visit by the arrows of its row of tabs. */
async function toTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).focus();
  await page.keyboard.press('Enter');
}

describe.skipIf(!canShowWindow())('meetings of a visit', () => {
  let program: Launched;
  let page: Page;

  beforeAll(async () => {
    program = await launchDesk('sample', { size: usual });
    page = program.page;
  });
  afterAll(async () => program.close());

  it('keeps commitments from visit to visit', async () => {
    await toTab(page, 'Commitments');
    await page.getByText('Nothing is agreed with this country yet.').waitFor();
    await page.getByRole('textbox', { name: 'Type what was agreed' }).focus();
    await page.keyboard.type('Name the members of the joint commission');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Send the draft agreement on customs');
    await page.keyboard.press('Enter');
    const row = page.getByRole('option', { name: /Send the draft agreement/ });
    await row.focus();
    await page.keyboard.press('u');
    await row.getByText('Under way').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Edit Agreed: / }).waitFor();
    await page.getByRole('button', { name: /^Edit If asked/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('The draft is with our customs service and comes before March.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('comes before March.').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'meetings-commitments');
    await row.focus();
    await page.keyboard.press('Delete');
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await row.waitFor();
  });

  it('has a brief written in place, counted as one writes', async () => {
    await toTab(page, 'Briefs');
    const point = page.getByRole('listitem', { name: /^4\. Our trade is below its potential/ });
    await point.focus();
    await page.keyboard.press('Shift+F2');
    await page.getByRole('textbox', { name: 'Lead line' }).waitFor();
    await page.keyboard.type(' It should grow.');
    await page
      .getByText(/of 25 words/)
      .first()
      .waitFor();
    await page.getByText('These words are for this brief alone.').waitFor();
    await screenshots(program, 'meetings-brief-writing');
    await page.keyboard.press('Escape');
    await page.getByText('other words here').waitFor();
    await page.keyboard.press('Control+Shift+O');
    const box = page.getByRole('checkbox').first();
    await box.focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { checked: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'meetings-matrix');
  });

  it('asks offices by a form, and takes in what comes back', async () => {
    await toTab(page, 'Commissioning');
    await page.getByText('Nobody is asked for anything yet.').waitFor();
    await page.getByRole('textbox', { name: /^Type what an office is asked for/ }).focus();
    await page.keyboard.type('Trade and industry');
    await page.keyboard.press('Enter');
    const row = page.getByRole('option', { name: /Trade and industry/ });
    await row.focus();
    // Both keys at once: the first field of the pane has the focus before the second one comes.
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    await page.keyboard.type('Trade and industry, customs');
    await page.keyboard.press('Enter');
    await row.getByText('Trade and industry, customs').waitFor();
    await page.getByRole('button', { name: /^Edit Office/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ministry of Commerce');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Edit Due/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('10 Nov 2024');
    await page.keyboard.press('Enter');
    await row.getByText(/overdue/).waitFor();
    const form = path.join(program.userData, 'form.docx');
    await willSave(program.app, form);
    await row.focus();
    await page.keyboard.press('f');
    await row.getByText('Asked', { exact: true }).waitFor();
    copyFileSync(form, path.join(import.meta.dirname, 'shots', 'form.docx'));
    const back = path.join(program.userData, 'back.docx');
    await filledForm(form, back, {
      Point: ['Open the market for beef before March.', 'the Foreign Minister'],
      'They may raise': ['Your duties on tractors are high.', 'certain', 'They are under review.', 'No rate.'],
    });
    await toTab(page, 'Overview');
    await drop(page, [back]);
    await page.getByRole('checkbox', { name: /Open the market for beef/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'meetings-commissioning');
    await page.getByRole('button', { name: 'Take 2 into the brief' }).focus();
    await page.keyboard.press('Enter');
    await row.getByText('Taken over').waitFor();
    await page.keyboard.press('Control+z');
    await row.getByText('To be looked at').waitFor();
  });

  it('notes what came of a meeting, and writes its record', async () => {
    await toTab(page, 'Record');
    await page.getByRole('option', { name: /^Meeting with the Foreign Minister/ }).focus();
    await page.keyboard.press('Home');
    const points = page.getByRole('listbox', { name: 'Points made' });
    await points.getByRole('option').first().focus();
    await page.keyboard.press('y');
    await page.keyboard.press('y');
    await page.keyboard.press('n');
    await page
      .getByRole('region', { name: 'Points made' })
      .getByText(/^3 \/ /)
      .waitFor();
    await page.getByRole('listbox', { name: 'Objectives met?' }).getByRole('option').first().focus();
    await page.keyboard.press('p');
    await page.getByRole('textbox', { name: 'What else they raised', exact: true }).focus();
    await page.keyboard.type('The price of potash');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'What we said 1' }).focus();
    await page.keyboard.type('We shall come back to it.');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Agreed', exact: true }).focus();
    await page.keyboard.type('The commission meets before March');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Type what was agreed', exact: true }).focus();
    await page.keyboard.type('Propose a date for the commission');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /Propose a date for the commission/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'meetings-record');
    const file = path.join(program.userData, 'record.docx');
    await willSave(program.app, file);
    await page.keyboard.press('Control+e');
    // What was written before may still be told of.
    await expect.poll(() => existsSync(file)).toBe(true);
    const written = JSON.stringify(await readDocx(new Uint8Array(readFileSync(file))));
    for (const words of [
      'The price of potash',
      'We shall come back to it.',
      'Propose a date for the commission',
      'Partly',
    ])
      expect(written).toContain(words);
    copyFileSync(file, path.join(import.meta.dirname, 'shots', 'record.docx'));
  });

  it('makes the call note of a country with one key', async () => {
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('region', { name: 'Call note: Belarus' }).waitFor();
    await page.getByText('Commitments still open').waitFor();
    await page.getByText('Propose a date for the commission').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'meetings-note');
    const file = path.join(program.userData, 'note.docx');
    await willSave(program.app, file);
    await page.keyboard.press('Control+e');
    await page.getByText(/^Call note Belarus.docx is written/).waitFor();
    copyFileSync(file, path.join(import.meta.dirname, 'shots', 'note.docx'));
  });

  it('ends with a store that answers', async () => {
    expect(await engine(page, 'visits.list', {})).toHaveLength(1);
  });
});
