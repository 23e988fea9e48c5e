import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input, MethodName } from '../../shared/contract/contract';
import { axe, canShowWindow, resize, screenshots, type Launched } from './harness';
import { engine, launchDesk } from './officer';

/** Waits for what a busy machine shows late. */
function eventually<T>(read: () => T) {
  return expect.poll(read);
}

/** The pack of the sample visit in the real window: its outline, its preview, its checks, and what is handed over. */

describe.skipIf(!canShowWindow())('the pack of a visit', { timeout: 120_000 }, () => {
  let program: Launched;
  let page: Page;
  let folder: string;
  let packId: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-packs-'));
    program = await launchDesk('sample', { size: { width: 1440, height: 900 } });
    page = program.page;
    ({ packId } = await call('visits.createSample', {}));
    await page.getByRole('tab', { name: /^Pack/ }).click();
    await outline().waitFor();
    await sheets().first().waitFor();
  });
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const outline = () => page.getByRole('listbox', { name: 'Parts of the pack' });
  const part = (name: string) => outline().getByRole('option', { name });
  const showVariant = async (name: string) => {
    await page.getByRole('combobox', { name: 'Variant' }).click();
    await page.getByRole('option', { name, exact: true }).click();
  };
  const sheets = () => page.getByRole('region', { name: 'Preview of the pack' }).locator('section.sheet');
  const partIds = async () => (await call('packs.get', { id: packId })).outline.map(({ id }) => id);
  const rowIds = () =>
    outline()
      .locator('[data-part]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-part')));
  const sheetIds = () => sheets().evaluateAll((all) => all.map((sheet) => sheet.getAttribute('data-id')));
  const included = async (variant: 'officials' | 'principal') =>
    (await call('packs.get', { id: packId })).outline.filter((p) => !p.leftOut.includes(variant)).map(({ id }) => id);

  const call = <M extends MethodName>(method: M, input: Input<M>) => engine(page, method, input);

  /** What the next "Save as" answers. */
  async function saveAs(file: string): Promise<void> {
    await program.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
  }

  it('shows every part of the outline and one sheet for each', async () => {
    const ids = await partIds();
    expect(await rowIds()).toEqual(ids);
    expect(await sheetIds()).toEqual(ids);
    await part('Programme').waitFor();
    expect(await sheets().first().innerText()).toContain('President of Belarus');
    expect(await axe(page)).toEqual([]);
  });

  it('reorders by keyboard, with the preview in step, and takes it back', async () => {
    const before = await partIds();
    await part('Programme').click();
    await page.keyboard.press('Alt+ArrowUp');
    await eventually(rowIds).not.toEqual(before);
    const moved = await partIds();
    expect(new Set(moved)).toEqual(new Set(before));
    await eventually(sheetIds).toEqual(moved);
    expect(await focusedPart()).toBe(await idOf('Programme'));
    await page.keyboard.press('Control+z');
    await eventually(rowIds).toEqual(before);
  });

  it('reorders by dragging, and Esc leaves all as it was', async () => {
    const before = await partIds();
    await drag('Programme', 'Cover', true);
    expect(await partIds()).toEqual(before);
    await drag('Programme', 'Cover', false);
    const programme = await idOf('Programme');
    await eventually(rowIds).toEqual([programme, ...before.filter((id) => id !== programme)]);
    await eventually(sheetIds).toEqual(await partIds());
    await page.keyboard.press('Control+z');
    await eventually(rowIds).toEqual(before);
  });

  it('moves a part to a place that is chosen from a list', async () => {
    const before = await partIds();
    await part('Programme').click();
    await page.keyboard.press('Control+Shift+m');
    const places = page.getByRole('listbox', { name: 'Move “Programme”' });
    await places.waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await eventually(async () => (await rowIds())[0]).toBe(await idOf('Programme'));
    await page.keyboard.press('Control+z');
    await eventually(rowIds).toEqual(before);
  });

  it('leaves a part out for one variant by Space, and the other variant keeps it', async () => {
    const programme = await idOf('Programme');
    await part('Programme').click();
    await page.keyboard.press('Space');
    await eventually(() => part('Programme').getAttribute('aria-checked')).toBe('false');
    await eventually(sheetIds).not.toContain(programme);
    expect(await included('principal')).toContain(programme);
    await showVariant('Principal');
    await eventually(sheetIds).toContain(programme);
    await showVariant('Officials');
    await eventually(sheetIds).not.toContain(programme);
    await part('Programme').click();
    await page.keyboard.press('Space');
    await eventually(sheetIds).toContain(programme);
  });

  it('renames a part, and an empty title gives it back its own', async () => {
    await part('Programme').click();
    await page.keyboard.press('F2');
    await page.getByLabel('Title of the part').fill('Who goes where');
    await page.keyboard.press('Enter');
    await part('Who goes where').waitFor();
    await sheets()
      .getByRole('heading', { name: /Who goes where/i })
      .waitFor();
    await page.keyboard.press('F2');
    await page.getByLabel('Title of the part').fill('');
    await page.keyboard.press('Enter');
    await part('Programme').waitFor();
  });

  it('takes a part out with an undo, and puts one in', async () => {
    const before = await partIds();
    await part('Delegations').click();
    await page.keyboard.press('Delete');
    await eventually(rowIds).toHaveLength(before.length - 1);
    await page.getByText('“Delegations” was taken out of the pack.').waitFor();
    await page.getByRole('button', { name: 'Add a part' }).click();
    await page.getByRole('menuitem', { name: 'Delegations' }).click();
    await part('Delegations').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await eventually(rowIds).toHaveLength(before.length - 1);
    await page.keyboard.press('Control+z');
    await eventually(rowIds).toEqual(before);
  });

  it('puts a sheet before the cover that shows a title and the marking alone', async () => {
    const before = await partIds();
    await page.getByRole('button', { name: 'Add a part' }).click();
    await page.getByRole('menuitem', { name: 'Carrying sheet' }).click();
    await part('Carrying sheet').waitFor();
    await eventually(async () => (await rowIds()).slice(1)).toEqual(before);
    await expect
      .poll(async () => (await sheets().first().innerText()).split(/\n+/).filter((line) => line.trim() !== ''))
      .toEqual(['RESTRICTED', 'Briefing pack', 'RESTRICTED']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await eventually(rowIds).toEqual(before);
  });

  it('leads from a note to each of the cells that it rests on, and from a passage to those of its figures', async () => {
    const note = sheets().locator('.FootnoteText[data-others]').first();
    const id = (await note.getAttribute('data-id')) ?? '';
    const mark = sheets().locator(`[data-note="${id}"]`).first();
    await mark.click();
    await page.keyboard.press('Enter');
    const cells = page.getByRole('menu').getByRole('menuitem');
    await cells.first().waitFor();
    expect(await cells.count()).toBeGreaterThan(1);
    await cells.last().click();
    await page.locator('[role=gridcell][data-lit]').waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await mark.click();
    // From the notes up to the passages above them, until one that has figures.
    await eventually(async () => {
      await page.keyboard.press('ArrowUp');
      return sheets().locator('[data-origin]:focus:has([data-note])').count();
    }).toBe(1);
    await page.keyboard.press('Shift+Enter');
    await page.locator('[role=gridcell][data-lit]').or(cells).first().waitFor();
    if (await cells.first().isVisible()) await page.keyboard.press('Escape');
    else await page.keyboard.press('Alt+ArrowLeft');
    await sheets().first().waitFor();
  });

  it('scrolls the preview with the outline, and the outline with the preview', async () => {
    await part('Programme').click();
    await eventually(() => topOf(idOf('Programme'))).toBeLessThan(60);
    const region = page.getByRole('region', { name: 'Preview of the pack' });
    await region.hover();
    await page.mouse.wheel(0, -100_000);
    await eventually(() => part('Cover').getAttribute('aria-selected')).toBe('true');
  });

  it('keeps every sheet that did not change, and the place where one reads', async () => {
    await part('Programme').click();
    await eventually(() => topOf(idOf('Programme'))).toBeLessThan(60);
    const before = await topOf(idOf('Programme'));
    const steering = await idOf('Steering brief');
    const { outline: parts } = await call('packs.get', { id: packId });
    const own = parts.find(({ id }) => id === steering);
    if (own === undefined) throw new Error('no steering brief');
    const renewedBy = async (title: string) => {
      await sheets().evaluateAll((all) => all.forEach((sheet) => sheet.setAttribute('data-was', '')));
      await call('packs.setPart', { id: packId, part: { ...own, title } });
      await sheets().getByRole('heading', { name: title }).waitFor();
      return sheets().evaluateAll((all) =>
        all.filter((sheet) => !sheet.hasAttribute('data-was')).map((sheet) => sheet.getAttribute('data-id')),
      );
    };
    const contents = await idOf('Contents');
    const renewed = async () => new Set(await renewedBy(`Why we meet, at length ${Date.now()}`));
    // Once more where something else came in between: what was changed before, or the minute that stands on every page.
    await eventually(renewed).toEqual(new Set([contents, steering]));
    expect(Math.abs((await topOf(idOf('Programme'))) - before)).toBeLessThan(2);
    await call('packs.setPart', { id: packId, part: own });
    await sheets()
      .getByRole('heading', { name: /Steering brief/i })
      .waitFor();
  });

  it('opens the text of a paragraph by keyboard and by a click, and comes back', async () => {
    const region = page.getByRole('region', { name: 'Preview of the pack' });
    const point = sheets().locator('[data-origin^="points:"]').first();
    const opened = await point.getAttribute('data-id');
    await point.click();
    await eventually(place).toMatchObject({ area: 'points' });
    await page.keyboard.press('Alt+ArrowLeft');
    await sheets().first().waitFor();
    await eventually(() =>
      region.evaluate((box) => box.lastElementChild?.shadowRoot?.activeElement?.getAttribute('data-id')),
    ).toBe(opened);
    await region.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(place).not.toMatchObject({ area: 'visits', tab: 'pack' });
    await page.keyboard.press('Alt+ArrowLeft');
    await sheets().first().waitFor();
  });

  it('shows what the checks find, with the way there', async () => {
    await page.getByRole('tab', { name: /^Checks/ }).click();
    const findings = await call('packs.check', { packId });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const listed = page.getByRole('list', { name: 'Stop the export' }).getByRole('listitem');
    expect(await listed.count()).toBe(errors);
    expect(await selectedPart()).toBe(await readPart());
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'pack');
    await resize(program.app, page, { width: 1440, height: 900 });
    await page.getByRole('tab', { name: 'Section' }).click();
    await part('Programme').click();
    await page.getByText('Draws from').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'pack-section');
    await resize(program.app, page, { width: 1440, height: 900 });
  });

  it('marks a part, which a check compares with what stands in it', async () => {
    const findings = async () => (await call('packs.check', { packId })).map(({ check }) => check);
    const before = (await findings()).filter((check) => check === 'marking-below').length;
    const marked = page.getByRole('button', { name: /^Edit Marking/ });
    await marked.last().click();
    await page.getByRole('option', { name: 'UNMARKED' }).click();
    await eventually(
      async () => (await findings()).filter((check) => check === 'marking-below').length,
    ).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await eventually(async () => (await findings()).filter((check) => check === 'marking-below').length).toBe(before);
  });

  it('is set in another house template, on its paper and with its names of parts, and back', async () => {
    await page.getByRole('button', { name: /^Edit House template/ }).click();
    await page.getByRole('option', { name: 'United States' }).click();
    await sheets().getByRole('heading', { name: 'Purpose', exact: true }).first().waitFor();
    expect(await call('packs.get', { id: packId })).toMatchObject({ template: 'us', paper: 'Letter' });
    await screenshots(program, 'packs-template-us');
    await page.keyboard.press('Control+z');
    await sheets().getByRole('heading', { name: 'Objectives', exact: true }).first().waitFor();
    expect(await call('packs.get', { id: packId })).toMatchObject({ template: 'generic', paper: 'A4' });
  });

  it('marks every portion and lays a word across the pages', async () => {
    await resize(program.app, page, { width: 1440, height: 900 });
    await page.getByRole('tab', { name: 'Section' }).click();
    const box = page.getByRole('checkbox', { name: 'Before every title, paragraph, row and note' });
    await box.focus();
    await page.keyboard.press('Space');
    await sheets()
      .getByRole('heading', { name: /^\d?\(U\)/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Edit Words across the page/ }).click();
    await page.keyboard.type('DRAFT');
    await page.keyboard.press('Enter');
    await sheets().getByText('DRAFT').first().waitFor();
    await sheets().getByText('How to say').or(sheets().getByText('Acronyms and names')).first().waitFor();
    await screenshots(program, 'packs-portions');
    await resize(program.app, page, { width: 1440, height: 900 });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await eventually(() => call('packs.get', { id: packId })).toMatchObject({ portions: false, watermark: '' });
  });

  it('does not export what a check stops, but with a reason that is recorded', async () => {
    const { outline: parts } = await call('packs.get', { id: packId });
    const programme = parts.find(({ content }) => content.kind === 'delegations');
    if (programme === undefined) throw new Error('no delegations');
    await call('packs.setPart', { id: packId, part: { ...programme, marking: 'unmarked' } });
    await call('packs.update', { id: packId, fields: { marking: 'unmarked' } });
    await page.keyboard.press('Control+e');
    const drawer = page.getByRole('dialog', { name: 'Export the pack' });
    await drawer.getByText('Mend what stops it, or export all the same.').waitFor();
    expect(await drawer.getByRole('button', { name: 'Export…' }).isDisabled()).toBe(true);
    await drawer.getByLabel('Export all the same').check();
    await drawer.getByText('Say why it goes out all the same.').waitFor();
    await drawer.getByLabel('Reason').fill('The private office asked for it unmarked.');
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'pack-export-blocked');
    await resize(program.app, page, { width: 1440, height: 900 });
    const file = path.join(folder, 'blocked.docx');
    await saveAs(file);
    await drawer.getByRole('button', { name: 'Export…' }).click();
    await drawer.getByText('v1 is written').waitFor();
    expect(statSync(file).size).toBeGreaterThan(1000);
    const register = await call('settings.register', {});
    expect(register.find(({ action }) => action === 'override')?.params).toMatchObject({
      reason: 'The private office asked for it unmarked.',
    });
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await call('packs.setPart', { id: packId, part: programme });
    await call('store.undo', {});
    await call('store.undo', {});
    await call('store.undo', {});
  });

  it('writes a working copy and a clean copy, says what the clean one left out, and lists what went out', async () => {
    const drawer = page.getByRole('dialog', { name: 'Export the pack' });
    for (const copy of ['working', 'clean'] as const) {
      const file = path.join(folder, `${copy}.docx`);
      await saveAs(file);
      await page.keyboard.press('Control+e');
      await drawer.getByRole('heading', { name: 'Export the pack' }).waitFor();
      if (copy === 'clean') await drawer.getByLabel('Clean copy').check();
      // The checks run anew after the mend; nothing stops this export any more.
      await drawer.getByLabel('Export all the same').waitFor({ state: 'detached' });
      expect(await axe(page)).toEqual([]);
      await drawer.getByRole('button', { name: 'Export…' }).click();
      await drawer.getByText(/^v\d is written$/).waitFor();
      expect(statSync(file).size).toBeGreaterThan(1000);
      expect(await drawer.getByText('Not in this file').isVisible()).toBe(copy === 'clean');
      if (copy === 'clean') await screenshots(program, 'pack-exported');
      await resize(program.app, page, { width: 1440, height: 900 });
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
    }
    await page.getByRole('tab', { name: /^Editions/ }).click();
    const listed = page.getByRole('list', { name: 'Editions' }).getByRole('listitem');
    // Two editions, and three files of them.
    await eventually(() => listed.count()).toBe(5);
    const [clean, working, blocked] = await call('packs.editions', { packId });
    expect([clean?.version, working?.version, blocked?.version]).toEqual([2, 2, 1]);
    await page.getByText('Word, clean copy', { exact: false }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'pack-editions');
    await resize(program.app, page, { width: 1440, height: 900 });
  });

  it('works in a narrow window, with its panes as drawers', async () => {
    await resize(program.app, page, { width: 1024, height: 700 });
    await sheets().first().waitFor();
    await page.getByRole('button', { name: 'Show Details' }).first().click();
    await page.getByRole('tab', { name: /^Checks/ }).waitFor();
    await page.keyboard.press('Escape');
    await resize(program.app, page, { width: 1440, height: 900 });
  });

  async function idOf(name: string): Promise<string> {
    return (await part(name).first().getAttribute('data-part')) ?? '';
  }

  async function focusedPart(): Promise<string | null> {
    return page.evaluate(() => document.activeElement?.getAttribute('data-part') ?? null);
  }

  it('is one of several packs of the visit: a copy is made, named and deleted', async () => {
    const { title } = await call('packs.get', { id: packId });
    const menu = async (name: string, item: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    await menu(title, 'Make a copy');
    await menu(`${title} (copy)`, 'Rename the pack');
    await page.getByLabel('Title of the pack').fill('For the delegation');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'For the delegation', exact: true }).waitFor();
    await screenshots(program, 'pack-several');
    await menu('For the delegation', title);
    await menu(title, 'For the delegation');
    await menu('For the delegation', 'Delete the pack');
    await page.getByRole('button', { name: title, exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'For the delegation', exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await menu('For the delegation', 'Delete the pack');
    await page.getByRole('button', { name: title, exact: true }).waitFor();
  });

  const selectedPart = () => outline().locator('[aria-selected="true"]').getAttribute('data-part');

  /** The part whose sheet covers the upper third of the preview. */
  async function readPart(): Promise<string | null> {
    const region = page.getByRole('region', { name: 'Preview of the pack' });
    const box = await region.boundingBox();
    const line = (box?.y ?? 0) + (box?.height ?? 0) / 3;
    return sheets().evaluateAll(
      (all, y) => all.findLast((sheet) => sheet.getBoundingClientRect().top <= y)?.getAttribute('data-id') ?? null,
      line,
    );
  }

  /** How far below the upper edge of the preview a sheet begins, in pixels. */
  async function topOf(id: Promise<string>): Promise<number> {
    const region = await page.getByRole('region', { name: 'Preview of the pack' }).boundingBox();
    const sheet = await page.locator(`section.sheet[data-id="${await id}"]`).boundingBox();
    return (sheet?.y ?? 0) - (region?.y ?? 0);
  }

  async function place(): Promise<unknown> {
    return page.evaluate(() => {
      const trail = JSON.parse(sessionStorage.getItem('trail') ?? '{}') as { places: unknown[]; index: number };
      return trail.places[trail.index];
    });
  }

  async function drag(from: string, to: string, leave: boolean): Promise<void> {
    const start = await part(from).boundingBox();
    const goal = await part(to).first().boundingBox();
    if (start === null || goal === null) throw new Error('not on screen');
    await page.mouse.move(start.x + 80, start.y + start.height / 2);
    await page.mouse.down();
    await page.mouse.move(goal.x + 80, goal.y + goal.height, { steps: 4 });
    await page.mouse.move(goal.x + 80, goal.y + 2, { steps: 4 });
    if (leave) await page.keyboard.press('Escape');
    await page.mouse.up();
  }
});
