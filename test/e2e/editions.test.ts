import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, canShowWindow, resize, screenshots, type Launched } from './harness';
import { engine, exportPack, launchDesk, willOpen, willSave } from './officer';

/** A pack goes out as numbered copies, changes, is added to and called back: one walk through one window. */

const wide = { width: 1440, height: 900 };

describe.skipIf(!canShowWindow())('the editions of a pack', { timeout: 120_000 }, () => {
  let program: Launched;
  let page: Page;
  let folder: string;
  let packId: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-editions-'));
    program = await launchDesk('sample', { size: wide });
    page = program.page;
    await page.getByRole('tab', { name: /^Pack/ }).click();
    await page.getByRole('tab', { name: /^Editions/ }).click();
    const [visit] = await engine(page, 'visits.list', {});
    const [pack] = await engine(page, 'packs.list', { visitId: visit?.id ?? '' });
    packId = pack?.id ?? '';
  }, 120_000);
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const look = async (name: string) => {
    expect(await axe(page)).toEqual([]);
    await screenshots(program, name);
    await resize(program.app, page, wide);
  };
  const group = (name: string | RegExp) => page.getByRole('group', { name });

  it('gives each holder a numbered copy, all in one go', async () => {
    await page.getByText('Nothing has gone out yet.').waitFor();
    await page.getByRole('button', { name: 'Numbered copies…' }).press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Numbered copies' });
    await drawer.getByText('Give at least one holder.').waitFor();
    await drawer.getByLabel('Name of holder 1').fill('A. Minister');
    await drawer.getByLabel('Office of holder 1').fill('Minister’s office');
    await drawer.getByRole('button', { name: 'Add a holder' }).press('Enter');
    await drawer.getByLabel('Name of holder 2').fill('B. Secretary');
    await drawer.getByLabel('Number of copy 2').fill('1');
    await drawer.getByText('Number 1 is given twice.').waitFor();
    await drawer.getByLabel('Number of copy 2').fill('2');
    await drawer.getByText('They go out as v1.').waitFor();
    await look('editions-copies');
    const copies = path.join(folder, 'copies');
    mkdirSync(copies);
    await willOpen(program.app, [copies]);
    await drawer.getByRole('button', { name: 'Write 2 copies…' }).press('Enter');
    await drawer.getByText('2 copies of v1 are written').waitFor();
    expect(readdirSync(copies)).toHaveLength(2);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('list', { name: 'Files of v1' }).getByText('Copy 2 · B. Secretary').waitFor();
  });

  it('shows what changed since, word by word, and leads there', async () => {
    const { sections } = await engine(page, 'packs.compile', { packId });
    const blocks = sections.flatMap((section) => section.blocks);
    const point = blocks.find(
      (block) => block.kind === 'item' && block.list === 'point' && block.origin?.area === 'points',
    );
    const id = point?.origin?.id ?? '';
    const { point: before } = await engine(page, 'points.get', { id });
    const words = { kind: 'text' as const, text: ' Our experts meet in May.', marks: [] };
    const lead = { ...before.lead, content: [...before.lead.content, words] };
    await engine(page, 'points.update', { id, fields: { lead } });
    await page.getByRole('button', { name: 'What changed', exact: true }).press('Enter');
    const list = page.getByRole('list', { name: 'Changes since v1' });
    await list.locator('ins', { hasText: 'Our experts meet in May.' }).first().waitFor();
    await look('editions-changes');
    await list.getByRole('button').first().press('Enter');
    await page.getByRole('tab', { name: /^Pack/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('tab', { name: /^Editions/ }).click();
  });

  it('writes an addendum of what changed for each holder', async () => {
    await page.getByRole('button', { name: 'Addendum…', exact: true }).press('Enter');
    const view = group('Addendum 1 to v1');
    await view.getByLabel('Reason, printed on it').fill('A date was agreed');
    await page.keyboard.press('Enter');
    await page.locator('section.sheet', { hasText: 'A date was agreed' }).waitFor();
    await look('editions-addendum');
    const to = path.join(folder, 'addendum');
    mkdirSync(to);
    await willOpen(program.app, [to]);
    await view.getByRole('button', { name: 'PDF, one a holder…' }).press('Enter');
    await page.getByText('Addendum 1 to v1 is written for 2 holders.').waitFor();
    expect(readdirSync(to)).toHaveLength(2);
    await page.getByText('Nothing has changed since v1 or its last addendum.').waitFor();
    await page.getByRole('button', { name: 'Back to the pack' }).press('Escape');
    await page.getByRole('region', { name: 'Preview of the pack' }).waitFor();
  });

  it('calls back the copies of what was replaced, and takes back what was noted by mistake', async () => {
    await willSave(program.app, path.join(folder, 'v2.docx'));
    await exportPack(page, { copy: 'Clean copy' });
    await page.keyboard.press('Escape');
    await page.getByText('2 copies of earlier versions are still out.').waitFor();
    await page.getByRole('button', { name: 'Recall list' }).press('Enter');
    const view = group('Recall list');
    await view.getByRole('row', { name: /B\. Secretary/ }).click();
    await view.getByText('1 copy chosen').waitFor();
    await view.getByRole('button', { name: 'Destroyed' }).press('Enter');
    await view.getByText(/^Destroyed .*A\. Officer$/).waitFor();
    await page.getByText('1 copy of an earlier version is still out.').waitFor();
    await look('editions-recall');
    await willSave(program.app, path.join(folder, 'recall.docx'));
    await view.getByRole('button', { name: 'Word…' }).press('Enter');
    await page.getByText('The recall list is written.').waitFor();
    await view.getByRole('row', { name: /B\. Secretary/ }).focus();
    await page.keyboard.press('Control+z');
    await page.getByText('2 copies of earlier versions are still out.').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByText('1 copy of an earlier version is still out.').waitFor();
  });

  it('opens an edition as it was, which can go out again', async () => {
    await page.getByRole('button', { name: 'As it was' }).last().press('Enter');
    await page.getByText(/^v1 as it went out on/).waitFor();
    const shown = page.getByRole('region', { name: 'Preview of the pack' });
    await shown.locator('section.sheet').first().waitFor();
    expect(await shown.getByText('Our experts meet in May.').count()).toBe(0);
    await look('editions-as-it-was');
    await willSave(program.app, path.join(folder, 'again.docx'));
    await group('v1 as it was').getByRole('button', { name: 'Export again' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Word, clean copy' }).press('Enter');
    await page.getByText('again.docx is written: v1, as it was.').waitFor();
    await page.getByRole('button', { name: 'Back to the pack' }).press('Enter');
    await shown.getByText('Our experts meet in May.').first().waitFor();
  });

  it('goes from finding to finding by key, mends one in one click and takes another as it is', async () => {
    const { id } = await engine(page, 'points.create', {
      lead: 'A loan of US$ 5 million stands.',
      kind: 'to-make',
      language: 'en',
    });
    const { outline } = await engine(page, 'packs.get', { id: packId });
    const brief = outline.find(({ content }) => content.kind === 'brief')?.content;
    await engine(page, 'visits.addPoint', { briefId: brief?.kind === 'brief' ? brief.briefId : '', pointId: id });
    const tab = page.getByRole('tab', { name: /^Checks/ });
    await page.getByRole('region', { name: 'Preview of the pack' }).getByText('A loan of').first().waitFor();
    await page.keyboard.press('F8');
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    const current = page.locator('li[aria-current="true"]');
    const first = await current.innerText();
    await page.keyboard.press('F8');
    await expect.poll(() => current.innerText()).not.toBe(first);
    await page.keyboard.press('Shift+F8');
    await expect.poll(() => current.innerText()).toBe(first);
    await page.getByRole('button', { name: /^Mend it: A line may break/ }).press('Enter');
    await page.getByText('Mended in 1 place.').waitFor();
    // The checks run anew: what is taken as it is must be what is there now.
    await page.getByRole('button', { name: /^Mend it: A line may break/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Why\? No source is behind/ }).press('Enter');
    await page.getByText('A number that nobody can trace cannot be defended').waitFor();
    await page.getByRole('button', { name: /^Take as it is…: No source is behind/ }).press('Enter');
    await page.getByLabel('Why it may stay so').fill('Told by the Treasury');
    await page.keyboard.press('Enter');
    await page
      .getByRole('region', { name: 'Taken as they are' })
      .getByRole('button', { name: 'Show all' })
      .press('Enter');
    await page.getByText(/“Told by the Treasury”: A\. Officer/).waitFor();
    await look('editions-checks');
  });

  it('lists all of it in the register', async () => {
    await page.keyboard.press('Control+,');
    await page.getByRole('option', { name: 'Safety' }).click();
    await page.getByRole('textbox', { name: 'Search holders, versions, reasons' }).fill('b. secretary');
    const table = page.getByRole('grid', { name: 'What left the store' });
    await table
      .getByText(/copy 2: B\. Secretary.*destroyed/)
      .first()
      .waitFor();
    await table
      .getByText(/Addendum 1/)
      .first()
      .waitFor();
    await look('editions-register');
  });
});
