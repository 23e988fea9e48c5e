import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, canShowWindow, launch, resize, screenshots, type Launched } from './harness';
import { engine, firstRun } from './officer';

/** Commitments, briefs, commissioning, records and call notes in one real window, by keyboard. */

const usual = { width: 1440, height: 900 };

async function pictures(program: Launched, name: string): Promise<void> {
  await screenshots(program, name);
  await resize(program.app, program.page, usual);
}

/** Goes to a tab of the visit by the arrows of its row of tabs. */
async function toTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).focus();
  await page.keyboard.press('Enter');
}

describe.skipIf(!canShowWindow())('meetings of a visit', () => {
  let program: Launched;
  let page: Page;

  beforeAll(async () => {
    program = await launch({ size: usual });
    page = program.page;
    await firstRun(page, 'Open the sample visit');
    await page.getByRole('heading', { name: 'President of Belarus to Pakistan' }).waitFor({ timeout: 60_000 });
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
    await pictures(program, 'meetings-commitments');
    await row.focus();
    await page.keyboard.press('Delete');
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await row.waitFor();
  });

  it('ends with a store that answers', async () => {
    expect(await engine(page, 'visits.list', {})).toHaveLength(1);
  });
});
