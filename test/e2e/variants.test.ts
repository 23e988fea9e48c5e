import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParts } from '../documents/read-docx';
import { axe, canShowWindow, screenshots, type Launched } from './harness';
import { engine, launchDesk, willSave } from './officer';

/** What each reader of a pack gets, in the real window and by keyboard: previews, cards, press page, files. */

const secret = 'We would settle for a third of the tractors that we ask for.';

describe.skipIf(!canShowWindow())('the variants of a pack', { timeout: 120_000 }, () => {
  let program: Launched;
  let page: Page;
  let folder: string;
  let packId: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-variants-'));
    program = await launchDesk('sample', { size: { width: 1440, height: 900 } });
    page = program.page;
    await engine(page, 'settings.update', { desk: { country: 'PAK' } });
    ({ packId } = await engine(page, 'visits.createSample', {}));
    const { outline } = await engine(page, 'packs.get', { id: packId });
    const briefs = outline.flatMap(({ content }) => (content.kind === 'brief' ? [content.briefId] : []));
    const { id } = await engine(page, 'points.create', {
      lead: secret,
      kind: 'to-make',
      language: 'en',
      fields: { usability: 'not-to-be-disclosed' },
    });
    for (const briefId of briefs) await engine(page, 'visits.addPoint', { briefId, pointId: id });
    await page.getByRole('tab', { name: /^Pack/ }).click();
    await outlineBox().waitFor();
    await sheets().first().waitFor();
  });
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const outlineBox = () => page.getByRole('listbox', { name: 'Parts of the pack' });
  const preview = () => page.getByRole('region', { name: 'Preview of the pack' });
  const sheets = () => preview().locator('section.sheet');
  const variantBox = () => page.getByRole('combobox', { name: 'Variant' });
  /** What the pages say; their tree is a shadow one. */
  const shown = async () => (await sheets().allInnerTexts()).join('\n');

  /** Goes to the next variant of the list by its keys. */
  async function nextVariant(name: string): Promise<void> {
    await variantBox().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Speaker cards', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => variantBox().inputValue()).toBe(name);
  }

  async function exportAs(format: 'Word' | 'PDF' | 'HTML', file: string): Promise<void> {
    const target = path.join(folder, file);
    await willSave(program.app, target);
    await page.keyboard.press('Control+e');
    const drawer = page.getByRole('dialog', { name: 'Export the pack' });
    await drawer.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    if (format === 'Word') await drawer.getByLabel('Clean copy').check();
    const anyway = drawer.getByLabel('Export all the same');
    if (await anyway.isVisible()) {
      await anyway.check();
      await drawer.getByLabel('Reason').fill('To be read tonight.');
    }
    await drawer.getByRole('button', { name: 'Export…' }).click();
    await drawer
      .getByText(/is written$/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(statSync(target).size).toBeGreaterThan(500);
  }

  const words = async (file: string) => {
    const parts = await readParts(readFileSync(path.join(folder, file)));
    return [...parts]
      .map(([, bytes]) =>
        Buffer.from(bytes)
          .toString('utf8')
          .replaceAll(/<[^>]+>/g, ''),
      )
      .join('\n');
  };

  it('shows each reader what is for them, chosen by keyboard', async () => {
    await expect.poll(shown).toContain('third of the tractors');
    await nextVariant('Principal');
    await expect.poll(() => sheets().count()).toBeGreaterThan(2);
    await expect.poll(shown).not.toContain('third of the tractors');

    await nextVariant('Speaker cards');
    await preview().locator('.card').first().waitFor();
    expect(await preview().locator('.CardTitle').count()).toBeGreaterThan(1);
    expect(await shown()).not.toContain('third of the tractors');
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'variant-cards');
    await exportAs('Word', 'cards.docx');
    await exportAs('PDF', 'cards.pdf');
    expect(await words('cards.docx')).not.toContain('third of the tractors');

    await nextVariant('Interpreter');
    await preview().getByText('No translation yet').first().waitFor();

    await nextVariant('Other side’s copy');
    await preview().getByText('FOR THE DELEGATION OF BELARUS').first().waitFor();
    expect(await outlineBox().getByText('not for them').count()).toBeGreaterThan(3);
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'variant-other-side');
    await exportAs('Word', 'other-side.docx');
    const given = await words('other-side.docx');
    expect(given).toContain('FOR THE DELEGATION OF BELARUS');
    expect(given).not.toContain('third of the tractors');
  });

  it('makes the press page from the part “Media”, which is written by hand', async () => {
    await nextVariant('Press page');
    const add = page.getByRole('button', { name: 'Add “Media”' });
    await add.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Edit Who speaks/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('The Deputy Prime Minister');
    await page.keyboard.press('Enter');
    await preview().getByText('The Deputy Prime Minister').first().waitFor();
    await page.getByRole('textbox', { name: 'Agreed with the other side to say' }).focus();
    await page.keyboard.type('Both sides want trade to grow. ');
    await preview().getByText('Both sides want trade to grow.').first().waitFor();
    await page.keyboard.type(secret);
    await page.getByRole('tab', { name: /^Checks/ }).click();
    await page
      .getByText(/Not for this reader, and left out/)
      .first()
      .waitFor();
    await expect.poll(shown).not.toContain('third of the tractors');
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'variant-press');
    await exportAs('Word', 'press.docx');
    expect(await words('press.docx')).not.toContain('third of the tractors');
  });

  it('lays a part on pages of its own shape, in Word and as PDF', async () => {
    await variantBox().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Other side’s copy', exact: true }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const delegations = outlineBox().getByRole('option', { name: 'Delegations' });
    await outlineBox().locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    for (let at = 0; at < 20 && (await delegations.getAttribute('aria-selected')) !== 'true'; at += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Landscape' }).focus();
    await page.keyboard.press('Space');
    await preview().locator('section.sheet.wide').waitFor();
    await exportAs('Word', 'wide.docx');
    await exportAs('PDF', 'wide.pdf');
    // Older printers can't lay a page on its side whole: there it stands. Nothing of it is lost either way.
    const printed = execFileSync('pdftotext', ['-layout', path.join(folder, 'wide.pdf'), '-'], { encoding: 'utf8' });
    for (const sheet of printed.split('\f').slice(0, -1))
      expect(sheet.match(/RESTRICTED|UNMARKED|FOR THE DELEGATION/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(printed).toContain('DELEGATIONS');
    const body = (await readParts(readFileSync(path.join(folder, 'wide.docx')))).get('word/document.xml');
    expect(Buffer.from(body ?? []).toString('utf8')).toContain('w:orient="landscape"');
    expect(await words('wide.docx')).toContain('Delegations');
  });

  it('compares the words of a point in one brief with the library’s, and gives them to it', async () => {
    await page.getByRole('tab', { name: /^Briefs/ }).click();
    const row = page.getByRole('listitem', { name: /^1\. / }).first();
    await row.focus();
    await page.keyboard.press('Shift+F2');
    await page.keyboard.press('End');
    await page.keyboard.type(' Above all here.');
    await page.keyboard.press('Escape');
    await page.getByText('other words here').first().waitFor();
    await row.focus();
    await page.keyboard.press('w');
    const compare = page.getByRole('group', { name: 'Compare with the library' });
    await compare.locator('ins').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'variant-wording');
    await compare.getByRole('button', { name: 'Give mine to the library' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The library has the words of this brief.').waitFor();
  });
});
