import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph } from '../../shared/document/rich-text';
import { axe, canShowWindow, screenshots, type Launched } from './harness';
import { engine, launchDesk } from './officer';

/** A slip in a file that somebody trusted: it is called in question wherever its figures are used. */

const table = [
  'Trade of Kenya with Malta (US$ million)',
  ',2018,2019,2020,2021,2022',
  'Exports,40,52,61,73,80',
  'Imports,10,12,15,17,20',
  'Balance,30,40,46,65,60',
];
const against = 'The balance in E5 is 65, but exports less imports (E3, E4) come to 56.';

describe.runIf(canShowWindow())('a figure that does not fit its table', () => {
  let program: Launched;
  let page: Page;
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-doubts-'));

  beforeAll(async () => {
    program = await launchDesk('sample', { size: { width: 1440, height: 900 } });
    page = program.page;
    const file = path.join(folder, 'kenya.csv');
    writeFileSync(file, table.join('\n'));
    const { sourceId } = await engine(page, 'sources.import', { path: file, accept: true });
    await engine(page, 'sources.answer', { sourceId, field: 'taken-on', value: '2024-01-31' });
  }, 180_000);
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says so where it comes from', async () => {
    await page.keyboard.press('Control+3');
    await page.getByRole('textbox', { name: /^Search places/ }).fill('Kenya Malta 2021');
    const grid = page.getByRole('grid', { name: 'Figures', exact: true });
    await grid.getByRole('gridcell', { name: '73,000,000' }).click();
    await page.getByText(against).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'figure-doubted');
  });

  it('is found by the checks of a pack, with the way to the cell', async () => {
    const [visit] = await engine(page, 'visits.list', {});
    const { briefs } = await engine(page, 'visits.get', { id: visit?.id ?? '' });
    const [offer] = await engine(page, 'figures.find', { text: 'exports kenya malta 2021' });
    if (offer === undefined) throw new Error('nothing was offered');
    const { expression, selectors, wording, readings, text } = offer;
    const { id } = await engine(page, 'points.create', { lead: 'Exports', kind: 'to-make', language: 'en' });
    const lead = { ...paragraph('lead', ''), content: [{ kind: 'figure' as const, binding: 'b1', text }] };
    const bindings = [{ id: 'b1', expression, selectors, wording, readings }];
    await engine(page, 'points.update', { id, fields: { lead, bindings } });
    await engine(page, 'visits.addPoint', { briefId: briefs[0]?.id ?? '', pointId: id });
    await page.keyboard.press('Control+1');
    await page.getByText('President of Belarus to Pakistan').first().click();
    await page.getByRole('tab', { name: /^Pack/ }).click();
    await page.getByRole('tab', { name: /^Checks/ }).click();
    const finding = page.getByRole('listitem').filter({ hasText: 'E5 of kenya.csv says 65, the figures beside it 56' });
    await finding.waitFor();
    await screenshots(program, 'pack-doubted');
    await finding.getByRole('button', { name: /^Look/ }).click();
    await page.getByRole('heading', { name: 'kenya.csv' }).waitFor();
    await page.locator('[role=gridcell][aria-colindex="5"][data-lit]').waitFor();
    await page.getByText(against).waitFor();
  });
});
