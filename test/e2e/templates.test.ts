import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParts } from '../documents/read-docx';
import { oddities } from '../templates/oddities';
import { passwordProtected } from '../templates/refused';
import { drop } from './drop';
import { axe, canShowWindow, resize, screenshots, type Launched } from './harness';
import { engine, exportPack, launchDesk, willOpen, willSave } from './officer';

/** A ministry's own template in the real window: dropped, mapped, chosen for a pack, exported, removed. */

describe.skipIf(!canShowWindow())('a house template', { timeout: 120_000 }, () => {
  let program: Launched;
  let page: Page;
  let folder: string;
  const inFolder = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-templates-'));
    writeFileSync(inFolder('Haus.dotx'), oddities['German ids']?.() ?? '');
    writeFileSync(inFolder('Neu.dotx'), oddities['colours of the theme']?.() ?? '');
    writeFileSync(inFolder('geheim.dotx'), passwordProtected());
    program = await launchDesk('sample', { size: wide });
    page = program.page;
    await page.getByRole('tab', { name: /^Pack/ }).waitFor();
  });
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const wide = { width: 1440, height: 900 };
  const look = async (name: string) => {
    await screenshots(program, name);
    await resize(program.app, page, wide);
  };
  const dialog = () => page.getByRole('dialog', { name: /^Styles of/ });

  it('is dropped, shown with its styles and a sample page, and mapped otherwise', async () => {
    await page.keyboard.press('Control+,');
    await page.getByRole('option', { name: 'Templates' }).click();
    await page.getByText('No template of your own yet').waitFor();

    await drop(page, [inFolder('geheim.dotx')]);
    await page.getByText(/geheim\.dotx: The template is protected by a password/).waitFor();

    await drop(page, [inFolder('Haus.dotx')]);
    await dialog().getByRole('heading', { name: 'Styles of “Haus”' }).waitFor();
    const title = dialog().getByRole('combobox', { name: 'Title of a part' });
    await expect.poll(() => title.inputValue()).toBe('heading 1');
    await dialog().getByText('It has no theme').waitFor();
    const sample = dialog().getByRole('region', { name: 'Sample page' });
    await sample.getByText('Ministry of Foreign Affairs of Examplia').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await look('templates-dialog');

    const caption = sample.getByText('Table 1. A caption');
    const style = () => caption.evaluate((element) => getComputedStyle(element).fontStyle);
    expect(await style()).toBe('italic');
    await dialog().getByRole('combobox', { name: 'Caption' }).selectOption('The pack’s own');
    await expect.poll(style).toBe('normal');
    const terms = dialog().getByRole('region', { name: 'What the parts of a brief are called' });
    await terms.getByLabel('Points to make').fill('Speaking notes');
    await terms.scrollIntoViewIfNeeded();
    await look('templates-terms');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('The styles of “Haus” are set.').waitFor();
    await page.getByRole('button', { name: 'Styles… Haus' }).click();
    await expect.poll(() => terms.getByLabel('Points to make').inputValue()).toBe('Speaking notes');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await dialog().waitFor({ state: 'hidden' });
  });

  it('takes a newer file and a new name', async () => {
    await willOpen(program.app, [inFolder('Neu.dotx')]);
    await page.getByRole('button', { name: 'Newer file… Haus' }).click();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('cell', { name: 'Neu.dotx' }).waitFor();
    const name = page.getByRole('textbox', { name: 'Name of Haus' });
    await name.fill('House of Examplia');
    await name.press('Enter');
    await page.getByRole('textbox', { name: 'Name of House of Examplia' }).waitFor();
    await look('templates-page');
  });

  it('sets a pack, which goes out in its styles with the marking first and last', async () => {
    await page.keyboard.press('Control+1');
    await page.getByRole('tab', { name: /^Pack/ }).click();
    const preview = page.getByRole('region', { name: 'Preview of the pack' });
    await preview.locator('section.sheet').first().waitFor();
    await page.getByRole('tab', { name: 'Section' }).click();
    await page.getByRole('button', { name: /^Edit House template/ }).click();
    await page.getByRole('option', { name: 'House of Examplia' }).click();
    await preview.getByText('Ministry of Foreign Affairs of Examplia').first().waitFor();
    await look('templates-pack');

    const file = inFolder('pack.docx');
    await willSave(program.app, file);
    await exportPack(page);
    const parts = await readParts(readFileSync(file));
    const part = (name: string) => Buffer.from(parts.get(name) ?? []).toString('utf8');
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(part('word/styles.xml')).toContain('w:asciiTheme="majorHAnsi"');
    const header = part('word/header2.xml').replaceAll(/<[^>]+>/g, '|');
    expect(header.indexOf('Ministry of Foreign Affairs of Examplia')).toBeGreaterThan(header.search(/[A-Z]{6}/));
    await page.keyboard.press('Escape');
  });

  it('is removed: the pack says so, and undo brings it back', async () => {
    await page.keyboard.press('Control+,');
    await page.getByRole('option', { name: 'Templates' }).click();
    await page.getByRole('button', { name: 'Remove House of Examplia' }).click();
    await page.getByText(/The template “House of Examplia” was removed/).waitFor();
    const [pack] = await engine(page, 'packs.list', { visitId: null });
    const removed = async () => {
      const findings = await engine(page, 'packs.check', { packId: pack?.id ?? '' });
      return findings.some(({ check }) => check === 'removed-template');
    };
    expect(await removed()).toBe(true);
    await page.keyboard.press('Control+z');
    await page.getByRole('textbox', { name: 'Name of House of Examplia' }).waitFor();
    expect(await removed()).toBe(false);
  });
});
